import { organisation } from '../flight/organisation.ts'
import type { DifficultyName } from '../flight/difficulty.ts'
import type { Happening } from '../flight/luck.ts'
import type { QuarterFigures } from '../flight/news.ts'
import type { SurveyNews } from '../flight/survey.ts'
import { decimal, dollars, fullDollars } from '../format.ts'
import * as de from './de/flight.ts'
import { inTongue } from './tongue.ts'

const quartersOfYear = [
  'January to March',
  'April to June',
  'July to September',
  'October to December',
]

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

const outOf100 = (share: number): string => decimal(100 * share)

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const byWord = { physician: 'physicians', nurse: 'nurses' } as const

const roleMany = (role: string): string =>
  role === 'nurse' ? byWord.nurse : role === 'physician' ? byWord.physician : 'people'

const clinicName = (clinic: number): string => organisation.clinics[clinic]?.name ?? ''

/** A quarter by its number; −1 is the time before the first. */
const quarterName = (quarter: number): string =>
  quarter < 0 ? 'before you came' : `quarter ${quarter + 1}`

/** Which survey, by the quarter at whose end people were asked. */
const ofSurvey = (quarter: number): string =>
  quarter < 0 ? 'before you came' : `of quarter ${quarter + 1}`

const chanceRange = ({ burnedOut, margin }: SurveyNews): string =>
  `${outOf100(Math.max(0, burnedOut - margin))} to ${outOf100(Math.min(1, burnedOut + margin))}`

const happeningWords = (each: Happening): string => {
  if (each.kind === 'surge')
    return `Requests for care have risen by about ${decimal(100 * each.size)} in 100. Nobody knows for how long.`
  if (each.kind === 'mandate')
    return `New forms from outside: about ${plural(each.minutes, 'minute', 'minutes')} more a day for everybody, for good.`
  if (each.kind === 'departure')
    return `${each.count === 2 ? 'Two' : decimal(each.count)} ${roleMany(each.role)} of ${clinicName(each.clinic)} have left together.`
  return `The board holds back ${decimal(100 * each.share)} of every 100 dollars of your allowance, for a year from now.`
}

/** Words of the flight simulator that belong to no single quarter. */
export const flightWords = inTongue(de.flightWords, {
  title: 'Flight simulator',
  failed: (message: string) => `The quarter could not be played (${message}).`,
  unreadable: {
    version:
      'The link holds a game of another version of the simulator, which cannot be played here. Begin a new one.',
    text: 'The link holds no game that can be read. Begin a new one.',
  },
  stopped: (quarter: number) =>
    `From quarter ${quarter + 1} on, the link asks for what the rules or the budget do not allow. The game goes on from there.`,
})

/** Words before a game. */
export const startWords = inTongue(de.startWords, {
  question: 'Five years, twenty decisions, forty people. Can you do better than doing nothing?',
  about: [
    'You lead Harbour Road Health: two clinics with 40 posts, of whom about half are burned out. Every quarter you decide what to begin, to end, or to leave as it is, out of a budget that the board adds to. Time stands still while you think.',
    'What you see is what leaders see: how many left and how long patients wait, at once; how people are, from a survey in which two in three answer, and late. Four advisers tell you what they would do. Each answers for something, and none is always right.',
    'After twenty quarters everything is shown: what was really going on, which loops drove it, what would have come of doing nothing with the same luck, and how a plan found by search fared.',
  ],
  difficulty: 'How hard',
  difficulties: {
    forgiving: {
      name: 'Forgiving',
      about:
        'Surveys arrive one quarter late, the budget is wider, and advisers say what speaks against their own advice.',
    },
    real: {
      name: 'Real',
      about:
        'Surveys arrive two quarters late, there is less to spend, more happens, and advisers say what serves them.',
    },
  } satisfies Readonly<Record<DifficultyName, { readonly name: string; readonly about: string }>>,
  luck: 'Word for your luck',
  luckAbout:
    'The same word brings the same people and events to everybody; small letters, digits and hyphens.',
  luckFault: 'Up to 24 small letters, digits and hyphens, please.',
  begin: 'Begin',
  usualLuck: 'beacon',
  honest:
    'This is a model made for learning: people, prices and events are simplified, and what it says of one organisation is no forecast of another.',
})

