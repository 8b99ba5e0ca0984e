import {
  cuttableLoops,
  defaultParameters,
  eventText,
  parameterNames,
  type InputDifference,
  type Role,
  type Scenario,
} from '@burnout/engine'
import { DAYS_PER_MONTH } from '../../words/months.ts'
import { days, quantity } from './quantities.ts'

type Sides = readonly [own: Scenario, others: Scenario]

const none = 'keine'

/** Im zweiten Fall. */
const roles: Readonly<Record<Role, string>> = {
  physician: 'Ärztinnen und Ärzte',
  advancedPractice: 'Fachkräfte mit erweiterter Praxis',
  nurse: 'Pflegenden',
  support: 'Assistenzkräfte',
}

const month = (day: number): string =>
  day === 0 ? 'Beginn' : `Monat ${Math.round(day / DAYS_PER_MONTH)}`

const date = (start: string): string => start.split('-').reverse().join('.')

const listed = (names: readonly string[]): string => [...names].sort().join(' und ')

const run = ({ run: settings }: Scenario): Readonly<Record<string, string>> => ({
  start: date(settings.start),
  horizon: days(settings.horizon),
  record: days(settings.record),
  replicates: String(settings.replicates),
  seed: settings.seed,
})

const clinic = (
  { organisation }: Scenario,
  name: string,
): Readonly<Record<string, string>> | null => {
  const found = organisation.clinics.find(each => each.name === name)
  if (found === undefined) return null
  const { physicians, advancedPractice, nurses, support, ward, panel, leadership } = found
  return {
    physicians: `ärztliche Stellen ${physicians}`,
    advancedPractice: `mit erweiterter Praxis ${advancedPractice}`,
    nurses: `Pflege ${nurses}`,
    support: `Assistenz ${support}`,
    panel: `${ward ? 'Betten' : 'Patientinnen und Patienten'} ${quantity(panel, 'dmnl')}`,
    leadership: `Leitung ${quantity(leadership, 'points')}`,
    exhaustion: `Erschöpfung am Anfang ${found.exhaustion === null ? 'wie üblich' : quantity(found.exhaustion, 'points')}`,
  }
}

/** Von einer Klinik, die beide haben, nur, was anders ist. */
const clinicText = ([own, others]: Sides, name: string): string => {
  const [mine, theirs] = [clinic(own, name), clinic(others, name)]
  return mine === null
    ? none
    : Object.entries(mine)
        .filter(([setting, text]) => theirs?.[setting] !== text)
        .map(([, text]) => text)
        .join(', ')
}

const assumption = ({ assumptions }: Scenario, named: string): string | null => {
  const name = parameterNames.find(each => each === named)
  if (name === undefined) return null
  const { unit, value: usual } = defaultParameters[name]
  const own = assumptions[name] ?? usual
  if (typeof own === 'number') return `${quantity(own, unit)}${own === usual ? ' (üblich)' : ''}`
  const [low, high] = own.uncertain
  return `${quantity(low, unit)} bis ${quantity(high, unit)}, für jeden Lauf gezogen`
}

const cut = ({ loops }: Scenario, name: string): string | null => {
  if (!cuttableLoops.some(each => each === name)) return null
  const found = loops.cut.find(({ loop }) => loop === name)
  return found === undefined ? 'wirkt' : `getrennt ab ${month(found.from)}`
}

/** Ein Ereignis, das der Rechenkern mit diesen Worten nennt. */
const event = (scenario: Scenario, english: string): string | null => {
  const found = scenario.events.find(each => eventText(scenario, each) === english)
  if (found === undefined) return english === 'none' ? 'keines' : null
  if (found.event === 'surge') {
    const where = found.clinics === null ? '' : ` in ${listed(found.clinics)}`
    return `Nachfrage nach Versorgung ${quantity(found.size, 'share')} mehr ab ${month(found.from)} bis ${month(found.until)}${where}`
  }
  const when = found.on === 0 ? 'zu Beginn' : `in ${month(found.on)}`
  return found.event === 'departure'
    ? `Abgang von ${found.count} der ${roles[found.role]} von ${found.clinic} ${when}`
    : `Tausch von je ${found.count} der ${roles.physician} von ${listed(found.clinics)} ${when}`
}

const textOf = (input: string, english: string, sides: Sides): string | null => {
  const [kind = '', ...rest] = input.split('.')
  const name = rest.join('.')
  const [own] = sides
  if (kind === 'run') return run(own)[name] ?? null
  if (kind === 'organisation') return clinicText(sides, name)
  if (kind === 'assumptions') return assumption(own, name)
  if (kind === 'loops') return cut(own, name)
  return kind === 'events' ? event(own, english) : null
}

/** Was zwei Szenarien bei einer Angabe haben, die kein Hebel ist; `null`, wo es nur der Rechenkern sagen kann. */
export const inputTexts = (
  { input, reference, other }: InputDifference,
  [before, after]: readonly [reference: Scenario, other: Scenario],
): readonly [reference: string, other: string] | null => {
  const one = textOf(input, reference, [before, after])
  const two = textOf(input, other, [after, before])
  return one === null || two === null ? null : [one, two]
}
