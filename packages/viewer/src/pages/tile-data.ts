import { decimal, dollars, percent, signed, signedDollars } from '../format.ts'
import { tileFoot, tileGroup, tileWords } from '../text/charts.ts'
import { instrumentWords, subjectOf } from '../text/instruments.ts'
import { headlines, type Answer, type Headline } from '../worker/protocol.ts'
import type { Tile } from '../views/tiles.ts'
import type { Scene } from './scene.ts'

interface Manner {
  readonly value: (value: number) => string
  readonly bound: (value: number) => string
  readonly difference: (value: number) => string
  /** What is written, as a number: differences are taken of what the reader sees. */
  readonly written: (value: number) => number
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

const plain = (digits: number): Manner => ({
  value: value => decimal(value, digits),
  bound: value => decimal(value, digits),
  difference: value => signed(value, digits),
  written: value => rounded(value, digits),
})

const manners: Readonly<Record<Headline, Manner>> = {
  burnedOut: {
    value: share => tileGroup.ofHundred(decimal(share * 100)),
    bound: share => decimal(share * 100),
    difference: share => signed(share * 100),
    written: share => rounded(share, 2),
  },
  turnover: {
    value: share => percent(share, 1),
    bound: share => decimal(share * 100),
    difference: share => `${signed(share * 100, 1)} ${tileGroup.points}`,
    written: share => rounded(share, 3),
  },
  waitDays: plain(0),
  harmEvents: plain(0),
  netCost: { value: dollars, bound: dollars, difference: signedDollars, written: Math.round },
}

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

const weeksPerYear = 365.25 / 7

const harmRate = ({ result }: Answer, record: number): string => {
  const { harmEvents, visitsPerWeek } = result.series
  const visits = at(visitsPerWeek.mean, record) * weeksPerYear
  return decimal((at(harmEvents.mean, record) / visits) * 10_000, 1)
}

const footOf = (id: Headline, { answer, reference, record, isBase }: Scene): string => {
  if (id === 'netCost') return tileFoot.netCost
  if (id !== 'harmEvents') return ''
  return tileFoot.harmEvents(harmRate(answer, record), isBase ? null : harmRate(reference, record))
}

/** Instrument or period, and whom the number is about where that is not the whole team. */
const noteOf = (id: Headline, { lens }: Scene): string => {
  const note = id === 'burnedOut' ? instrumentWords[lens.instrument].short : tileWords[id].note
  return [note, subjectOf(id, lens)].filter(each => each !== '').join(', ')
}

const tileOf = (id: Headline, scene: Scene): Tile => {
  const { answer, reference, record, isBase } = scene
  const band = answer.result.series[id]
  const other = reference.result.series[id]
  const { value, bound, difference, written } = manners[id]
  const change = difference(written(at(band.mean, record)) - written(at(other.mean, record)))
  return {
    id,
    ...tileWords[id],
    note: noteOf(id, scene),
    value: value(at(band.mean, record)),
    difference: isBase
      ? id === 'netCost'
        ? ''
        : tileGroup.start(value(at(band.mean, 0)))
      : change.startsWith('±')
        ? tileGroup.same
        : `${change} ${tileGroup.against}`,
    interval: tileGroup.interval(bound(at(band.q05, record)), bound(at(band.q95, record))),
    foot: footOf(id, scene),
  }
}

/** The tiles before there is anything to tell. */
export const emptyTiles: readonly Tile[] = headlines.map(id => ({
  id,
  ...tileWords[id],
  value: tileGroup.empty,
  difference: tileGroup.empty,
  interval: tileGroup.empty,
  foot: id === 'netCost' ? tileFoot.netCost : '',
}))

/** The headline tiles at one moment. */
export const tileData = (scene: Scene): readonly Tile[] => headlines.map(id => tileOf(id, scene))
