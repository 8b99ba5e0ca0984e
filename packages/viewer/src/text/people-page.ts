import {
  instruments,
  lifeStates,
  type LifeEventName,
  type LifeStateName,
  type Role,
  type SeatState,
} from '@burnout/engine'
import { decimal, signed } from '../format.ts'
import type { FateKind } from '../reading/lives/fates.ts'
import type { Identity } from '../reading/lives/roll.ts'
import type { CrowdOrder, PersonRule } from '../settings/people-look.ts'
import * as de from './de/people-page.ts'
import { inRunningText } from './running.ts'
import { inTongue } from './tongue.ts'

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

const roleName: Readonly<Record<Role, string>> = {
  physician: 'Physician',
  advancedPractice: 'Advanced practice clinician',
  nurse: 'Nurse',
  support: 'Support staff',
}

const ordinal = (number: number): string => {
  const last = number % 100
  const ending =
    last > 10 && last < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')
  return `${number}${ending}`
}

/** States in the words of the page, with their units as they are shown. */
export const stateWords: Readonly<
  Record<
    LifeStateName,
    { readonly name: string; readonly unit: string; readonly ends: readonly [string, string] }
  >
> = inTongue(de.stateWords, {
  exhaustion: { name: 'Exhaustion', unit: 'MBI points, 0–54', ends: ['less', 'more'] },
  cynicism: { name: 'Cynicism', unit: 'MBI points, 0–30', ends: ['less', 'more'] },
  efficacy: { name: 'Efficacy', unit: 'MBI points, 0–48', ends: ['more', 'less'] },
  fatigue: { name: 'Fatigue', unit: '0–1', ends: ['less', 'more'] },
  moralInjury: { name: 'Moral injury', unit: '0–1', ends: ['less', 'more'] },
  engagement: { name: 'Engagement', unit: '0–1', ends: ['more', 'less'] },
  trust: { name: 'Trust in leadership', unit: '0–1', ends: ['more', 'less'] },
  demands: {
    name: 'Work for each hour',
    unit: 'hours of work for an hour of capacity',
    ends: ['less', 'more'],
  },
  effortRewardRatio: { name: 'Effort against reward', unit: 'ratio', ends: ['less', 'more'] },
  weeklyHours: { name: 'Weekly hours', unit: 'hours worked a week', ends: ['fewer', 'more'] },
  fte: { name: 'Working time', unit: 'part of full time', ends: ['more', 'less'] },
  tenure: { name: 'Time in the organisation', unit: 'years', ends: ['shorter', 'longer'] },
  leavingRate: { name: 'Chance of leaving', unit: 'a year, as a rate', ends: ['lower', 'higher'] },
  contagion: {
    name: 'Caught from colleagues',
    unit: 'points of exhaustion a month',
    ends: ['less', 'more'],
  },
})

/** Questionnaires by their short names. */
export const ruleWords: Readonly<Record<PersonRule, string>> = inTongue(de.ruleWords, {
  mbi: 'MBI rule',
  pfi: 'PFI',
  singleItem: 'single item',
})

/** The cut-off of a questionnaire, as it is applied to one person. */
export const ruleNote = inTongue(
  de.ruleNote,
  (rule: PersonRule): string =>
    `${instruments[rule].name}: ${instruments[rule].rule}; here by what is true of a person, without the error of an answer.`,
)

export const orderWords: Readonly<Record<CrowdOrder, string>> = inTongue(de.orderWords, {
  post: 'each at their post',
  state: 'along the scale',
})

/** Where a post stands, in words. */
export const standingWords: Readonly<Record<SeatState, string>> = inTongue(de.standingWords, {
  closed: 'closed',
  working: 'at work',
  sick: 'off sick',
  vacation: 'on vacation',
  searching: 'empty, searching',
  arriving: 'empty, someone is coming',
})

/** A person by name: the post that hired them, and which of its holders they were. */
export const personName = inTongue(
  de.personName,
  ({ role, number, clinic, occupant }: Identity, clinics: readonly string[]): string => {
    const where = clinics[clinic]
    const post =
      where === undefined
        ? `${roleName[role]} from a clinic that is not shown`
        : `${roleName[role]} ${number}, ${where}`
    return occupant === 0 ? post : `${post} (${ordinal(occupant + 1)} in the post)`
  },
)

