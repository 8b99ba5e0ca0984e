import {
  namedLoops,
  type ExhaustionTerm,
  type KnockOutEffect,
  type LoopName,
  type RedesignFactor,
} from '@burnout/engine'
import { decimal, percent, signed } from '../format.ts'
import type { ViewName } from '../settings/outlook.ts'
import * as de from './de/loop-page.ts'
import { loopTexts } from './loop-words.ts'
import { inRunningText } from './running.ts'
import { inTongue } from './tongue.ts'

const points = (value: number, digits = 1): string =>
  `${decimal(value, digits)} ${Number(value.toFixed(digits)) === 1 ? 'point' : 'points'}`

/** What a loop does, in points of exhaustion: those with it less those without it. */
type Effect = Pick<KnockOutEffect, 'mean' | 'low' | 'high'>

const isClear = ({ low, high }: Effect): boolean => low > 0 || high < 0

const withoutIt = ({ mean }: Effect): string => (mean > 0 ? 'lower' : 'higher')

/** So many points that they are never none. */
const fewPoints = ({ mean }: Effect): string => points(Math.abs(mean), Math.abs(mean) < 0.1 ? 2 : 1)

/** A loop by its letter, number and name. */
export const loopTitle = (name: LoopName): string =>
  `${namedLoops[name].id} ${loopTexts[name].label}`

const listWords = inTongue(de.listWords, {
  and: (all: string, last: string) => `${all} and ${last}`,
  kindsMost: (balances: boolean, named: string) =>
    `${balances ? 'balancing' : 'reinforcing'} loops, most of all ${named},`,
})

const joined = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : listWords.and(parts.slice(0, -1).join(', '), parts.at(-1) ?? '')

const named = (loops: readonly LoopName[]): string =>
  joined(loops.map(name => `${loopTexts[name].label} (${namedLoops[name].id})`))

/** Most loops that are named at once, and how many stand for more of them. */
const mostNamed = 3
const namedOfMore = 2

/** The loops of some in charge that are named, the strongest first. */
export const namedOf = (loops: readonly LoopName[]): readonly LoopName[] =>
  loops.length > mostNamed ? loops.slice(0, namedOfMore) : loops

const balances = (loop: LoopName | undefined): boolean =>
  loop === undefined || namedLoops[loop].polarity === '-'

/** The loops in charge, all of one kind, in words. */
export const leading = (loops: readonly LoopName[]): string =>
  loops.length > mostNamed
    ? listWords.kindsMost(balances(loops[0]), named(namedOf(loops)))
    : named(loops)

/** Loops with their shares in words, no more than stand for many. */
export const withShares = (
  loops: readonly LoopName[],
  share: (loop: LoopName) => number,
): readonly string[] =>
  loops.slice(0, namedOfMore).map(loop => `${named([loop])}, ${percent(share(loop))}`)

/** Names of the pages. */
export const viewNames: Readonly<Record<ViewName, string>> = inTongue(de.viewNames, {
  explore: 'Explore',
  loops: 'Loops',
  people: 'People',
  compare: 'Compare',
  learn: 'Learn',
  evidence: 'Evidence',
  flight: 'Flight simulator',
  traps: 'Traps',
  class: 'Class',
})

/** What moves exhaustion, in plain words. */
export const termWords: Readonly<Record<ExhaustionTerm, string>> = inTongue(de.termWords, {
  wear: 'Strain of the work',
  imbalanceWear: 'Effort without reward',
  contagion: 'Caught from colleagues',
  recovery: 'Rest and recovery',
  relief: 'Wellness programmes',
  programmeRelief: 'Programmes for individuals',
  leavers: 'The most exhausted leave',
  joiners: 'Newcomers',
})

/** Factors of redesign effort, in plain words. */
export const factorWords: Readonly<Record<RedesignFactor, string>> = inTongue(de.factorWords, {
  will: 'Urgency',
  capability: 'Capability',
  left: 'What programmes leave of the budget',
  funded: 'What losses leave of the budget',
})

