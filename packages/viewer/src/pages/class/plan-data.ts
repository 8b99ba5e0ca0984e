import type { TrapFinding, TrapName } from '@burnout/engine'
import type { TeamPlan } from '../../reading/class-plans.ts'
import { signOf } from '../../reading/class-signs.ts'
import { courseDomain } from '../../reading/course-domain.ts'
import { quarters } from '../../flight/calendar.ts'
import { measureNames } from '../../flight/measures.ts'
import { entriesOf } from '../../record.ts'
import { signed, writeAddress } from '../../settings/address.ts'
import { startingOutlook } from '../../settings/outlook.ts'
import { startingSettings } from '../../settings/settings.ts'
import { ledgerText } from '../../text/compare.ts'
import { lookWords, signTexts } from '../../text/class.ts'
import { leverLabel } from '../../text/lever-words.ts'
import { leverValueText } from '../../text/levers.ts'
import { termText } from '../../text/lever-terms.ts'
import { termOf } from '../../settings/terms.ts'
import { measureWords } from '../../text/flight-measures.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import { timelineWords } from '../../text/page.ts'
import { horizonMonths, toMonths } from '../../time.ts'
import { inkOf, type Ink } from '../../views/compare/alternative.ts'
import type { LessonChartData } from '../../views/learn/lesson-chart.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import type { Compared, Outcome, TrapsFound } from '../../worker/compared.ts'

/** The plans of a class with what came of them. */
export interface ClassScene {
  readonly plans: readonly TeamPlan[]
  /** Nothing moved first, then the plans. */
  readonly compared: Compared
  /** The traps that each shows, nothing moved first; `null` before they were looked for. */
  readonly found: TrapsFound | null
}

/** The outcomes of the table: people first, then patients, then money. */
export const classOutcomes = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
] as const satisfies readonly Outcome[]

/** Least heights of axes, so that noise is not blown up, in the units of the outcomes. */
const spans: Readonly<Record<Outcome, number>> = {
  burnedOut: 0.2,
  turnover: 0.1,
  waitDays: 10,
  harmEvents: 20,
  netCost: 1e6,
  exhaustion: 10,
}

/** Outcomes whose axis begins at nought. */
const fromNought: readonly Outcome[] = ['turnover', 'waitDays', 'harmEvents', 'netCost']

const letters = 'abcd'

/** Four colours, and another dash for every four plans; the label at its end names each. */
const inkAt = (index: number): Ink => {
  const letter = letters[index % letters.length] ?? 'a'
  return inkOf(letter, Math.floor(index / letters.length))
}

const last = (values: readonly number[] | undefined): number => values?.at(-1) ?? Number.NaN

/** What a plan moved, in words. */
export const movedText = ({ decided }: Pick<TeamPlan, 'decided'>): string => {
  if (decided.kind === 'game') {
    const { moves } = decided.game
    const used = measureNames.filter(name => moves.some(move => (move[name] ?? 0) > 0))
    const names = used.map(name => measureWords[name].name).join(', ')
    return lookWords.quarters(moves.length, quarters, names === '' ? '' : `${names}.`).trim()
  }
  const { settings } = decided
  const said = entriesOf(settings.levers).map(
    ([name, to]) =>
      `${leverLabel(name)} ${leverValueText(name, to)}, ${termText(termOf(settings, name))}`,
  )
  return said.length === 0 ? lookWords.nothingMoved : `${said.join('; ')}.`
}

/**
 * The link to a trap in the library, with the plan open beside it so that the detector looks closer; without the plan
 * for a game, which it cannot run.
 *
 * @param packed is the scenario of the class where not everybody has it.
 */
export const trapLink = (
  { decided }: Pick<TeamPlan, 'decided'>,
  trap: TrapName,
  packed: string | null,
): string => {
  const settings = decided.kind === 'game' ? startingSettings : decided.settings
  const outlook = { ...startingOutlook, view: 'traps', diagram: trap } as const
  const own = decided.kind === 'game' ? null : packed
  return `#${signed(writeAddress(settings, null, outlook, own))}`
}

const isEmpty = (move: object): boolean => Object.keys(move).length === 0

/** The traps of the plan at a position among the plans; `null` where nothing is decided, or before they were looked for. */
export const trapsOf = (
  { plans, found }: Pick<ClassScene, 'plans' | 'found'>,
  position: number,
): readonly TrapFinding[] | null => {
  const decided = plans[position]?.decided
  // what befalls a game is there without any decision
  const idle = decided?.kind === 'game' && decided.game.moves.every(move => isEmpty(move))
  return idle ? null : (found?.[position + 1] ?? null)
}

/** The curves of all plans over that of nothing moved, in one outcome. */
export const overlayData = ({ plans, compared }: ClassScene, outcome: Outcome): LessonChartData => {
  const words = outcomeWords[outcome]
  const means = compared.columns.map(({ bands }) => bands[outcome].mean)
  const [base = [], ...own] = means
  const curves = plans.map(({ name }, index) => ({
    label: name,
    ink: inkAt(index),
    values: own[index] ?? [],
    band: null,
  }))
  const before = { label: lookWords.untouched, values: base }
  const said = [before, ...curves].map(({ label, values }) =>
    lookWords.curve(label, words.value(values[0] ?? Number.NaN), words.value(last(values))),
  )
  return {
    title: words.title,
    unit: words.unit,
    axis: timelineWords.shortAxis,
    months: compared.t.map(toMonths),
    until: horizonMonths(compared.t),
    domain: courseDomain(means, { zero: fromNought.includes(outcome), span: spans[outcome] }),
    scale: words.scale,
    base: before,
    curves,
    forecast: null,
    others: [],
    marks: [],
    summary: [`${words.title}, ${words.unit}.`, ...said].join(' '),
  }
}

/** What came of each plan, a row each, nothing moved last. */
export const planTable = ({ plans, compared }: ClassScene): PlainTable => {
  const { columns } = lookWords
  const rows = plans.map((plan, index) => {
    const position = index + 1
    const comparison = compared.comparisons[position]
    const cells = classOutcomes.map(outcome => {
      const words = outcomeWords[outcome]
      const value = last(compared.columns[position]?.bands[outcome].mean)
      const difference = last(comparison?.difference[outcome].mean)
      return lookWords.against(words.value(value), words.difference(difference))
    })
    const entry = comparison?.ledger.exhaustion ?? null
    const moved = [movedText(plan)]
    if (plan.locked.length > 0) moved.push(lookWords.locked(plan.locked.map(leverLabel).join(', ')))
    return [
      plan.name,
      signTexts[signOf(compared, position)].name,
      ...cells,
      moved.join(' '),
      entry === null ? '' : ledgerText(entry, outcomeWords.exhaustion),
    ]
  })
  const untouched = classOutcomes.map(outcome =>
    outcomeWords[outcome].value(last(compared.columns[0]?.bands[outcome].mean)),
  )
  return {
    caption: lookWords.table,
    columns: [
      columns.team,
      columns.sign,
      ...classOutcomes.map(
        outcome => `${outcomeWords[outcome].title}, ${outcomeWords[outcome].unit}`,
      ),
      columns.levers,
      columns.course,
    ],
    rows: [...rows, [lookWords.untouched, '', ...untouched, '', '']],
  }
}
