import { seriesCatalogue, type LessonStage, type SeriesName } from '@burnout/engine'
import { decimal } from '../format.ts'
import { recordOf } from '../record.ts'
import * as de from './de/learn.ts'
import { inTongue } from './tongue.ts'

/** Names of what a lesson goes through. */
export const stageNames: Readonly<Record<LessonStage, string>> = inTongue(de.stageNames, {
  predict: 'Predict',
  run: 'Run',
  explain: 'Explain',
  repair: 'Repair',
  transfer: 'Transfer',
})

/** Words of the page of lessons that belong to no single lesson. */
export const learnWords = inTongue(de.learnWords, {
  detail:
    'Each lesson takes about twenty minutes, alone or in class. What the runs show are results of this model, with its assumptions; they do not forecast what happens to one person or one clinic.',
  list: 'Lessons',
  minutes: (minutes: number) => `${decimal(minutes)} minutes`,
  flight: 'Flight simulator',
  flightAbout: 'Decide quarter by quarter with a budget, and see at the end what you have done.',
  traps: 'Library of traps',
  trapsAbout:
    'Seven traps with their loops, the smallest model of each to play with, and the way out.',
  classroom: 'Class',
  classroomAbout:
    'For teachers: invite teams by link or code, give out roles, and lay their plans over one another.',
  noSuch: (name: string) => `There is no lesson “${name}” here. These are the ones there are.`,
  all: 'All lessons',
  back: 'Back',
  next: 'Next',
  end: 'Back to all lessons',
  stepOf: (step: number, of: number) => `Step ${decimal(step)} of ${decimal(of)}`,
  steps: 'Steps of the lesson',
  explore: 'Explore this freely',
  exploreHint: 'There, “Back to the lesson” at the top leads back to this step.',
  undecided: 'nothing decided',
  working: (shown: number, of: number) => `${decimal(shown)} of ${decimal(of)} runs…`,
  computing: 'Computing…',
  failed: (message: string) =>
    `The computation stopped (${message}). What you have drawn and set is kept.`,
  retry: 'Try again',
  waiting: {
    draw: 'Draw to the end of the chart to go on.',
    show: 'You can go on when the runs are there.',
    choose: 'Choose an answer that fits to go on.',
    move: 'Reach the goal to go on.',
    reveal: 'Uncover every loop to go on.',
  },
  curve: (label: string, start: string, end: string) =>
    `${label}: ${start} at first, ${end} in the end.`,
  cut: (label: string, start: string, end: string) =>
    `${label}: ${start} at first, ${end} where it stops so far.`,
})

/** Words of the step in which a learner draws. */
export const drawWords = inTongue(de.drawWords, {
  here: 'draw here',
  how: 'Draw with mouse or finger. With the keyboard: left and right move along the months, up and down change the value, page up and page down change it faster.',
  pen: (title: string) => `Your forecast: ${title}`,
  at: (month: number, value: string, drawn: boolean) =>
    `Month ${decimal(month)}: ${value}${drawn ? '' : ', not drawn yet'}`,
  drawn: (knots: number, of: number) =>
    knots === 0
      ? 'Nothing is drawn yet.'
      : knots < of
        ? `Drawn: ${decimal(knots)} of ${decimal(of)} points.`
        : 'Your forecast is complete. You can still change it.',
  clear: 'Start again',
  label: 'your forecast',
  missing: 'You have drawn no forecast in this lesson. Go back to the first step to draw one.',
})

/** Words around the forecasts of a class. */
export const classWords = inTongue(de.classWords, {
  title: 'See the forecasts of your class',
  about:
    'Everybody copies their link at the end of this step. Paste the links here, one on each line. They stay on this machine.',
  label: 'Links of the class, one on each line',
  read: (count: number, unread: number) =>
    [
      count === 1 ? '1 forecast is drawn behind.' : `${decimal(count)} forecasts are drawn behind.`,
      unread === 0
        ? ''
        : unread === 1
          ? '1 line is no link to a whole forecast in this lesson.'
          : `${decimal(unread)} lines are no links to a whole forecast in this lesson.`,
    ]
      .filter(Boolean)
      .join(' '),
  ended: (low: string, middle: string, high: string, truth: string) =>
    `Half of the class ended between ${low} and ${high}, in the middle at ${middle}. The run ends at ${truth}.`,
  turned: (count: number, of: number) =>
    `${decimal(count)} of ${decimal(of)} drew the same shape as the run.`,
})

