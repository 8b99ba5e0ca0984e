import type { FitResult, FittedParameter, FittedPattern } from './fit.ts'
import { identifiability, type Identifiability } from './identifiability.ts'
import type { FitProblem, Outcome, Target } from './problem.ts'

/** Four digits, and no trailing zeros. */
const number = (value: number): string => String(Number(value.toPrecision(4)))

const percent = (share: number): string =>
  Number.isNaN(share) ? '—' : `${Math.round(100 * share)} %`

/** One decimal with its sign, and 0 without. */
const signed = (value: number): string => {
  const rounded = Math.round(10 * value) / 10
  return `${rounded > 0 ? '+' : ''}${(rounded === 0 ? 0 : rounded).toFixed(1)}`
}

const target = (of: Target): string => {
  if (typeof of === 'number') return number(of)
  const [low, high] = of
  if (low === -Infinity) return `at most ${number(high)}`
  return high === Infinity ? `at least ${number(low)}` : `${number(low)} – ${number(high)}`
}

const value = (outcome: Outcome, deviation: number): string => {
  const interval =
    outcome.interval === undefined ? '' : ` (${outcome.interval.map(number).join(' – ')})`
  return `${number(outcome.value)}${interval}, ${signed(deviation)}`
}

/** A Markdown table whose columns also line up as plain text. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = [head, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, i) => Math.max(3, ...cells.map(row => row[i].length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  const rule = line(widths.map(width => '-'.repeat(width)))
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n')
}

const patternsTable = (patterns: readonly FittedPattern[]): string =>
  table(
    ['Pattern', 'Target', 'Tolerance', 'Before', 'After', 'Met'],
    patterns.map(pattern => [
      pattern.id,
      target(pattern.target),
      number(pattern.tolerance),
      value(pattern.before, pattern.deviationBefore),
      value(pattern.after, pattern.deviationAfter),
      Math.abs(pattern.deviationAfter) <= 1 ? 'yes' : 'no',
    ]),
  )

const parametersTable = (
  problem: FitProblem,
  parameters: readonly FittedParameter[],
  identified: Identifiability | null,
): string =>
  table(
    ['Parameter', 'Before', 'After', 'Range', 'At bound', 'Remains', 'Verdict'],
    parameters.map(({ name, before, after, atBound }, i) => {
      const { low, high, unit } = problem.parameters[i]
      const judged = identified?.parameters[i]
      return [
        name,
        number(before),
        number(after) === number(before) ? 'same' : number(after),
        `${number(low)} – ${number(high)}${unit === undefined ? '' : ` ${unit}`}`,
        atBound ?? '',
        judged === undefined ? '—' : percent(judged.remaining),
        judged?.words ?? 'not known',
      ]
    }),
  )

const metCount = (patterns: readonly FittedPattern[], when: 'Before' | 'After'): number =>
  patterns.filter(pattern => Math.abs(pattern[`deviation${when}`]) <= 1).length

const collinearLines = ({ collinear }: Identifiability): string =>
  collinear
    .map(
      ({ names, index }) =>
        `- ${names.join(', ')}: ${index === Infinity ? 'a change of one can be made up for exactly' : `collinearity index ${number(index)}`}`,
    )
    .join('\n')

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/**
 * A fit in Markdown that also reads as plain text: how well each pattern is met, what moved, and which
 * parameters the patterns say nothing about.
 */
export const fitReport = (problem: FitProblem, result: FitResult): string => {
  const { parameters, patterns, jacobian, roughness, failures } = result
  const identified =
    jacobian === null
      ? null
      : identifiability(
          jacobian,
          parameters.map(({ name }) => name),
          { roughness: roughness ?? [] },
        )
  const moved = parameters.filter(({ before, after }) => number(before) !== number(after)).length
  const sections = [
    '# Calibration',
    `${metCount(patterns, 'Before')} of ${plural(patterns.length, 'pattern')} met before, ` +
      `${metCount(patterns, 'After')} after; the sum of squares went from ` +
      `${number(result.costBefore)} to ${number(result.costAfter)}. ` +
      `${moved} of ${plural(parameters.length, 'parameter')} moved, in ` +
      `${plural(result.iterations, 'step')} and ${plural(result.evaluations, 'evaluation')}. ` +
      `The fit ended because: ${result.stopped}.`,
    '## Patterns',
    'Met: within one tolerance. Behind each value: its interval over replicates where there is one, and its distance from the target in tolerances.',
    patternsTable(patterns),
    '## Parameters',
    'Remains: what the patterns leave of the range, 100 % where they say nothing.',
    parametersTable(problem, parameters, identified),
  ]
  if (identified !== null) {
    sections.push(
      `The patterns determine ${plural(identified.determined, 'combination')} of ` +
        `${plural(identified.singularValues.length, 'parameter')}. Singular values of the slopes, in ` +
        `tolerances for a whole range: ${identified.singularValues.map(number).join(', ')}.`,
    )
    if (identified.collinear.length > 0)
      sections.push('Hardly to be told apart by these patterns:', collinearLines(identified))
  }
  if (failures.length > 0)
    sections.push('## Evaluations that failed', failures.map(failure => `- ${failure}`).join('\n'))
  return `${sections.join('\n\n')}\n`
}
