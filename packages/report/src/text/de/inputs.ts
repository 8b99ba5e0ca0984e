import { levers, loopNames, type LeverName, type Scenario } from '@burnout/engine'
import { DAYS_PER_MONTH } from '../../words/months.ts'
import { leverTexts } from './lever-words.ts'
import { loopTexts } from './loop-words.ts'

const settings: Readonly<Record<string, string>> = {
  start: 'Erster Tag',
  horizon: 'Dauer',
  record: 'Zeit zwischen Aufzeichnungen',
  replicates: 'Läufe',
  seed: 'Startwert',
}

const isLever = (name: string): name is LeverName => Object.hasOwn(levers, name)

/** Wie eine Angabe heißt, nach ihrem Ort im Szenario: `levers.scribes`, `run.seed`, `events`. */
export const inputLabel = (input: string): string => {
  const [kind, ...rest] = input.split('.')
  const name = rest.join('.')
  if (kind === 'levers' && isLever(name)) return leverTexts[name].label
  if (kind === 'run') return settings[name] ?? name
  if (kind === 'assumptions') return `Annahme ${name}`
  if (kind === 'organisation') return `Klinik ${name}`
  const loop = loopNames.find(each => each === name)
  return loop === undefined ? 'Ereignis' : `Kreislauf „${loopTexts[loop].label}“`
}

const month = (day: number): string => `Monat ${Math.round(day / DAYS_PER_MONTH)}`

/** Was ein Szenario mit einem Hebel tut; `say` nennt einen Wert mit seiner Einheit. */
export const policyText = (
  { policies, organisation: { clinics: all } }: Scenario,
  name: LeverName,
  say: (value: number) => string,
): string => {
  const usual = levers[name].default
  const texts = policies
    .filter(({ lever, to }) => lever === name && to !== usual)
    .map(({ to, from, ramp, until, clinics }) => {
      const where =
        clinics === null || all.every(each => clinics.includes(each.name))
          ? ''
          : ` in ${[...clinics].sort().join(', ')}`
      const slowly = ramp === 0 ? '' : `, nach und nach bis ${month(from + ramp)}`
      return `${say(to)} ab ${month(from)}${slowly}${until === null ? '' : `, bis ${month(until)}`}${where}`
    })
  return texts.length === 0 ? `${say(usual)} (üblich)` : texts.sort().join('; ')
}