const signedPercent = (share: number): string => `${signed(share * 100)}\u202f%`

/** Words of the page of loops. */
export const loopPage = inTongue(de.loopPage, {
  pages: 'Pages',
  question: 'Which loops are in charge of this run?',
  chooser: 'Diagram',
  reading: 'How to read this',
  course: 'Exhaustion and the loops over time',
  side: 'What pushes exhaustion, and why',
  simplify: 'Leave out loops below',
  inCharge: (month: number, leading: string, one: boolean, share: number) =>
    `In month ${month}, ${leading} ${one ? 'is' : 'are'} in charge, with ${percent(share)} of the change.`,
  contested: (month: number, parts: readonly string[]) =>
    `In month ${month}, neither kind of loop leads: most has ${parts.join(', then ')}.`,
  quiet: (month: number) => `In month ${month}, little is changing: shares of it say little.`,
  differing: (agreeing: number, runs: number) =>
    `The runs differ: ${decimal(agreeing)} of ${decimal(runs)}, taken alone, ${agreeing === 1 ? 'leans' : 'lean'} this way.`,
  outside: (share: number) =>
    `${percent(share)} of what bends exhaustion comes from outside: it is driven, not feeding on itself.`,
  computing: (done: number) => `Looking for the loops: ${percent(done)}`,
  computed: (replicates: number) =>
    `Loops from ${decimal(replicates)} ${replicates === 1 ? 'run' : 'runs'}, each month looking half a year to a year ahead`,
  failed: (message: string) => `The loops could not be worked out (${message}).`,
  strip: 'Which loops explain the change, and when',
  stripUnit: 'share of the change',
  sides: { above: 'reinforce', below: 'balance' },
  sideLetters: { above: 'R', below: 'B' },
  stripNote:
    'Above the line what reinforces, below what balances; on top who is in charge. Grey behind: how much is changing; grey layers: a loop that works against its letter.',
  stripSummary: (parts: readonly string[]) =>
    `Share of each loop of the change over time. ${parts.length === 0 ? 'No loop stands out.' : `${parts.join('; ')}.`}`,
  reign: (leading: string, from: number, to: number) => `months ${from} to ${to}: ${leading}`,
  caption:
    'Shares say which loops explain the change in this run, over all stocks that feed on each other. They are no effects on health, say nothing of what merely stays as it is, and blame nobody.',
  pushing: {
    title: 'What is pushing exhaustion now',
    unit: (month: number) => `points in month ${month}, mean of the team`,
    sum: (change: number) => `Together ${signed(change, 2)} points in this month.`,
    value: (by: number) => signed(by, 2),
  },
  redesign: {
    title: 'Why redesign effort changed',
    unit: (since: number, month: number) => `month ${month} against month ${since}`,
    sum: (then: number, now: number) =>
      `Effort was ${percent(then)} and is ${percent(now)} of what it could be.`,
    value: (by: number) => signed(by * 100, 1),
    note: 'percentage points of effort',
  },
  list: {
    title: 'The loops',
    caption:
      'Share of the change: + where the loop reinforces, − where it balances, ± where it works against its letter. The whole run counts both.',
    loop: 'Loop',
    now: (month: number) => `In month ${month}`,
    whole: 'Whole run',
    cut: 'Cut',
    share: (share: number) => (Math.abs(share) < 0.005 ? '0\u202f%' : signedPercent(share)),
    against: (share: number) => `±${percent(Math.abs(share))}`,
    cutNow: 'Cut',
    cutLabel: (name: LoopName) => `Cut ${loopTitle(name)} in the month looked at`,
    show: (name: LoopName) => `Let ${loopTitle(name)} stand out in the diagram`,
    uncuttable: 'cannot be cut',
    more: (count: number, least: number) =>
      `${decimal(count)} more ${count === 1 ? 'loop' : 'loops, each'} under ${percent(least)}`,
  },
  card: {
    share: (name: LoopName, month: number, now: number | null, whole: number | null) => {
      const kind = namedLoops[name].polarity === '+' ? 'Reinforces' : 'Balances'
      if (whole === null) return `${kind}. What it has of the change is not known yet.`
      const then = now === null ? 'little is changing' : `${percent(Math.abs(now))} of the change`
      return `${kind}: ${then} in month ${month}, ${percent(whole)} over the whole run.`
    },
    unscored: 'Has no share: the model does not score it.',
    cut: (month: number) => `Cut in month ${month}`,
    all: 'Show all loops',
  },
  chart: {
    cut: (name: LoopName) => `without ${namedLoops[name].id}`,
    summary: (name: LoopName, month: number) =>
      ` Dashed: with ${loopTitle(name)} cut in month ${month}.`,
  },
  cut: {
    title: 'Cut a loop',
    hint: 'Choose a month and cut a loop, at its badge or in the list: the whole model runs again without it, with the same luck.',
    working: (name: LoopName, month: number) => `Cutting ${loopTitle(name)} in month ${month}…`,
    effect: (name: LoopName, month: number, effect: Effect) => {
      const { label } = loopTexts[name]
      const then = isClear(effect)
        ? `be ${fewPoints(effect)} ${withoutIt(effect)}`
        : 'not be clearly different'
      return `Without “${inRunningText(label)}” (${namedLoops[name].id}), exhaustion would ${then} in month ${month}.`
    },
    sure: (effect: Effect, month: number, replicates: number) =>
      `95\u202f%: ${signed(-effect.high, 2)} to ${signed(-effect.low, 2)} points, from ${decimal(replicates)} pairs of runs that share their luck, cut in month ${month}.`,
    after: (months: number, effect: Effect) =>
      isClear(effect)
        ? `After ${months} months: ${fewPoints(effect)} ${withoutIt(effect)}.`
        : `After ${months} months: no clear difference.`,
    again: 'Undo the cut',
  },
  traps: 'Which trap is this plan in?',
  library: 'All traps',
  gauge: {
    title: 'How deep is the trap?',
    hint: 'Runs the model again with the quick fix dropped, and with work kept as good as on the first day.',
    ask: 'Gauge the trap',
    none: 'This scenario has no quick fix, so there is no trap to gauge.',
    working: 'Gauging…',
    share: (share: number) =>
      `Of what relieves in the year before, ${percent(share)} treats people and ${percent(1 - share)} mends the work.`,
    nothing: 'In the year before, nothing relieved.',
    mended: (by: number) =>
      by < 0
        ? `The work wears people out ${points(-by, 2)} a month more than it did at the start.`
        : `Better work spares people ${points(by, 2)} a month against the start.`,
    relieved: (by: number) =>
      by < 0
        ? `The programmes wear: ${points(-by, 2)} a month.`
        : `The programmes relieve ${points(by, 2)} a month.`,
    rise: (month: number, rise: number, after: number, dependence: number | null) =>
      rise <= 0.05
        ? `Dropped in month ${month}, they would hardly be missed within a year.`
        : `Dropped in month ${month}, exhaustion would rise by up to ${points(rise)}, ${decimal(after)} months later${dependence === null ? '' : `: ${percent(dependence)} of a year’s relief`}.`,
    noReturn: (month: number, low: number | null, high: number | null) =>
      `After month ${month}${low === null || high === null || low === high ? '' : ` (${low} to ${high})`}, dropping them leaves people worse off for two years than never having had them.`,
    easyReturn: (until: number) =>
      `Up to month ${until}, they can be dropped without leaving people worse off than never having had them.`,
  },
  explain: {
    title: 'Explain this curve',
    below: 'explained below',
    from: 'from month',
    to: 'to month',
    clear: 'Clear',
    hint: 'Drag over the chart, or write two months: three sentences say what went with what between them.',
  },
  cancel: 'Cancel',
  progress: 'How far it is',
  failedWish: (message: string) => `That could not be worked out: ${message}.`,
})