/** Words of the other kinds of steps. */
export const stepWords = inTongue(de.stepWords, {
  wrong: 'Not quite.',
  goal: 'Goal',
  goalMark: 'goal',
  met: 'reached',
  notMet: 'not yet',
  hint: 'Give me a hint',
  solve: 'Show one way',
  reset: 'Put the levers back',
  solved: 'The goal is reached. You can go on, or look for another way.',
  unsolved: 'The goal is not reached yet.',
  reveal: 'Uncover the next loop',
  revealed: (shown: number, of: number) => `${decimal(shown)} of ${decimal(of)} pieces`,
  levers: 'Your levers',
  tried: 'your levers',
  widened: 'longer axis',
  asked: (title: string, month: number, below: boolean, limit: string) =>
    `${title} in month ${decimal(month)} ${below ? 'at most' : 'at least'} ${limit}.`,
  now: (value: string) => `Now: ${value}.`,
})

/** The series that lessons draw or ask for. */
export const lessonSeries = [
  'accessStandard',
  'careQuality',
  'costLocums',
  'exhaustion',
  'fatigue',
  'harmEvents',
  'headcount',
  'lostVisitsPerWeek',
  'nurseExhaustion',
  'nurseWorkPressure',
  'physicianExhaustion',
  'physicianWorkPressure',
  'redesignEffort',
  'trust',
  'turnover',
  'urgency',
  'visitsPerWeek',
  'waitDays',
  'weeklyHours',
  'wellnessEffort',
  'workSystemQuality',
] as const satisfies readonly SeriesName[]

/** What each of them is called. */
export const lessonLabels: Readonly<Partial<Record<SeriesName, string>>> = inTongue(
  de.lessonLabels,
  recordOf(lessonSeries, (name): string => seriesCatalogue[name].label),
)

/** Units as learners read them, by the engine’s. */
export const lessonUnits: Readonly<Record<string, string>> = inTongue(de.lessonUnits, {
  share: 'in 100',
  'leavers/head-year': 'leavers in a year, of 100 people',
  '0–1': 'from 0 to 100',
  'points (0–54)': 'points (0–54)',
  ratio: 'ratio',
  days: 'days',
  'visits/week': 'visits/week',
  'hours/week': 'hours/week',
  'events/year': 'events/year',
  clinicians: 'clinicians',
  $: '$',
})

/** Units of what is written as so many of 100. */
const ofHundred: readonly string[] = ['share', 'leavers/head-year', '0–1']

/** Units in which lessons tell tenths apart. */
const hasTenths = (unit: string): boolean =>
  ['leavers/head-year', 'hours/week'].includes(unit) || unit.startsWith('points')

const digitsOf = (unit: string): number => (unit === 'ratio' ? 2 : hasTenths(unit) ? 1 : 0)

/** Title and unit of a series in a lesson. */
export const seriesWords = (
  name: SeriesName,
): {
  readonly title: string
  readonly unit: string
  /** What values are multiplied by where they are written, and their decimals there. */
  readonly scale: number
  readonly digits: number
} => {
  const { label, unit } = seriesCatalogue[name]
  return {
    title: lessonLabels[name] ?? label,
    unit: lessonUnits[unit] ?? unit,
    scale: ofHundred.includes(unit) ? 100 : 1,
    digits: digitsOf(unit),
  }
}

/** A value of a series, without its unit. */
export const seriesValue = (name: SeriesName, value: number): string => {
  const { scale, digits } = seriesWords(name)
  return decimal(value * scale, digits)
}

/** What a goal asks for, and where the run is. */
export const goalText = (
  series: SeriesName,
  {
    month,
    below,
    mark,
    by,
    value,
  }: {
    readonly month: number
    readonly below: boolean
    /** Where it has to pass, and what that is called. */
    readonly mark: number
    readonly by: number
    readonly value: number | null
  },
): string => {
  const { title, scale, digits } = seriesWords(series)
  // one decimal more, so that what is nearly reached does not look reached
  const say = (amount: number): string => decimal(amount * scale, Math.min(2, digits + 1))
  const limit = below ? mark - by : mark + by
  const asked = stepWords.asked(title, month, below, say(limit))
  return value === null ? asked : `${asked} ${stepWords.now(say(value))}`
}
