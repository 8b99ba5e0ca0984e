import {
  levers,
  type InputDifference,
  type LeverName,
  type LoopName,
  type Role,
  type Scenario,
  type ScenarioDifferences,
} from '@burnout/engine'
import { inputTexts } from './input-texts.ts'
import { inputLabel, policyText } from './inputs.ts'
import { leverTexts } from './lever-words.ts'
import { loopTexts } from './loop-words.ts'
import { numberWords } from './numbers.ts'
import { days, quantity } from './quantities.ts'

const roleWords: Readonly<Record<Role, string>> = {
  physician: 'Ärztinnen und Ärzten',
  advancedPractice: 'Fachkräften mit erweiterter Praxis',
  nurse: 'Pflegenden',
  support: 'Assistenzkräften',
}

const leverOf = (path: string): LeverName | null => {
  const name = path.replace(/^levers\./, '')
  return name !== path && Object.hasOwn(levers, name) ? (name as LeverName) : null
}

/** Deutsche Wörter zu `inputWords`. */
export const inputWords = {
  label: (path: string, label: string) =>
    /^(levers|assumptions)\./.test(path) ? inputLabel(path) : label,
  lever: (name: LeverName) => {
    const { cost, ...rest } = leverTexts[name]
    return { ...rest, cost: cost === '' ? 'keine' : cost }
  },
  loop: (name: LoopName) => loopTexts[name].label,
  quantity,
  unit: (unit: string) => numberWords.unit(unit),
  length: (length: number, start: string) =>
    `${days(length)} ab ${start.split('-').reverse().join('.')}`,
  policy: (lever: string, value: string, until: string | null) =>
    `${lever} ${value}${until === null ? '' : ` bis Monat ${until}`}`,
  surge: (size: string, until: string) =>
    `Nachfrage nach Versorgung ${size}\u202f% bis Monat ${until}`,
  departure: (count: number, role: Role, clinic: string) =>
    `Abgang: ${count} von den ${roleWords[role]} von ${clinic}`,
  exchange: (count: number, clinics: readonly string[]) =>
    `Tausch: je ${count} von den Ärztinnen und Ärzten von ${clinics.join(' und ')}`,
  differs: ({ inputs, differences }: ScenarioDifferences, letter: string, reference: string) =>
    `${letter} unterscheidet sich von ${reference} in ${differences.length === 0 ? 'keiner' : differences.length} von ${inputs} Angaben`,
  difference: (
    given: InputDifference,
    [reference, other]: readonly [reference: Scenario, other: Scenario],
  ) => {
    const label = inputLabel(given.input)
    const lever = leverOf(given.input)
    if (lever !== null) {
      const say = (value: number): string => quantity(value, levers[lever].unit)
      return {
        input: given.input,
        label,
        reference: policyText(reference, lever, say),
        other: policyText(other, lever, say),
        own: true,
      }
    }
    const texts = inputTexts(given, [reference, other])
    return texts === null
      ? { ...given, label, own: false }
      : { input: given.input, label, reference: texts[0], other: texts[1], own: true }
  },
} as const