/** Kinds of fate, as headings with their count and as what is said of one person. */
export const fateWords: Readonly<
  Record<FateKind, { readonly title: string; readonly of: (month: number) => string }>
> = inTongue(de.fateWords, {
  kept: {
    title: 'Stay only here',
    of: (month: number) => `stays here, leaves in month ${month} in the baseline`,
  },
  lost: {
    title: 'Leave only here',
    of: (month: number) => `leaves here in month ${month}, stays in the baseline`,
  },
  spared: {
    title: 'Burned out only in the baseline',
    of: () => 'not burned out here, burned out in the baseline',
  },
  worn: { title: 'Burned out only here', of: () => 'burned out here, not in the baseline' },
  moreTime: {
    title: 'Cut more working time in the baseline',
    of: () => 'cuts less working time here',
  },
  lessTime: { title: 'Cut more working time here', of: () => 'cuts more working time here' },
})

const happenings: Readonly<Record<LifeEventName, string>> = {
  joined: 'starts work',
  left: 'leaves the organisation',
  cutTime: 'cuts working time',
  moved: 'moves to another clinic',
  fellIll: 'falls ill',
}

/** What one person is on a day, in words. */
export interface PersonOnDay {
  readonly name: string
  readonly colour: LifeStateName
  /** Already scaled and rounded; `null` where there is nothing to tell. */
  readonly value: string | null
  readonly state: SeatState
  readonly burnedOut: boolean
  readonly leaving: boolean
  readonly isNew: boolean
  readonly fate: FateKind | null
}

