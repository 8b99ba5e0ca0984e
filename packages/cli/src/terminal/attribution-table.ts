import {
  exhaustionTerms,
  redesignFactors,
  type ExhaustionAttribution,
  type ExhaustionTerm,
  type RedesignChange,
  type RedesignFactor,
} from '@burnout/engine'
import { decimal } from './numbers.ts'
import type { Screen } from './screen.ts'
import { setInColumns } from './table.ts'
import { wrap } from './wrap.ts'

const termHeads: Readonly<Record<ExhaustionTerm, string>> = {
  wear: 'strain',
  imbalanceWear: 'reward',
  contagion: 'contagion',
  recovery: 'recovery',
  relief: 'wellness',
  programmeRelief: 'programmes',
  leavers: 'leavers',
  joiners: 'joiners',
}

const factorWords: Readonly<Record<RedesignFactor, string>> = {
  will: 'will',
  capability: 'capability',
  left: 'what wellness leaves',
  funded: 'what losses leave of the budget',
}

/** What pushed exhaustion in each month of a window, and what became of the effort to redesign. */
export const attributionTable = (
  { scenario, replicates, exhaustion, terms }: ExhaustionAttribution,
  { before, after, parts }: RedesignChange,
  [from, to]: readonly [number, number],
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const months = Array.from({ length: to - from }, (_, k) => from + k)
  const show = (value: number | undefined): string => decimal(value ?? 0, 2)
  const factors = redesignFactors.map(factor => `${factorWords[factor]} ${show(parts[factor])}`)
  return [
    bold(scenario.name),
    dim(`months ${from} to ${to} · ${replicates} runs · points of mean exhaustion in each month`),
    '',
    setInColumns(
      [
        ['month', 'exhaustion', ...exhaustionTerms.map(term => termHeads[term]), 'change'].map(
          cell => dim(cell),
        ),
        ...months.map(month => [
          String(month),
          show(exhaustion[month]),
          ...exhaustionTerms.map(term => show(terms[term][month])),
          bold(show((exhaustion[month + 1] ?? 0) - (exhaustion[month] ?? 0))),
        ]),
      ],
      ['right', 'right', ...exhaustionTerms.map(() => 'right' as const), 'right'],
    ),
    '',
    wrap(
      `Redesign effort went from ${show(before)} to ${show(after)} between months ${from} and ${to}: ${factors.join(', ')}.`,
      Math.min(width, 100),
    ),
    dim(
      wrap(
        'Leavers and joiners change who is counted: the mean falls where the most exhausted leave, although nobody recovered.',
        Math.min(width, 100),
      ),
    ),
  ].join('\n')
}
