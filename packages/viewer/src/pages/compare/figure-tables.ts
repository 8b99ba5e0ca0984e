import type { Rows } from '../../csv.ts'
import { decimal } from '../../format.ts'
import { comparePage } from '../../text/compare.ts'
import { figureWords } from '../../text/figure.ts'
import { outcomeWordsBy } from '../../text/outcomes.ts'
import { recordAt, tableMonths } from '../../time.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import type { Outcome } from '../../worker/compared.ts'
import { quantiles } from '../chart-tables.ts'
import { heldAgainst, type CompareScene } from './compare-scene.ts'

const at = (values: readonly number[], record: number): number => values[record] ?? Number.NaN

const monthly = (
  { compared, until }: CompareScene,
  cells: (record: number) => readonly string[],
): readonly (readonly string[])[] =>
  tableMonths(until).map(month => [decimal(month), ...cells(recordAt(compared.t, month))])

/** How an outcome goes under every policy, a row for every half year. */
export const courseTable = (scene: CompareScene, outcome: Outcome): PlainTable => {
  const { title, unit, value } = outcomeWordsBy(outcome, scene.lens)
  const { compared, named } = scene
  return {
    caption: `${title}, ${unit}: ${figureWords.tableOfMeans}`,
    columns: [figureWords.month, ...named.map(({ title: who }) => who)],
    rows: monthly(scene, record =>
      compared.columns.map(({ bands }) => {
        const { mean, q05, q95 } = bands[outcome]
        return `${value(at(mean, record))} (${figureWords.range(value(at(q05, record)), value(at(q95, record)))})`
      }),
    ),
  }
}

/** Every record of an outcome, of every policy. */
export const courseRows = ({ compared, named }: CompareScene, outcome: Outcome): Rows => [
  [figureWords.columns.day, comparePage.policy, ...quantiles],
  ...named.flatMap(({ letter }, index) =>
    compared.t.map((day, record) => [
      day,
      letter,
      ...quantiles.map(name => at(compared.columns[index]?.bands[outcome][name] ?? [], record)),
    ]),
  ),
]

/** What one scenario changes in an outcome, a row for every half year. */
export const differenceTable = (
  scene: CompareScene,
  outcome: Outcome,
  index: number,
): PlainTable => {
  const { title, unit, difference } = outcomeWordsBy(outcome, scene.lens)
  const band = scene.compared.comparisons[index]?.difference[outcome]
  const say = (values: readonly number[] = [], record = 0): string => difference(at(values, record))
  return {
    caption: `${title}, ${unit}`,
    columns: [figureWords.month, ...comparePage.differenceColumns],
    rows: monthly(scene, record => [
      say(band?.mean, record),
      figureWords.range(say(band?.low, record), say(band?.high, record)),
      figureWords.range(say(band?.q05, record), say(band?.q95, record)),
    ]),
  }
}

/** Every record of what one scenario changes in an outcome. */
export const differenceRows = (
  { compared }: CompareScene,
  outcome: Outcome,
  index: number,
): Rows => {
  const names = [...quantiles, 'low', 'high'] as const
  const band = compared.comparisons[index]?.difference[outcome]
  return [
    [figureWords.columns.day, ...names],
    ...compared.t.map((day, record) => [day, ...names.map(name => at(band?.[name] ?? [], record))]),
  ]
}

/** The differences of an outcome at the end, one row for each scenario. */
export const effectTable = (
  scene: CompareScene,
  outcome: Outcome,
  effects: readonly { readonly text: string; readonly pairs: string; low: number; high: number }[],
): PlainTable => {
  const { title, unit, difference } = outcomeWordsBy(outcome, scene.lens)
  return {
    caption: `${title}, ${unit}`,
    columns: [comparePage.policy, ...comparePage.effectColumns],
    rows: effects.map(({ text, pairs, low, high }, i) => {
      const who = scene.named[heldAgainst(scene)[i] ?? 0]
      return [who?.title ?? '', text, figureWords.range(difference(low), difference(high)), pairs]
    }),
  }
}

/** The difference of every pair at the end. */
export const effectRows = (scene: CompareScene, outcome: Outcome): Rows => {
  const { compared, named } = scene
  const reference = compared.columns[compared.reference]?.endings[outcome] ?? []
  return [
    [comparePage.pair, comparePage.policy, comparePage.difference],
    ...heldAgainst(scene).flatMap(index =>
      (compared.columns[index]?.endings[outcome] ?? []).map((value, pair) => [
        pair,
        named[index]?.letter ?? '',
        value - at(reference, pair),
      ]),
    ),
  ]
}
