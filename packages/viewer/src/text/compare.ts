import { levers, type LedgerEntry, type LeverName } from '@burnout/engine'
import { decimal } from '../format.ts'
import { entriesOf } from '../record.ts'
import type { Settings } from '../settings/settings.ts'
import { leverValueText } from './levers.ts'
import type { OutcomeWords } from './outcomes.ts'
import { page } from './page.ts'

const narrow = (text: string): string => text.replaceAll(' %', '\u202f%')

/** Words of the page that compares. */
export const comparePage = {
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
  kept: (letter: string) => `Kept as ${letter}`,
  full: 'Four are kept; drop one under Compare first',
  leftOut:
    'Four policies are kept, so the present settings are left out. Drop one, and they take its place.',
  noRoom: 'Four policies are kept, as many as are compared. Drop one to add another.',
  baselineKept: 'The baseline is always compared',
  alternatives: 'Policies compared',
  baseline: 'Baseline',
  baselineAbout: 'The same team, left as it is. Grey in every chart.',
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
    `All run for ${years} with the seed “${seed}”, ${decimal(pairs)} times each: run 7 of every policy meets the luck of run 7 of the baseline.`,
  courses: 'How they go',
  coursesHint: 'Means of all runs; grey is the baseline. Dotted verticals: a policy begins.',
  differences: 'What they change',
  differencesIn: 'Difference in',
  differencesHint: narrow(
    'Each pair shares its luck. Line: mean of the pairs; bands: the middle 50 % and 90 % of pairs; below the zero line is better.',
  ),
  zero: (name: string) => `as ${name}`,
  effects: 'At the end of the run',
  effectsHint: narrow(
    'Dot: mean difference of the pairs with its 95 % interval. A hollow dot: the interval holds zero, so chance cannot be ruled out. Thin line: the middle 90 % of pairs. Left is better in every row.',
  ),
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
  isReference: 'Differences are taken from this one.',
  costsAbout:
    'What the simulation books: programmes and posts at their prices, less what is saved on leavers, sick leave, overtime, lost visits and harm. Return: net benefit for each dollar of programmes; posts are paid as salaries and not as programmes.',
} as const

const change = (name: LeverName, to: number): string =>
  `${levers[name].label} ${leverValueText(name, to)}`

/** What a policy is called: its scenario, and what the reader changed in it. */
export const policyName = (
  scenario: string,
  base: boolean,
  { levers: moved }: Settings,
): string => {
  const changes = entriesOf(moved).map(([name, to]) => change(name, to))
  const [first, ...others] = changes
  if (first === undefined) return scenario
  const more = others.length === 0 ? first : `${first} and ${decimal(others.length)} more`
  return base ? more : `${scenario}, with ${more}`
}

/** What the reader changed in a policy beyond what its name says, and when; empty for nothing. */
export const policyChanges = ({ levers: moved, from, until }: Settings): string => {
  const changes = entriesOf(moved).map(([name, to]) => change(name, to))
  const when = page.spell(from, until)
  if (changes.length === 0) return ''
  if (changes.length === 1) return `${when.charAt(0).toUpperCase()}${when.slice(1)}.`
  return `${changes.join('; ')}, ${when}.`
}

const months = (from: number, until: number): string =>
  from === until ? `in month ${from}` : `in months ${from} to ${until}`

/** An amount, unless it rounds to nothing. */
const by = (amount: string): string =>
  /[1-9]/.test(amount.replace(/in.*$/, '')) ? `by ${amount}` : 'by very little'

/** The ledger of one outcome of one policy, in words. */
export const ledgerText = (
  { first, last }: Pick<LedgerEntry, 'first' | 'last'>,
  { amount }: Pick<OutcomeWords, 'amount'>,
): string => {
  if (first === null && last === null) return 'No month stands out from chance.'
  const parts: string[] = []
  if (first !== null)
    parts.push(
      `${first.way} ${months(first.from, first.until)}, ${by(amount(first.depth))} at most (month ${first.deepest})`,
    )
  if (last !== null) parts.push(`${last.way} from month ${last.from} to the end`)
  else parts.push('then not told from chance')
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Words of the ranking at equal cost. */
export const equalCostWords = {
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
  evidence: (effect: string, price: boolean) =>
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
} as const

/** Words of the tables of costs. */
export const costWords = {
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
} as const
