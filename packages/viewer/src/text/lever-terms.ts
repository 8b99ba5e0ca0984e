import { decimal } from '../format.ts'
import type { LeverTerm } from '../settings/settings.ts'
import * as de from './de/lever-terms.ts'
import { inTongue } from './tongue.ts'

const spellWords = inTongue(de.spellWords, {
  from: (month: number) => `from month ${decimal(month)}`,
  span: (from: number, until: number) => `from month ${decimal(from)} to month ${decimal(until)}`,
  atOnce: 'at once',
  over: (months: number) => `over ${decimal(months)} month${months === 1 ? '' : 's'}`,
  nowhere: 'nowhere',
  only: (clinics: string) => `at ${clinics} only`,
})

/** When, how fast and where a lever is moved, as the end of a sentence. */
export const termText = ({ from, until, ramp, clinics }: LeverTerm): string =>
  [
    until === null ? spellWords.from(from) : spellWords.span(from, until),
    ...(ramp === null ? [] : [ramp === 0 ? spellWords.atOnce : spellWords.over(ramp)]),
    ...(clinics === null
      ? []
      : [clinics.length === 0 ? spellWords.nowhere : spellWords.only(clinics.join(', '))]),
  ].join(', ')

/** Words of the dates, the ramp and the clinics of a lever. */
export const termWords = inTongue(de.termWords, {
  when: 'When and where',
  whenOf: (label: string) => `When and where: ${label}`,
  from: 'From month',
  until: 'to month',
  ramp: 'over months',
  never: 'stays',
  usual: 'usual',
  clinics: 'In these clinics',
  help: 'Drag the ends on the strip below the chart, or move them with the arrow keys; Delete lets a change stay.',
  handle: {
    from: (label: string) => `${label}: begins`,
    ramp: (label: string) => `${label}: in full force`,
    until: (label: string) => `${label}: ends`,
  },
  month: (month: number) => `month ${decimal(month)}`,
  stays: 'stays to the end',
})
