import type { Evidence, LedgerEntry, LeverName } from '@burnout/engine'
import { decimal } from '../format.ts'
import { entriesOf } from '../record.ts'
import type { Settings } from '../settings/settings.ts'
import * as de from './de/compare.ts'
import { leverLabel } from './lever-words.ts'
import { termText } from './lever-terms.ts'
import { leverValueText } from './levers.ts'
import type { OutcomeWords } from './outcomes.ts'
import { page } from './page.ts'
import { inTongue, tongue } from './tongue.ts'

const narrow = (text: string): string => text.replaceAll(' %', '\u202f%')

/** Words of the page that compares. */
export const comparePage = inTongue(de.comparePage, {
  question: (years: string) => `Which policy after ${years}?`,
  questionOfNone: 'Which policy?',
  nothing: 'Nothing to compare yet.',
  nothingDetail:
    'Move a lever, or keep up to four policies here: the present settings, or any scenario. All of them meet the same people and the same luck.',
  computing: 'Running all policies with the same luck…',
  progress: (pairs: number, of: number) => `${decimal(pairs)} of ${decimal(of)} pairs`,
  done: (pairs: number) => `${decimal(pairs)} pairs`,
  failed: (message: string) => `The comparison stopped: ${message}`,
  keep: 'Keep to compare',
  kept: (letter: string) => `Kept as ${letter}; A is the baseline`,
  full: 'Four are kept; drop one under Compare first',
  leftOut:
    'Four policies are kept, so the present settings are left out. Drop one, and they take its place.',
  noRoom: 'Four policies are kept, as many as are compared. Drop one to add another.',
  baselineKept: 'The baseline is always compared',
  alternatives: 'Policies compared',
  baseline: 'Baseline',
  /** Its letter on its card, as in reports; elsewhere it is called what it is. */
  baselineCard: 'A',
  baselineLetter: 'baseline',
  baselineInText: 'the baseline',
  baselineAbout: 'The same team, left as it is. Grey in every chart.',
  named: (letter: string, name: string) => `${letter}, ${name},`,
  present: 'Present settings',
  keepPresent: 'Keep',
  keepNamed: (name: string) => `Keep ${name}`,
  drop: 'Drop',
  dropNamed: (letter: string) => `Drop ${letter}`,
  take: 'Take over',
  takeNamed: (letter: string) => `Take ${letter} over into Explore`,
  stop: 'Stop',
  stopped: 'Stopped. Change something, or run it again.',
  again: 'Run again',
  add: 'Add a scenario',
  addButton: 'Add',
  against: 'Differences from',
  otherTeam: (letter: string) =>
    `${letter} is another team than the baseline: people without a counterpart have luck of their own, and the difference mixes team and policy.`,
  run: (years: string, seed: string, pairs: number) =>
    `All run for ${years} with the seed “${seed}”, ${decimal(pairs)} times each: run by run, every policy meets the same luck as the baseline.`,
  courses: 'How they go',
  coursesHint: 'Means of all runs; grey is the baseline. Dotted verticals: a policy begins.',
  courseSummary: (
    { title, unit }: { readonly title: string; readonly unit: string },
    month: number,
    parts: readonly string[],
  ) => `${title}, ${unit}, in month ${month}: ${parts.join('; ')}.`,
  differences: 'What they change',
  differencesIn: 'Difference in',
  differencesHint: narrow(
    'Each pair shares its luck. Line: mean of the pairs; bands: the middle 50 % and 90 % of pairs; below the zero line is better.',
  ),
  differenceSummary: (
    title: string,
    [who, reference]: readonly [who: string, reference: string],
    month: number,
    { mean, low, high }: { readonly mean: string; readonly low: string; readonly high: string },
  ) =>
    `${title}, ${who} against ${reference}: ${mean} in month ${month}, 90\u202f% of pairs between ${low} and ${high}.`,
  zero: (name: string) => `as ${name}`,
  effects: 'At the end of the run',
  effectsHint: narrow(
    'Dot: mean difference of the pairs with its 95 % interval. A hollow dot: the interval holds zero, so chance cannot be ruled out. Thin line: the middle 90 % of pairs. Left is better in every row.',
  ),
  effectSummary: (title: string, reference: string, parts: readonly string[]) =>
    `${title} against ${reference} at the end: ${parts.join('; ')}.`,
  better: 'better',
  betterIn: (count: string, of: string, same: number) =>
    `better in ${count} of ${of}${same === 0 ? ' pairs' : `, ${decimal(same)} equal`}`,
  worse: 'worse',
  ledger: 'Worse before better?',
  ledgerHint: narrow(
    'A month stands out where the paired 95 % interval, widened for the number of months, leaves out zero. Hatched: worse; filled: better; empty: not told from chance.',
  ),
  differs: 'What differs',
  costs: 'What it costs',
  costsHint: (years: string) => `Over ${years}, mean of the pairs with the 95\u202f% interval.`,
  worksheet: 'The published worksheet beside it',
  worksheetFor: 'Worksheet for',
  why: 'Why the columns differ: the worksheet counts only the leavers whom burnout drives away, each at one price, with the full effect from the first day. The simulation books every leaver at the price of their role, and what policies do to visits, harm, overtime and sick leave, with their delays.',
  pair: 'pair',
  policy: 'policy',
  difference: 'difference',
  differenceColumns: [
    'Mean difference',
    narrow('95 % interval of the mean'),
    narrow('90 % of pairs'),
  ],
  effectColumns: ['Mean difference', narrow('95 % interval of the mean'), 'Pairs'],
  differsIn: (who: string, reference: string, count: number, inputs: number) =>
    `${who} differs from ${reference} in ${count === 0 ? 'none' : decimal(count)} of ${decimal(inputs)} inputs.`,
  isReference: 'Differences are taken from this one.',
  costsAbout:
    'What the simulation books: programmes and posts at their prices, less what is saved on leavers, sick leave, overtime, lost visits and harm. Return: net benefit for each dollar of programmes; posts are paid as salaries and not as programmes.',
})