/** Words of the page of people. */
export const peoplePage = inTongue(de.peoplePage, {
  question: 'Who lives through this run?',
  sentence: (
    month: number,
    {
      here,
      left,
      joined,
      burnedOut,
    }: Readonly<Record<'here' | 'left' | 'joined' | 'burnedOut', number>>,
  ) =>
    month === 0
      ? `On the first day, ${plural(here, 'person is', 'people are')} here, and ${decimal(burnedOut)} of them ${burnedOut === 1 ? 'is' : 'are'} burned out.`
      : `By month ${month}, ${plural(left, 'person has', 'people have')} left and ${decimal(joined)} ${joined === 1 ? 'has' : 'have'} come; ${decimal(burnedOut)} of the ${decimal(here)} here ${burnedOut === 1 ? 'is' : 'are'} burned out.`,
  beside: (left: number, burnedOut: number, here: number, kept: number, lost: number) =>
    `In the baseline, with the same luck, ${decimal(left)} had left and ${decimal(burnedOut)} of ${decimal(here)} were burned out: ${decimal(kept)} ${kept === 1 ? 'stays' : 'stay'} only here, ${decimal(lost)} ${lost === 1 ? 'leaves' : 'leave'} only here.`,
  base: 'This is the baseline. Move a lever or choose another scenario, and everybody here can be met in both worlds.',
  waiting: (done: number) => `Following everybody: ${decimal(done * 100)}\u202f%`,
  failed: (message: string) => `The people could not be followed (${message}).`,
  part: (clinics: number, of: number, seats: number, seatsOf: number) =>
    `Shown are the first ${decimal(clinics)} of ${decimal(of)} clinics, ${decimal(seats)} of ${decimal(seatsOf)} posts: more would not fit into memory. The others are simulated all the same.`,
  honest:
    'Simulated people, not forecasts of anybody. This is one run: with other luck others leave. What holds for the team is the mean of all runs, on Explore.',
  picture: (name: string, own: string) =>
    `Everybody in one run: ${name}${own === '' ? '' : `, ${own}`}`,
  worlds: { own: 'This scenario', reference: 'The baseline, with the same luck' },
  room: (name: string, here: number) => `${name}, ${decimal(here)}`,
  gone: (count: number) => `${decimal(count)} left`,
  tools: {
    title: 'What is shown',
    colour: 'Colour',
    rule: 'Burned out by',
    order: 'In order',
    clinic: 'Clinic',
    all: 'all clinics',
    beside: 'Baseline beside',
    work: 'Work handed over',
    strain: 'Exhaustion passed on',
    run: (number: number, of: number) => `Run ${decimal(number)} of ${decimal(of)}`,
    another: 'Another run',
    anotherLabel: 'Look at the next run: the same team with other luck',
  },
  legend: {
    burnedOut: (rule: string) => `burned out (${rule})`,
    sick: 'off sick',
    vacation: 'on vacation',
    empty: 'empty post',
    arriving: 'someone is coming',
    fresh: 'new, under a year',
    leaving: 'leaves within the month',
    gone: 'has left',
    kept: 'stays only in this world',
    lost: 'leaves only in this world',
    work: 'takes over work',
    strain: 'catches exhaustion',
    roles: 'From large to small: physicians, advanced practice, nurses, support staff.',
  },
  list: 'Everybody, one by one',
  listHint: 'Arrow keys go from person to person, Enter opens a history.',
  empty: (clinic: string, state: SeatState) => `${clinic}: post ${standingWords[state]}`,
  gonePerson: (name: string, month: number, value: string | null) =>
    `${name}: left in month ${month}${value === null ? '' : `, ${value} when last seen`}`,
  person: ({ name, colour, value, state, burnedOut, leaving, isNew, fate }: PersonOnDay) =>
    [
      `${name}: ${value === null ? 'no value' : `${inRunningText(stateWords[colour].name)} ${value}`}`,
      ...(state === 'working' ? [] : [standingWords[state]]),
      ...(burnedOut ? ['burned out'] : []),
      ...(isNew ? ['new'] : []),
      ...(leaving ? ['leaves within the month'] : []),
      ...(fate === 'kept' ? ['gone in the other world'] : []),
    ].join(', '),
  fates: {
    title: (month: number) => `Who fares otherwise by month ${month}`,
    none: 'Nobody fares otherwise yet.',
    of: (count: number, both: number) =>
      `${plural(count, 'person', 'people')} of the ${decimal(both)} who are in both worlds.`,
    chance:
      'With the same luck a small change makes some leave and others stay, whichever way it works: look at the counts, not at who it is.',
    more: (count: number) => `and ${plural(count, 'more', 'more')}`,
  },
  history: {
    close: 'Close the history',
    hint: 'Choose a mark to read one life: what happened, who handed over work, and whose exhaustion reached them.',
    title: 'One life',
    here: 'here',
    baseline: 'in the baseline',
    since: (years: string) => `In the organisation for ${years} years at the start`,
    never: 'Is never hired',
    stays: 'Stays to the end',
    happened: (month: number, kind: LifeEventName) => `Month ${month}: ${happenings[kind]}`,
    burned: (month: number) => `Month ${month}: burned out`,
    better: (month: number) => `Month ${month}: no longer burned out`,
    ill: (count: number) =>
      `Ill ${count === 1 ? 'once' : count === 2 ? 'twice' : `${decimal(count)} times`}`,
    worlds: { own: 'This scenario', reference: 'Baseline' },
    took: 'Took over work from',
    tookOf: (name: string, hours: number, month: number) =>
      `${name}: ${decimal(hours, 1)} hours a week, month ${month}`,
    tookNone: 'From nobody until now.',
    gave: 'Their work went to',
    caught: (month: number) => `Catches exhaustion in month ${month} from`,
    caughtNone: 'Nobody: those of the clinic are less exhausted in the mean.',
    caughtOf: (name: string, points: number) => `${name}: ${signed(points, 2)} points a month`,
    passed: (count: number, points: number) =>
      `Passes ${decimal(points, 2)} points a month on to ${plural(count, 'colleague', 'colleagues')}.`,
    more: (count: number) => `and ${decimal(count)} more`,
  },
  columns: {
    person: 'Person',
    standing: 'Stands',
    burnedOut: 'Burned out',
    baseline: 'In the baseline',
  },
  yes: 'yes',
  no: 'no',
})

/** Headings of the file of everybody: states as the engine has them, in its units. */
export const fileColumns = (names: readonly LifeStateName[]): readonly string[] => [
  'world',
  'run',
  'day',
  'clinic',
  'role',
  'post',
  'person',
  'standing',
  'burned_out',
  ...names.map(name => `${name} [${lifeStates[name].unit}]`),
]
