import { levers, type InputDifference, type LeverName, type Scenario } from '@burnout/engine'
import * as de from './de/differences.ts'
import { leverValueText } from './levers.ts'
import { tongue } from './tongue.ts'

/** An input in which two scenarios differ, as the page says it. */
export interface DifferenceText extends InputDifference {
  /** Whether what each has is said in English on a page that is not. */
  readonly english: boolean
}

const leverOf = (input: string): LeverName | null => {
  const name = input.replace(/^levers\./, '')
  return name !== input && Object.hasOwn(levers, name) ? (name as LeverName) : null
}

/** An input in which a scenario differs from its reference, as the engine says it or translated. */
export const differenceText = (
  difference: InputDifference,
  [reference, other]: readonly [reference: Scenario, other: Scenario],
): DifferenceText => {
  if (tongue === 'en') return { ...difference, english: false }
  const label = de.inputLabel(difference.input)
  const lever = leverOf(difference.input)
  if (lever === null) {
    const texts = de.inputTexts(difference, [reference, other])
    if (texts === null) return { ...difference, label, english: true }
    return { ...difference, label, reference: texts[0], other: texts[1], english: false }
  }
  const say = (value: number): string => leverValueText(lever, value)
  return {
    input: difference.input,
    label,
    reference: de.policyText(reference, lever, say),
    other: de.policyText(other, lever, say),
    english: false,
  }
}
