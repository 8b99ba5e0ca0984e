import type { Pattern, PatternUnit } from './pattern.ts'
import type { PatternResult, ValidationResult } from './run.ts'

/** How a unit is written, and how many decimals a simulated value has. */
const styles: Readonly<
  Record<PatternUnit, { readonly times: number; readonly digits: number; readonly word: string }>
> = {
  share: { times: 100, digits: 1, word: ' %' },
  'share difference': { times: 100, digits: 1, word: ' pp' },
  ratio: { times: 1, digits: 2, word: '' },
  correlation: { times: 1, digits: 2, word: '' },
  SD: { times: 1, digits: 2, word: ' SD' },
  points: { times: 1, digits: 1, word: ' points' },
  months: { times: 1, digits: 1, word: ' months' },
  weeks: { times: 1, digits: 1, word: ' weeks' },
  $: { times: 1, digits: 0, word: ' $' },
}

const nothing = '—'

/** A true minus sign, thousands apart, and never a negative zero. */
const decimals = (value: number, digits: number): string => {
  const [whole, rest] = Math.abs(value).toFixed(digits).split('.')
  const apart = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const text = rest === undefined ? apart : `${apart}.${rest}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** As it was published: without zeros that say nothing. */
const plain = (value: number, unit: PatternUnit): string => {
  const { times, digits } = styles[unit]
  const text = decimals(value * times, digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const simulated = (value: number, unit: PatternUnit): string =>
  decimals(value * styles[unit].times, styles[unit].digits)

/** The published value with its unit; a dash where only a sign or an order was published. */
export const targetText = ({ target, unit }: Pick<PatternResult, 'target' | 'unit'>): string =>
  target === null ? nothing : plain(target, unit) + styles[unit].word

/** The tolerance in words: a span, or an end on one side. */
export const toleranceText = ({
  low,
  high,
  unit,
}: Pick<PatternResult, 'low' | 'high' | 'unit'>): string => {
  const { word } = styles[unit]
  if (low !== null && low === high) return 'exact'
  if (low === null) return high === null ? nothing : `at most ${plain(high, unit)}${word}`
  if (high === null) return `at least ${plain(low, unit)}${word}`
  return `${plain(low, unit)} to ${plain(high, unit)}${word}`
}

/** The simulated value and its interval, with the unit once. */
export const simulatedText = ({
  value,
  valueLow,
  valueHigh,
  unit,
}: Pick<PatternResult, 'value' | 'valueLow' | 'valueHigh' | 'unit'>): string => {
  if (value === null) return nothing
  const { word } = styles[unit]
  const centre = simulated(value, unit)
  if (valueLow === null || valueHigh === null || valueLow === valueHigh) return centre + word
  return `${centre} (${simulated(valueLow, unit)} to ${simulated(valueHigh, unit)})${word}`
}

/** The verdict in a word; on the edge where luck may decide it. */
export const verdictText = ({ verdict, edge }: PatternResult): string =>
  edge && verdict !== 'shown' ? `${verdict}, on the edge` : verdict

const cell = (text: string): string => text.replaceAll('|', '\\|')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const link = (key: string): string => `[${key}](references.md#${key})`

const counts = (rows: readonly PatternResult[]): string => {
  const of = (kind: PatternResult['kind'], verdict: PatternResult['verdict']) =>
    rows.filter(each => each.kind === kind && each.verdict === verdict).length
  const part = (kind: 'must' | 'should') =>
    `${of(kind, 'pass')} of ${of(kind, 'pass') + of(kind, 'fail')} rows that a credible model ${kind === 'must' ? 'must' : 'should'} meet`
  return `It meets ${part('must')}, and ${part('should')}; ${rows.filter(each => each.verdict === 'shown').length} are only shown.`
}

/** The page of a validation: what was found, what was simulated, what fails and why, and how it was taken. */
export const validationPage = (
  { replicates, rows }: ValidationResult,
  patterns: readonly Pattern[],
): string => `# Validation

Written by \`npm run validate -- --write\`, which holds the model against published patterns.
${counts(rows)}
A pattern that fails stays here as failing, and one that the model cannot simulate yet counts as failing. Patterns 1, 3, 4,
7, 10, 18 and 19 guided the choice of parameters, and 2 the instrument: that they pass is a fit and not a prediction.
What is run for patterns 5, 6, 13, 14, 15, 21 and 23 (the shape of the surge, the offset of specialties, the patients of
surgeons, the bundles of programmes) was changed after it was seen what the model gives, the tolerances never: that
those pass is weak evidence too. Pattern 25b is arithmetic.

**must**: a credible model fails without it; **should**: expected; **show**: displayed, since the evidence is thin.
Every organisation is run ${replicates} times. A value is taken over all runs; what stands in brackets is a 95 % interval for
where it would lie with ever more runs: the value is also taken in each of eight groups of runs, and the spread of the eight
gives a t-interval around it. It says nothing about whether the parameters are right. The verdict is the value’s;
*on the edge* says that the interval reaches across an end of the tolerance.

The runs are of two scenarios, [primary-care-network](../scenarios/primary-care-network.yaml) and
[hospital](../scenarios/hospital.yaml), as they are and with the changes that an estimate names.

${[
  row(['#', 'Pattern', 'Kind', 'Published', 'Tolerance', 'Simulated', 'Verdict']),
  row(Array.from({ length: 7 }, () => '---')),
  ...rows.map(each =>
    row([
      each.id,
      each.pattern,
      each.kind,
      targetText(each),
      toleranceText(each),
      simulatedText(each),
      verdictText(each),
    ]),
  ),
].join('\n')}

## What fails, and why

${rows
  .filter(({ verdict }) => verdict === 'fail')
  .map(({ id, pattern, why }) => `- **${id}, ${lowerFirst(pattern)}.** ${why ?? ''}`)
  .join('\n')}

## How each value is taken

${patterns
  .map(
    ({ id, estimator, sources }) =>
      `- **${id}.** ${estimator} Published by ${sources.map(link).join(', ')}.`,
  )
  .join('\n')}
`

const lowerFirst = (text: string): string => `${text[0].toLowerCase()}${text.slice(1)}`