/** Words of the desk at which a quarter is decided. */
export const deskWords = inTongue(de.deskWords, {
  question: (quarter: number, of: number) => `Quarter ${quarter + 1} of ${of}`,
  when: (quarter: number) =>
    `${quartersOfYear[quarter % 4] ?? ''} of year ${Math.floor(quarter / 4) + 1}.`,
  /** The quarter’s news in one sentence. */
  sentence: (survey: SurveyNews | undefined, figures: QuarterFigures | undefined): string => {
    const told = survey === undefined ? '' : `${outOf100(survey.burnedOut)} of 100 burned out`
    if (figures === undefined) return `You begin: ${told} in the survey before you came.`
    const left =
      figures.leavers === 0 ? 'Nobody left' : `${plural(figures.leavers, 'person', 'people')} left`
    const news = `${left}, the next appointment is ${decimal(figures.waitDays)} days off`
    return survey === undefined
      ? `${news}.`
      : `${news}; ${told} in the survey ${ofSurvey(survey.quarter)}.`
  },
  sections: {
    news: 'News',
    known: 'What you can know',
    advice: 'What you are told',
    decide: 'What you decide',
  },
  happening: happeningWords,
  ended: (each: Happening) =>
    each.kind === 'cut'
      ? 'The board pays your full allowance again.'
      : 'The rush is over: requests for care are back to the usual.',
  nothingHappened: 'Nothing out of the ordinary has happened.',
  survey: (survey: SurveyNews) =>
    `Survey ${survey.quarter < 0 ? 'before you came' : `at the end of ${quarterName(survey.quarter)}`}: of ${survey.asked} people ${survey.answered} answered. ${outOf100(survey.burnedOut)} in 100 of them are burned out (MBI rule); with so few answers, it could be ${chanceRange(survey)}. ${outOf100(survey.leaving)} in 100 think of leaving.`,
  noSurvey: (late: number) =>
    `No new survey yet: results take ${plural(late, 'quarter', 'quarters')}.`,
  figures: ({ leavers, vacancies, waitDays, visits }: QuarterFigures) =>
    `Last quarter: ${leavers === 0 ? 'nobody' : plural(leavers, 'person', 'people')} left, ${plural(vacancies, 'post is', 'posts are')} empty, the next appointment is ${decimal(waitDays)} days off, ${decimal(visits)} visits a week.`,
  charts: {
    burnedOut: { title: 'Burned out', unit: 'of 100 who answered, with 90 % range' },
    leavers: { title: 'Left', unit: 'people in the quarter' },
    waitDays: { title: 'Next appointment', unit: 'days off' },
    money: { title: 'Left in the budget', unit: 'thousand $' },
  },
  unknown: 'not yet known',
  ahead: 'ahead',
  now: 'now',
  years: (year: number) => `year ${year}`,
  summary: (title: string, unit: string, points: readonly (readonly [number, string])[]) =>
    points.length === 0
      ? `${title}, ${unit}: nothing known yet.`
      : `${title}, ${unit}: ${points.map(([quarter, value]) => `${quarterName(quarter)} ${value}`).join(', ')}.`,
  quarterColumn: 'Quarter',
  from: 'from',
  to: 'to',
  off: 'Now',
  price: (perQuarter: number) =>
    perQuarter === 0
      ? 'free'
      : perQuarter < 0
        ? `gives ${dollars(-perQuarter)}`
        : dollars(perQuarter),
  perQuarter: 'Prices are for each quarter.',
  onceToo: (once: number) => `Once ${dollars(once)} when it begins.`,
  books: ({
    carried,
    allowance,
    standing,
  }: {
    readonly carried: number
    readonly allowance: number
    readonly standing: number
  }) =>
    `In hand ${fullDollars(carried)}, and ${fullDollars(allowance)} from the board. What runs already ${standing < 0 ? `gives ${fullDollars(-standing)}` : `takes ${fullDollars(standing)}`}.`,
  changes: (changes: readonly string[]) =>
    changes.length === 0 ? 'You change nothing.' : `You change: ${changes.join('; ')}.`,
  change: (name: string, level: string) => `${name}: ${level}`,
  cost: (change: number, once: number, left: number) => {
    const parts = [
      ...(change > 0 ? [`${fullDollars(change)} more each quarter`] : []),
      ...(change < 0 ? [`${fullDollars(-change)} less each quarter`] : []),
      ...(once > 0 ? [`${fullDollars(once)} once`] : []),
    ]
    const costs = parts.length === 0 ? '' : `${joined(parts)}. `
    if (left < 0 && parts.length === 0)
      return `What runs already takes ${fullDollars(-left)} more than there is: end something.`
    return left < 0
      ? `${costs}That is ${fullDollars(-left)} more than there is: take something back.`
      : `${costs}${fullDollars(left)} will be left.`
  },
  commit: 'Decide, and play the quarter',
  pass: 'Change nothing, and play the quarter',
  last: 'Decide, and see how it ends',
  final:
    'A quarter that is played cannot be taken back; you can play on otherwise from any quarter.',
  back: 'As it stands',
})

/** Words of the way back to an earlier quarter. */
export const branchWords = inTongue(de.branchWords, {
  title: 'Play on otherwise from an earlier quarter',
  about:
    'A new branch: the quarters before stay as they were, with the same luck. The game that you leave is still in its link.',
  quarter: 'Quarter',
  go: 'Play on from here',
  again: 'Begin a new game',
})
