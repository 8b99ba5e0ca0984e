import type { SignName, SignReading, TrapName } from '@burnout/engine'
import { decimal, dollars, percent } from '../format.ts'
import * as de from './de/traps.ts'
import { inTongue } from './tongue.ts'

/** What is told of each trap: its story in a clinic, the way out, what the chart shows and what may be moved. */
export const trapTexts = inTongue(de.trapTexts, {
  shiftingTheBurden: {
    story:
      'The staff are worn out, so they are offered courses and wellness days. They feel better, and mending the work seems less urgent. It also gets less money and time. The work gets worse. Soon more courses are needed than before.',
    out: 'Keep the money and the time of redesign apart. Then relief buys time for the repair.',
    watched: 'Exhaustion',
    sliders: {
      crowding: 'What programmes take from redesign',
      erosion: 'What programmes take from knowing how to mend',
    },
  },
  fixesThatFail: {
    story:
      'Too many patients wait, so people work overtime. In a few weeks the queue is shorter. After a year they are tired, see fewer patients in an hour, and some leave. Those who stay work still longer. Now the queue is longer than it would have been.',
    out: 'Set an end to overtime, and hire for the work while it lasts.',
    watched: 'Days to next appointment',
    sliders: { overtimeResponse: 'Overtime when the wait doubles', newPosts: 'Posts added' },
  },
  erodingGoals: {
    story:
      'Patients were promised a visit within three weeks. More patients come, and the promise is missed. After a while four weeks feel normal, and nobody tries as hard. Then five weeks feel normal. Nobody decided to give up the promise.',
    out: 'Tie the promise to something that does not drift, and answer the gap with posts.',
    watched: 'Days to next appointment',
    sliders: { driftRate: 'How fast a wait becomes normal', newPosts: 'Posts added' },
  },
  limitsToGrowth: {
    story:
      'A new tool saves time. The time is filled with more visits, and these pay for more of the tool. It grows and grows. Then it stops: each visit brings calls and letters, the staff tire, and nobody has more time than before.',
    out: 'Do not push the growth. Ease the limit: leave most of the saved time to the people.',
    watched: 'Exhaustion',
    sliders: { refill: 'Saved time filled with visits', followUp: 'Other work of each new visit' },
  },
  tragedyOfTheCommons: {
    story:
      'Two wards share a pool of nurses. Each ward gains by calling on the pool, so each calls more. Nurses now work in strange rooms with strange patients. Each call brings less help, and all nurses are more worn out than without a pool.',
    out: 'Agree on what each ward may draw, so that the pool is there when the need is great.',
    watched: 'Exhaustion of nurses',
    sliders: {
      shareOfPool: 'What each ward may call of the pool',
      strangeness: 'Part of an hour lost in a strange place',
    },
  },
  capabilityTrap: {
    story:
      'More visits are wanted. People work longer, and at once there are more. But the hours for mending the work are gone. Forms pile up, routines break, and after some months there are fewer visits than at first, from longer weeks.',
    out: 'Give time to mending first, and bear fewer visits for some weeks.',
    watched: 'Visits a week',
    sliders: { wantedMore: 'More visits wanted', protectedImproving: 'Mending that is protected' },
  },
  successToTheSuccessful: {
    story:
      'Wellness and redesign live on the same money. Wellness shows results in a season, so it gets more of the next budget, and shows more. Redesign would help more, but takes a year to show anything. It never gets the chance.',
    out: 'Give each its own budget until both had the time to show results.',
    watched: 'Exhaustion',
    sliders: {
      fenced: 'How far each keeps its budget',
      redesignTime: 'Months until redesign shows',
    },
  },
} satisfies Record<
  TrapName,
  {
    readonly story: string
    readonly out: string
    readonly watched: string
    readonly sliders: Readonly<Record<string, string>>
  }
>)

/** Numbers of signs and constants by their unit. */
const amounts = inTongue(de.amounts, {
  points: (text: string) => `${text} points`,
  days: (text: string) => `${text} days`,
  hours: (text: string) => `${text} hours a week`,
  visits: (text: string) => `${text} visits a week`,
  people: (text: string) => `${text} people`,
  months: (text: string) => `${text} months`,
})

/** A number with its unit in words. */
export const amountText = (value: number, unit: string): string => {
  const digits = Math.abs(value) < 1 ? 2 : 1
  switch (unit) {
    case 'share':
      return percent(value)
    case '$':
      return dollars(value)
    case 'points':
      return amounts.points(decimal(value, 1))
    case 'days':
      return amounts.days(decimal(value, 1))
    case 'hours/week':
      return amounts.hours(decimal(value, digits))
    case 'visits/week':
      return amounts.visits(decimal(value))
    case 'people':
      return amounts.people(decimal(value, digits))
    case 'months':
      return amounts.months(decimal(value))
    case 'levers':
      return decimal(value)
    default:
      return decimal(value, 2)
  }
}

/** Signs that are a part of what was gained, where it is more than the whole. */
const beyondAll = inTongue(de.beyondAll, {
  reliefLost: 'All of that relief is gone in the last year, and more than that is lost.',
  qualityLost: 'All of the gain of the work system is gone, and more than that is lost.',
})

