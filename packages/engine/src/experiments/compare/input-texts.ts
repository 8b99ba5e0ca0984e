import type { CuttableLoop } from '../../loops/named-loops.ts'
import { levers, type LeverName } from '../../levers/index.ts'
import { defaultParameters, type ParameterName } from '../../parameters/index.ts'
import { roleWords } from '../../parameters/roles.ts'
import { formatDays, formatQuantity } from '../../scenario/index.ts'
import type {
  Assumption,
  Clinic,
  Policy,
  Scenario,
  ScenarioEvent,
} from '../../scenario/scenario.ts'

const moment = (day: number): string => (day === 0 ? 'the start' : formatDays(day))

/** Where something applies; nothing where it does everywhere. */
const among = (
  clinics: readonly string[] | null,
  { clinics: all }: Scenario['organisation'],
): string =>
  clinics === null || all.every(({ name }) => clinics.includes(name))
    ? ''
    : ` in ${[...clinics].sort().join(', ')}`

const span = (from: number, ramp: number, until: number | null): string =>
  [
    ` from ${moment(from)}`,
    ramp === 0 ? '' : ` over ${formatDays(ramp)}`,
    until === null ? '' : ` until ${moment(until)}`,
  ].join('')

/** What a scenario does with a lever: `50 % from 6 months over 1 month`, or `20 % (default)`. */
export const policyText = ({ policies, organisation }: Scenario, name: LeverName): string => {
  const { unit, default: usual } = levers[name]
  const texts = policies
    .filter(({ lever, to }) => lever === name && to !== usual)
    .map(({ to, from, ramp, until, clinics }: Policy) =>
      [formatQuantity(to, unit), span(from, ramp, until), among(clinics, organisation)].join(''),
    )
  return texts.length === 0 ? `${formatQuantity(usual, unit)} (default)` : texts.sort().join('; ')
}

/** A value, or the two ends between which it is drawn: `0.2 to 0.4 /year, drawn for each run`. */
export const assumptionText = (name: ParameterName, assumption: Assumption): string => {
  const { unit } = defaultParameters[name]
  if (typeof assumption === 'number') return formatQuantity(assumption, unit)
  const [low, high] = assumption.uncertain.map(end => formatQuantity(end, unit))
  return `${low} to ${high}, drawn for each run`
}

/** What a clinic is made of, one text for each setting. */
export const clinicTexts = (clinic: Clinic): readonly string[] => [
  `${roleWords.physician} ${clinic.physicians}`,
  `${roleWords.advancedPractice} ${clinic.advancedPractice}`,
  `${roleWords.nurse} ${clinic.nurses}`,
  `${roleWords.support} ${clinic.support}`,
  `${clinic.ward ? 'beds' : 'panel'} ${clinic.panel}`,
  `leadership ${formatQuantity(clinic.leadership, 'points')}`,
  `exhaustion at the start ${clinic.exhaustion === null ? 'as usual' : formatQuantity(clinic.exhaustion, 'points')}`,
]

/** What happens, to whom and when. */
export const eventText = ({ organisation }: Scenario, event: ScenarioEvent): string => {
  if (event.event === 'surge')
    return [
      `surge of ${formatQuantity(event.size, 'share')} in requests for care`,
      span(event.from, event.ramp, event.until),
      among(event.clinics, organisation),
    ].join('')
  const on = event.on === 0 ? 'at the start' : `after ${formatDays(event.on)}`
  return event.event === 'departure'
    ? `departure of ${event.count} of the ${roleWords[event.role]} of ${event.clinic} ${on}`
    : `exchange of ${event.count} of the physicians of ${[...event.clinics].sort().join(' and ')} ${on}`
}

/** Whether a loop is at work, or from when on it is cut. */
export const cutText = ({ loops }: Scenario, loop: CuttableLoop): string => {
  const cut = loops.cut.find(each => each.loop === loop)
  return cut === undefined ? 'at work' : `cut from ${moment(cut.from)}`
}