const change = (name: LeverName, to: number): string =>
  `${leverLabel(name)} ${leverValueText(name, to)}`

const policyWords = inTongue(de.policyWords, {
  more: (first: string, others: number) => `${first} and ${decimal(others)} more`,
  with: (scenario: string, changes: string) => `${scenario}, with ${changes}`,
})

/** What a policy is called: its scenario, and what the reader changed in it. */
export const policyName = (
  scenario: string,
  base: boolean,
  { levers: moved, called }: Settings,
): string => {
  if (called !== undefined) return called
  const changes = entriesOf(moved).map(([name, to]) => change(name, to))
  const [first, ...others] = changes
  if (first === undefined) return scenario
  const more = others.length === 0 ? first : policyWords.more(first, others.length)
  return base ? more : policyWords.with(scenario, more)
}

/** What the reader changed in a policy beyond what its name says, and when; empty for nothing. */
export const policyChanges = ({ levers: moved, from, until, terms }: Settings): string => {
  const changes = entriesOf(moved).map(([name, to]) => change(name, to))
  const own = entriesOf(moved).map(([name, to]) => {
    const term = terms?.[name] ?? { from, until, ramp: null, clinics: null }
    return `${change(name, to)}, ${termText(term)}`
  })
  if (Object.keys(terms ?? {}).length > 0 && own.length > 0) return `${own.join('; ')}.`
  const when = page.spell(from, until)
  if (changes.length === 0) return ''
  if (changes.length === 1) return `${when.charAt(0).toUpperCase()}${when.slice(1)}.`
  return `${changes.join('; ')}, ${when}.`
}

const ledgerWords = inTongue(de.ledgerWords, {
  none: 'No month stands out from chance.',
  month: (month: number) => `in month ${month}`,
  months: (from: number, until: number) => `in months ${from} to ${until}`,
  by: (amount: string) => `by ${amount}`,
  byLittle: 'by very little',
  ways: { better: 'better', worse: 'worse' },
  first: (way: string, months: string, by: string, deepest: number) =>
    `${way} ${months}, ${by} at most (month ${deepest})`,
  last: (way: string, from: number) => `${way} from month ${from} to the end`,
  open: 'then not told from chance',
})

const months = (from: number, until: number): string =>
  from === until ? ledgerWords.month(from) : ledgerWords.months(from, until)

/** An amount, unless it rounds to nothing: `0 in 100` is nothing, whatever it is of. */
const by = (amount: string): string =>
  /[1-9]/.test(amount.replace(/\u00a0.*$/, '')) ? ledgerWords.by(amount) : ledgerWords.byLittle

