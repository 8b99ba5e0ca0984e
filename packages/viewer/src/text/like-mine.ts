import { defaultParameters, postsOf, roles, roleWords, type Role } from '@burnout/engine'
import { decimal, percent } from '../format.ts'
import { entriesOf, keysOf } from '../record.ts'
import type { Level, Team } from '../settings/team.ts'
import * as de from './de/like-mine.ts'
import { instrumentWords, whoInSentence } from './instruments.ts'
import { parameterLabel, parameterText } from './parameters.ts'
import { inTongue } from './tongue.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const plural = (count: number, one: string): string =>
  `${decimal(count)} ${one}${count === 1 ? '' : 's'}`

/** Words of the panel in which a reader makes the organisation like theirs. */
export const likeMineWords = inTongue(de.likeMineWords, {
  open: 'Make it like mine…',
  title: 'Make it like my organisation',
  about:
    'Head-counts first; the rest only where you know it. Empty fields stay as the model has them. Everything stays on this machine.',
  organisation: 'Name',
  usualName: 'My organisation',
  clinics: 'Clinics: funded posts, filled or vacant, and patients',
  clinic: (place: number) => `Clinic ${decimal(place)}`,
  clinicName: 'Clinic',
  panel: 'Patients',
  beds: 'Beds in use',
  usualPanel: (patients: number) => `≈ ${decimal(patients)}`,
  add: 'Add a clinic',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  now: 'As things are now',
  survey: 'Burned out in your survey',
  surveyBy: 'by',
  surveyOf: 'of',
  leaving: 'Leave in a year, of 100',
  vacant: 'Posts vacant now, of 100',
  payment: 'Income that does not depend on the number of visits',
  percent: '%',
  everybody: 'everybody',
  role: (role: Role) => capital(roleWords[role]),
  apply: 'Make it like mine',
  cancel: 'Cancel',
  stop: 'Stop',
  use: 'Use this organisation',
  back: 'Change the numbers',
  own: 'Back to the scenario’s own',
  working: 'Looking for what has to be assumed for your levels…',
  progress: 'Search for your levels',
  found: 'What was found',
  assumedFor: 'Assumed for it, of the baseline and of everything that is tried:',
  stopped: 'Stopped. Nothing has been changed.',
  nobody: (role: Role) => `there are no ${roleWords[role]} in these clinics to be surveyed`,
  failed: (message: string) => `The search broke off (${message}). Nothing has been changed.`,
  faults: {
    name: 'Every clinic needs a name.',
    physicians: (name: string) => `${name}: at least one physician’s post is needed.`,
    nurses: (name: string) => `${name}: a ward needs at least one nurse.`,
    number: (label: string, low: number, high: number) =>
      `${label}: a number from ${decimal(low)} to ${decimal(high)} is expected.`,
    whole: (label: string, high: number) =>
      `${label}: a whole number from 0 to ${decimal(high)} is expected.`,
    twice: (name: string) => `${name}: two clinics have this name; each needs its own.`,
    posts: (posts: number, most: number) =>
      `${decimal(posts)} posts in all; the page takes up to ${decimal(most)}. The command line takes more.`,
  },
})

/** Levels nearer than this are the same for whoever reads them. */
const near = { survey: 0.01, leaving: 0.005 } as const

/** A level in the model, and the one that was asked for. */
type Found = Pick<Level, 'wanted' | 'got'>

const levelWords = inTongue(de.levelWords, {
  survey: ({ got, wanted }: Found, reached: boolean, who: string, instrument: string) => {
    const said = `${percent(got)} of ${who} burned out by ${instrument} over the first year`
    return reached
      ? `${said}, as your survey found (${percent(wanted)}).`
      : `Not reached: ${said}, as near as the model comes to the ${percent(wanted)} of your survey.`
  },
  leaving: ({ got, wanted }: Found, reached: boolean, who: string) => {
    const said = `${decimal(got * 100, 1)} of 100 ${who} leave in a year`
    return reached
      ? `${said}, as with you (${decimal(wanted * 100, 1)}).`
      : `Not reached: ${said}, as near as the model comes to your ${decimal(wanted * 100, 1)}.`
  },
})

const isNear = ({ wanted, got }: Found, tolerance: number): boolean =>
  Math.abs(got - wanted) <= tolerance

const surveyText = (survey: NonNullable<Team['survey']>): string =>
  levelWords.survey(
    survey,
    isNear(survey, near.survey),
    whoInSentence(survey.role),
    instrumentWords[survey.instrument].name,
  )

const leavingText = (role: Role, level: Level): string =>
  levelWords.leaving(level, isNear(level, near.leaving), whoInSentence(role))

/** How near the model comes to the levels that were asked for, one sentence for each. */
export const levelTexts = ({ survey, leaving }: Team): readonly string[] => [
  ...(survey === null ? [] : [surveyText(survey)]),
  ...roles.flatMap(role => {
    const level = leaving[role]
    return level === undefined ? [] : [leavingText(role, level)]
  }),
]

/** What is assumed for the levels, one line for each number. */
export const assumedTexts = ({ assumptions }: Team): readonly string[] =>
  entriesOf(assumptions).map(
    ([name, value]) =>
      `${parameterLabel(name)}: ${parameterText(name, defaultParameters[name].value)} → ${parameterText(name, value)}`,
  )

/** The same, each with what it means. */
export const assumedInFull = (team: Team): readonly string[] => {
  const names = keysOf(team.assumptions)
  return assumedTexts(team).map((text, i) => {
    const name = names[i]
    return name === undefined ? text : `${text}. ${defaultParameters[name].about}`
  })
}

/** Words of the team among the reader’s changes. */
export const teamWords = inTongue(de.teamWords, {
  reset: 'Reset my organisation',
  line: (name: string, clinics: number, posts: number, patients: number) =>
    `${name}: ${plural(clinics, 'clinic')}, ${plural(posts, 'post')}, ${decimal(patients)} patients`,
  missed: (line: string, levels: number) => `${line}; ${plural(levels, 'level')} not reached`,
  payment: (share: number) => `${percent(share)} of income does not depend on the number of visits`,
  leftOut: (count: number) =>
    `${count === 1 ? '1 policy or event' : `${decimal(count)} policies or events`} of the scenario left out: for clinics that you do not have`,
})

/** Who the team is, in one line. */
export const teamText = ({ name, clinics }: Team): string => {
  const posts = clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  const patients = clinics.reduce((sum, { panel }) => sum + panel, 0)
  return teamWords.line(name, clinics.length, posts, patients)
}

/** How many levels the model does not come near to. */
const unreached = ({ survey, leaving }: Team): number =>
  [
    ...(survey === null ? [] : [Math.abs(survey.got - survey.wanted) > near.survey]),
    ...entriesOf(leaving).map(([, { wanted, got }]) => Math.abs(got - wanted) > near.leaving),
  ].filter(missed => missed).length

/** Who the team is, and whether a level could not be reached. */
export const teamHeading = (team: Team): string => {
  const missed = unreached(team)
  return missed === 0 ? teamText(team) : teamWords.missed(teamText(team), missed)
}

/** The team in lines: its levels, what is assumed for them, what it leaves out of the scenario. */
export const teamTexts = (team: Team, leftOut: number): readonly string[] => [
  ...(team.payment === 0 ? [] : [teamWords.payment(team.payment)]),
  ...levelTexts(team),
  ...assumedTexts(team),
  ...(leftOut === 0 ? [] : [teamWords.leftOut(leftOut)]),
]