/** What each sign came to in a run, as a sentence. */
const signWords = inTongue(de.signWords, {
  programmesForPeople: (value: string) => `Programmes for people that are offered: ${value}.`,
  relief: (value: string) => `In its best half-year exhaustion is lower by ${value}.`,
  reliefLost: (value: string) => `Of that relief, ${value} is gone in the last year.`,
  worseThanNever: (value: string) => `In the last year exhaustion is higher by ${value}.`,
  repairLess: (value: string) => `In the last year redesign effort is lower by ${value}.`,
  crowdedOut: (value: string) => `Programmes crowd out up to ${value} of redesign.`,
  notCrowdedOut: (value: string) => `Programmes crowd out hardly any redesign: ${value}.`,
  capabilityLess: (value: string) => `People know less of how to mend their work: by ${value}.`,
  trustLess: (value: string) => `Trust in leaders is lower by ${value}.`,
  burdenLoops: (value: string) =>
    `Crowding out, Forgetting how and Lost trust have ${value} of the change of the last two years.`,
  nothingMended: (value: string) => `Redesign effort hardly rose: by ${value}.`,
  workWorse: (value: string) => `In the last year the work system is worse by ${value}.`,
  urgencyLess: (value: string) => `While the fix holds, urgency is lower by ${value}.`,
  shorterWait: (value: string) => `In its best half-year the wait is shorter by ${value}.`,
  longerWait: (value: string) => `In the last year the wait is longer by ${value}.`,
  fewerPeople: (value: string) => `In the last year there are fewer: by ${value}.`,
  saved: (value: string) => `At first it saves up to ${value}.`,
  costlier: (value: string) => `In the last year it has cost ${value} more.`,
  goalDrifts: (value: string) => `The wait taken for normal grows by ${value}.`,
  goalDriftsMore: (value: string) => `In the end it is longer than with nothing done, by ${value}.`,
  patientsLost: (value: string) => `More patients give up: ${value}.`,
  timeSaved: (value: string) => `Measures that save time: ${value}.`,
  moreVisits: (value: string) => `In the last year there are more visits, by ${value}.`,
  growthOver: (value: string) => `The growth is over: ${value} of it came in the last two years.`,
  nobodyLighter: (value: string) => `Nobody is relieved: exhaustion is lower by ${value}.`,
  nursesShared: (value: string) => `Pools of nurses: ${value}.`,
  nursesPressed: (value: string) => `Work pressure of nurses is higher by ${value}.`,
  careLess: (value: string) => `Less of the care needed is given: by ${value}.`,
  nursesWorn: (value: string) => `Nurses are more worn out, by ${value}.`,
  effortRisen: (value: string) => `Redesign effort rose by ${value}.`,
  effortEnded: (value: string) => `It ended: in the last year it is higher by ${value}.`,
  qualityLost: (value: string) => `Of the gain of the work system, ${value} is gone.`,
  longerHours: (value: string) => `In the last year weeks are longer by ${value}.`,
  noRelief: (value: string) => `Weeks hardly ever were shorter: by ${value}.`,
  effortLess: (value: string) => `In the last year redesign effort is lower by ${value}.`,
} satisfies Record<SignName, (value: string) => string>)

/** Words of the library of traps, and of the verdict on a plan. */
export const trapsPage = inTongue(de.trapsPage, {
  question: 'Which trap is it, and what is the way out?',
  picker: 'Traps',
  clinic: 'In the clinic',
  loops: 'Its loops',
  model: 'Run it',
  modelHint:
    'The smallest model with this structure. Its numbers are assumed, for the shape; the simulator has many more.',
  out: 'The way out',
  lessons: 'Lessons on it',
  noLesson: 'There is no lesson on it yet.',
  alone: 'nothing done',
  trap: 'the trap',
  yours: 'your trap',
  wayOut: 'way out',
  reset: 'As it was',
  months: 'months',
  weeks: 'weeks',
  summary: (watched: string, trap: string, alone: string, wayOut: string) =>
    `${watched}, at the end: ${trap} in the trap, ${alone} with nothing done, ${wayOut} on the way out.`,
  plan: 'Is your plan in a trap?',
  waiting: 'Looking for traps in your plan…',
  undecided: 'Nothing is decided in this plan, so it can be in no trap.',
  none: (replicates: number) =>
    `This plan shows none of these traps, in ${decimal(replicates)} pairs of runs.`,
  shows: (name: string) => `This plan shows signs of “${name}”.`,
  because: (held: number, of: number) =>
    `${decimal(held)} of ${decimal(of)} signs, against the same team with nothing done:`,
  more: 'The trap, and the way out',
  unseen: 'The simulator lacks what this trap needs, so no plan can show it.',
  caution:
    'Signs say what goes together, not what is to blame. Where a sign begins to count is assumed.',
})

/** A sign of a run, in a sentence. */
export const signText = ({
  sign,
  value,
  unit,
}: Pick<SignReading, 'sign' | 'value' | 'unit'>): string =>
  (sign === 'reliefLost' || sign === 'qualityLost') && value > 1
    ? beyondAll[sign]
    : signWords[sign](amountText(value, unit))
