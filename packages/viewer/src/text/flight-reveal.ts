import type { LoopName } from '@burnout/engine'
import type { ScoreName } from '../flight/score.ts'
import { decimal, dollars, percent, signed, signedDollars } from '../format.ts'
import * as de from './de/flight-reveal.ts'
import { inTongue } from './tongue.ts'

const outOf100 = (share: number): string => decimal(100 * share)

const values = {
  people: (value: number) => outOf100(value),
  patients: (value: number) => decimal(value),
  money: (value: number) => dollars(value),
} satisfies Readonly<Record<ScoreName, (value: number) => string>>

const differences = {
  people: (value: number) => signed(100 * value, 1),
  patients: (value: number) => signed(value, 1),
  money: (value: number) => signedDollars(value),
} satisfies Readonly<Record<ScoreName, (value: number) => string>>

const titles = {
  people: { title: 'People', unit: 'burned out of 100, mean of five years' },
  patients: { title: 'Patients', unit: 'days to the next appointment, mean of five years' },
  money: { title: 'Money', unit: 'cost of burnout and of the answers to it, in five years' },
} as const

/** The three numbers, and the posts that are empty when it is over: who has left is in none of the three. */
type Ended = Readonly<Record<ScoreName | 'empty', number>>

/** Words after the last quarter. */
export const revealWords = inTongue(de.revealWords, {
  question: 'Five years later: what you did, and what it did',
  counting: 'Playing the five years again without you…',
  /** How a game ended, beside the same with nothing done. */
  sentence: (own: Ended, nothing: Ended) =>
    `On average ${outOf100(own.people)} of 100 were burned out under you, ${outOf100(nothing.people)} had nothing been done. The next appointment was ${decimal(own.patients)} days off (${decimal(nothing.patients)}), and burnout and the answers to it cost ${dollars(own.money)} (${dollars(nothing.money)}). At the end ${own.empty === 1 ? '1 post was' : `${decimal(own.empty)} posts were`} empty (${decimal(nothing.empty)}).`,
  detail: 'Three numbers, and no sum of them: who counts for how much is not for a model to say.',
  /** The people’s number with other lucks, so that one’s own is not taken for the merit of a plan. */
  otherLucks: ({
    mean,
    better,
    others,
  }: {
    readonly mean: number
    readonly better: number
    readonly others: readonly number[]
  }) =>
    `With other luck the same decisions left ${decimal(100 * Math.abs(mean), 1)} ${mean < 0 ? 'fewer' : 'more'} of 100 burned out than doing nothing, on average, and fewer in ${better} of ${others.length} lucks.`,
  sections: {
    score: 'People, patients, money',
    truth: 'What was really going on',
    luck: 'Was it luck?',
    loops: 'What drove it',
    decisions: 'What you decided',
    best: 'What the plan found by search did',
    debrief: 'To talk about',
    again: 'Play on',
  },
  scores: titles,
  besides: {
    lastYear: 'Burned out of 100 in the last year',
    empty: 'Posts empty at the end',
    harmed: 'Patients harmed in five years',
  },
  tableOf: (title: string) => `Table: ${title}`,
  columns: { number: 'Number', own: 'You', nothing: 'Nothing done', best: 'Found plan' },
  scoreCaption: 'Lower is better in every row. The same luck for all three.',
  values,
  differences,
  harmed: (value: number) => decimal(value),
  truth: {
    burnedOut: { title: 'Burned out', unit: 'of 100 clinicians, MBI rule' },
    waitDays: { title: 'Next appointment', unit: 'days off' },
    netCost: { title: 'Cost since the start', unit: 'million $' },
  },
  own: 'you',
  nothing: 'nothing',
  best: 'found plan',
  surveyed: (late: number) =>
    `Rings are the surveys, each where people were asked; you were told ${late === 1 ? 'a quarter' : `${decimal(late)} quarters`} later. Who has left is asked no more.`,
  truthSummary: (title: string, unit: string, ends: readonly (readonly [string, string])[]) =>
    `${title}, ${unit}, at the end of five years: ${ends.map(([label, value]) => `${label} ${value}`).join(', ')}.`,
  luckWorking: 'Playing your decisions with other luck…',
  luckAbout:
    'Each dot is another luck: other people, the same decisions and events, less what came of doing nothing. The ring is yours. Left of the line is better.',
  luck: (name: ScoreName, better: number, of: number, mean: number) =>
    `${titles[name].title}: better than doing nothing in ${better} of ${of} lucks, ${differences[name](mean)} on average.`,
  loopsWorking: (done: number) => `Looking for the loops behind it… ${percent(done)}`,
  loopsAbout: (runs: number) =>
    `Shares of the feedback loops in what changed, ${runs === 1 ? 'from your five years alone so far' : `from your decisions with ${decimal(runs)} lucks, yours among them`}: above the line loops that reinforce, below it loops that balance. Shares explain change; they lay no blame.`,
  loop: (share: number) => `${percent(share)} of the change`,
  loopsNone: 'So little changed that no loop can be told apart.',
  loopsFailed: (message: string) => `The loops could not be found (${message}).`,
  stripSummary: (loops: readonly (readonly [LoopName, string, string])[]) =>
    `Loop shares over five years; the largest: ${loops.map(([, title, share]) => `${title} ${share}`).join(', ')}.`,
  decisionColumns: {
    measure: 'Measure',
    kind: 'Kind',
    held: 'In force',
    spent: 'Spent',
    lesson: 'In this model',
  },
  held: (count: number, of: number) => (count === 0 ? 'never' : `${count} of ${of} quarters`),
  none: 'You changed nothing in five years.',
  found: (tried: number) =>
    `A computer found it before you began, without knowing your luck: by the same rules and budget it changed one measure after another, by keyed chance, kept what left fewer burned out in the mean of six other lucks without costing patients or the accounts more than doing nothing, left out what made next to no difference, and tried ${decimal(tried)} plans. It is good, and need not be the best. It knew that the game ends after five years, and planned for nothing that follows.`,
  foundMove: (quarter: number, changes: readonly string[]) =>
    `Quarter ${quarter + 1}: ${changes.join('; ')}`,
  debrief: [
    'When did you first know that something worked, and when had it begun to?',
    'Which adviser did you follow, and what does that adviser answer for?',
    'What did you stop too early, because the survey showed nothing yet?',
    'Which of your decisions treated the people, and which the work?',
    'Which of the three numbers did you play for? Who in your organisation plays for another?',
    'Who is no longer among those whom the survey asks, and why?',
    'Where in your own organisation is news as late as here?',
  ],
  live: 'The five years are over; everything is shown.',
})
