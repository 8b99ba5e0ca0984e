import type { Band, SectionSeries, SeriesName } from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { isClear, isWhole, prevalenceSeries, type Lens, type Seen } from '../settings/lens.ts'
import type { Answer, SectionAnswer } from '../worker/protocol.ts'

/** Of whom an answer tells, of those whom a lens looks at: of all, where they have not been counted or are nobody. */
export const seenIn = ({ section }: Answer, { clinic, role }: Seen): Seen =>
  section?.of.clinic === clinic && section.of.role === role && hasHeads(section)
    ? section.of
    : everybody

const hasHeads = ({ series }: SectionAnswer): boolean =>
  series.headcount.mean.some(count => count > 0)

const everybody: Seen = { clinic: null, role: null }

/** Whether a band says anything; what belongs to a clinic does not for a role in all of them. */
const isTold = ({ mean }: Band): boolean => mean.some(Number.isFinite)

const ofSection = ({ series }: SectionAnswer): Partial<Record<SectionSeries, Band>> =>
  Object.fromEntries(entriesOf(series).filter(([, band]) => isTold(band)))

const through = (answer: Answer, lens: Lens): Answer => {
  const own = prevalenceSeries[lens.instrument]
  const { section, result, endings } = answer
  const counted = section === undefined || isWhole(seenIn(answer, lens)) ? null : section
  const series: Readonly<Record<SeriesName, Band>> = {
    ...result.series,
    ...(counted === null ? {} : ofSection(counted)),
  }
  const ended = { ...endings, ...counted?.endings }
  return {
    ...answer,
    result: { ...result, series: { ...series, burnedOut: series[own] } },
    endings: { ...ended, burnedOut: ended[own] ?? endings.burnedOut },
  }
}

const known = new WeakMap<Answer, Map<string, Answer>>()

/**
 * An answer as a lens shows it: burnout by the lens’s instrument, and the series of those it looks at in the
 * place of the whole team’s as far as they have been counted. The same lens on the same answer shows the
 * same object.
 */
export const seenThrough = (answer: Answer, lens: Lens): Answer => {
  if (isClear({ ...lens, ...seenIn(answer, lens) })) return answer
  const key = JSON.stringify(lens)
  const views = known.get(answer) ?? new Map<string, Answer>()
  known.set(answer, views)
  const view = views.get(key) ?? through(answer, lens)
  views.set(key, view)
  return view
}
