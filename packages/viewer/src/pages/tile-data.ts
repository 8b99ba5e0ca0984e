import { decimal, dollars, percent, signed, signedDollars } from '../format.ts'
import { tileGroup, tileWords } from '../text/charts.ts'
import { headlines, type Headline } from '../worker/protocol.ts'
import type { Tile } from '../views/tiles.ts'
import type { Scene } from './scene.ts'

interface Manner {
  readonly value: (value: number) => string
  readonly bound: (value: number) => string
  readonly difference: (value: number) => string
}

const plain = (digits: number): Manner => ({
  value: value => decimal(value, digits),
  bound: value => decimal(value, digits),
  difference: value => signed(value, digits),
})

const manners: Readonly<Record<Headline, Manner>> = {
  burnedOut: {
    value: share => `${decimal(share * 100)} of 100`,
    bound: share => decimal(share * 100),
    difference: share => signed(share * 100),
  },
  turnover: {
    value: share => percent(share, 1),
    bound: share => decimal(share * 100),
    difference: share => `${signed(share * 100, 1)} ${tileGroup.points}`,
  },
  waitDays: plain(0),
  harmEvents: plain(0),
  netCost: { value: dollars, bound: dollars, difference: signedDollars },
}

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

const tileOf = (id: Headline, { answer, reference, record, isBase }: Scene): Tile => {
  const band = answer.result.series[id]
  const other = reference.result.series[id]
  const { value, bound, difference } = manners[id]
  const change = difference(at(band.mean, record) - at(other.mean, record))
  return {
    id,
    ...tileWords[id],
    value: value(at(band.mean, record)),
    difference: isBase
      ? id === 'netCost'
        ? ''
        : tileGroup.start(value(at(band.mean, 0)))
      : change.startsWith('±')
        ? tileGroup.same
        : `${change} ${tileGroup.against}`,
    interval: tileGroup.interval(bound(at(band.q05, record)), bound(at(band.q95, record))),
  }
}

/** The headline tiles at one moment. */
export const tileData = (scene: Scene): readonly Tile[] => headlines.map(id => tileOf(id, scene))