/** The ledger of one outcome of one policy, in words. */
export const ledgerText = (
  { first, last }: Pick<LedgerEntry, 'first' | 'last'>,
  { amount }: Pick<OutcomeWords, 'amount'>,
): string => {
  const { ways } = ledgerWords
  if (first === null && last === null) return ledgerWords.none
  const parts: string[] = []
  if (first !== null) {
    const when = months(first.from, first.until)
    parts.push(ledgerWords.first(ways[first.way], when, by(amount(first.depth)), first.deepest))
  }
  parts.push(last === null ? ledgerWords.open : ledgerWords.last(ways[last.way], last.from))
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Words of the ranking at equal cost. */
export const equalCostWords = inTongue(de.equalCostWords, {
  title: 'What would help most from here?',
  about:
    'One lever at a time on top of the present settings, each for the same yearly sum at its list price: dollars a clinician times all posts filled, or whole posts at their salary. What it then really costs, with what it saves, is the net cost.',
  all: (count: number) => `Show all ${decimal(count)}`,
  fewer: 'Show the first twelve',
  budget: 'Dollars a year for one lever',
  begin: 'Rank the levers',
  again: 'Rank again',
  cancel: 'Cancel',
  working: (done: number) => `${decimal(done * 100)}\u202f% of the runs`,
  by: 'Ranked by',
  columns: {
    rank: 'Place',
    lever: 'Lever',
    setting: 'Setting',
    cost: 'Costs a year',
    effect: 'Effect at the end',
    evidence: 'Effect and price',
    take: 'Take over',
  },
  tie: (rank: number, tied: number) => (tied > 1 ? `${decimal(rank)} =` : decimal(rank)),
  tieAloud: (rank: number, tied: number) =>
    tied > 1 ? `${decimal(rank)}, tied with ${decimal(tied - 1)} more` : decimal(rank),
  setting: (from: string, to: string) => `${from} → ${to}`,
  atItsEnd: 'no more to be had',
  take: 'Take over',
  takeNamed: (label: string) => `Take ${label} over into Explore`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  said: (best: readonly string[], outcome: string, pairs: number) =>
    best.length === 1
      ? `${best[0]} lowers “${outcome}” most for the money, beyond chance in ${decimal(pairs)} pairs.`
      : `${best.length > 3 ? `${best.slice(0, 3).join(', ')} and ${decimal(best.length - 3)} more` : `${best.slice(0, -1).join(', ')} and ${best.at(-1)}`} share the first place for “${outcome}”: ${decimal(pairs)} pairs cannot tell them apart.`,
  none: (outcome: string) => `No lever lowers “${outcome}” beyond chance for this money.`,
  evidence: (effect: Evidence, price: boolean) =>
    `effect ${effect}, price ${price ? 'from a source' : 'assumed'}`,
  helps: 'helps beyond chance',
  hurts: 'makes it worse beyond chance',
  unclear: 'not told from chance',
  tiesNote:
    'Places are 1 and the number of levers that are better beyond chance; equal places are ties. Prices are assumed unless a source is named under “Why?”. Effects of two levers do not add up.',
  leftOut: 'Not ranked',
  why: {
    'no price': 'no price of their own is counted, so they have no setting at equal cost',
    'no room': 'already as far as they go',
    'too dear': 'a single post costs more than this',
  },
  failed: (message: string) => `The ranking stopped: ${message}`,
  stale: 'Waiting for the runs of the present settings…',
})

/** Words of the tables of costs. */
export const costWords = inTongue(de.costWords, {
  policy: 'Policy',
  netCost: 'Net cost against the baseline',
  programmes: 'Programmes a year',
  perYear: 'Net benefit a year',
  roi: 'Return on programmes',
  worksheetRoi: 'Return by the worksheet',
  none: 'no programmes',
  interval: (low: string, high: string) => `${low} to ${high}`,
  worksheet: [
    'For a year',
    'Published example',
    'Worksheet, fed from the run',
    'Simulated',
    '95\u202f% interval',
  ],
  aYear: (label: string) => `${label}, a year`,
})

const caseLabels: Readonly<Record<string, string>> = tongue === 'de' ? de.caseLabels : {}

/** What a row of the worksheet is called, by its key and as the engine calls it. */
export const caseLabel = (row: string, label: string): string => caseLabels[row] ?? label
