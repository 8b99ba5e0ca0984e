import { levers, type LeverCost, type LeverName } from '@burnout/engine'
import type { IdleReason } from '../reading/idle.ts'
import { decimal, fullDollars, percent, signed } from '../format.ts'
import { daysPerMonth } from '../time.ts'
import * as de from './de/levers.ts'
import { leverLabel, leverTexts } from './lever-words.ts'
import { inTongue } from './tongue.ts'

type Group = (typeof levers)[LeverName]['group']

/** Headings of the lever groups, in the order of the panel. */
export const groupTitles: Readonly<Record<Group, string>> = inTongue(de.groupTitles, {
  staffing: 'Staffing',
  'work system': 'Work system',
  culture: 'Culture',
  individual: 'Individual',
  deciding: 'Deciding',
})

const plural = (said: string, value: number, one: string): string =>
  `${said} ${one}${value === 1 ? '' : 's'}`

const unitWords = inTongue(de.unitWords, {
  months: (said: string, value: number) => plural(said, value, 'month'),
  days: (said: string, value: number) => plural(said, value, 'day'),
  minutes: (said: string, value: number) => plural(said, value, 'minute'),
  hoursAWeek: (said: string, value: number) => `${plural(said, value, 'hour')} a week`,
  nightsAWeek: (said: string, value: number) => `${plural(said, value, 'night')} a week`,
  points: (said: string, value: number) => plural(said, Math.abs(value), 'point'),
  on: 'on',
  off: 'off',
})

const rangeWords = inTongue(de.rangeWords, {
  between: (low: string, high: string, usual: string) => `${low} to ${high}; usual ${usual}`,
  onOrOff: (usual: string) => `on or off; usual ${usual}`,
})

const idleWords = inTongue(de.idleWords, {
  nothing: (label: string, why: string) => `“${label}” does nothing here: ${why}.`,
  late: 'the change begins after the run has ended',
  unmoved: 'it is where it was',
  uncut: 'no posts are cut',
  needs: (label: string) => `it needs “${label}”, which is at nought`,
})

const priceWords = inTongue(de.priceWords, {
  none: 'No cost of its own is counted.',
  perPost: (sum: string, about: string) => `${sum} a year per post. ${about}`,
  perPerson: (sum: string, unit: string, about: string) =>
    `${sum} a year per clinician ${unit}. ${about}`,
  forChange: 'for +100\u202f%',
  atFull: 'at 100\u202f%',
  forPoint: 'for each point',
  forEach: (unit: string) => `for each ${unit}`,
  nowPerPost: (sum: string) => `${sum} a year per post`,
  nowEach: (sum: string) => `${sum} a year each`,
})

const isChange = (name: LeverName): boolean => levers[name].range[0] < 0

type Say = (said: string, value: number) => string

const count = (value: number, say: Say): string =>
  say(decimal(value, Number.isInteger(value) ? 0 : 1), value)

const months = (days: number): string =>
  count(Math.round((days / daysPerMonth) * 10) / 10, unitWords.months)

/** Days from which a lever is read in months. */
const longStretch = 100

/** A lever's value with its unit, as a leader would say it. */
export const leverValueText = (name: LeverName, value: number): string => {
  const { unit, range } = levers[name]
  switch (unit) {
    case 'share':
      return isChange(name) ? `${signed(value * 100)}\u202f%` : percent(value)
    case 'days':
      return range[1] > longStretch ? months(value) : count(value, unitWords.days)
    case 'switch':
      return value >= 0.5 ? unitWords.on : unitWords.off
    case 'points':
      return unitWords.points(signed(value), value)
    case 'minutes':
      return count(value, unitWords.minutes)
    case 'hours/week':
      return count(value, unitWords.hoursAWeek)
    case 'nights/week':
      return count(value, unitWords.nightsAWeek)
    default:
      return `${decimal(value)} ${unit}`
  }
}

/** Where a lever can stand, and where it stands when nobody moves it. */
export const rangeText = (name: LeverName): string => {
  const { unit, range, default: usual } = levers[name]
  const say = (value: number): string => leverValueText(name, value)
  return unit === 'switch'
    ? rangeWords.onOrOff(say(usual))
    : rangeWords.between(say(range[0]), say(range[1]), say(usual))
}

/** Whether every word looked for stands in what is said of a lever. */
export const isAbout = (name: LeverName, wanted: string): boolean => {
  const { label, about } = leverTexts[name]
  const said = `${label} ${about} ${groupTitles[levers[name].group]}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word))
}

const oneUnit = (name: LeverName): string => {
  const { unit } = levers[name]
  if (unit === 'share') return isChange(name) ? priceWords.forChange : priceWords.atFull
  return unit === 'points' ? priceWords.forPoint : priceWords.forEach(unit)
}

/** Why a lever that was moved does nothing. */
export const idleText = (name: LeverName, reason: IdleReason): string =>
  idleWords.nothing(
    leverLabel(name),
    reason.kind === 'needs' ? idleWords.needs(leverLabel(reason.lever)) : idleWords[reason.kind],
  )

/** What a lever costs, in one line; that nothing is counted is said, too. */
export const costText = (name: LeverName, cost: LeverCost | null): string => {
  if (cost === null) return priceWords.none
  const { dollars, per } = cost
  const { cost: about } = leverTexts[name]
  if (dollars === 0) return about
  return per === 'extra post-year'
    ? priceWords.perPost(fullDollars(dollars), about)
    : priceWords.perPerson(fullDollars(dollars), oneUnit(name), about)
}

/**
 * What a lever costs at the value it has, for each clinician, or what each post costs that is added or
 * saves that is cut; short enough for one line.
 */
export const costNow = (name: LeverName, cost: LeverCost | null, value: number): string | null => {
  if (cost === null) return null
  const change = value - levers[name].default
  if (cost.per === 'extra post-year')
    return cost.dollars === 0 || Math.abs(change) < 1e-9
      ? null
      : priceWords.nowPerPost(fullDollars(Math.sign(change) * cost.dollars))
  const amount = cost.dollars * change
  return Math.round(amount) === 0 ? null : priceWords.nowEach(fullDollars(amount))
}

/** A source's key as a name and year: `lukac-2025` → Lukac 2025. */
export const sourceText = (key: string): string =>
  key
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** What stands behind a lever's effect. */
export const evidenceText = inTongue(de.evidenceText, {
  measured: 'measured: read in the sources named',
  calibrated: 'calibrated: chosen so that the model meets published patterns',
  estimated: 'estimated from published numbers',
  assumed: 'assumed: no source was found',
})

/** Words of the lever panel. */
export const leverWords = inTongue(de.leverWords, {
  title: 'Levers',
  find: 'Find a lever',
  found: (count: number) =>
    count === 0
      ? 'No lever is about this.'
      : `${decimal(count)} lever${count === 1 ? '' : 's'} found`,
  moved: (byReader: number, byScenario: number) =>
    [
      ...(byReader === 0 ? [] : [`${decimal(byReader)} moved`]),
      ...(byScenario === 0 ? [] : [`${decimal(byScenario)} by the scenario`]),
    ].join(', '),
  why: 'Why?',
  whyFor: (label: string) => `Why? About “${label}”`,
  default: (value: string) => `Usual ${value}`,
  scenario: (value: string) => `Scenario ${value}`,
  fromScenario: 'Set by the scenario',
  range: 'Range',
  effect: 'Time to effect',
  cost: 'Cost',
  evidence: 'Evidence',
  sources: 'Sources',
  reset: 'Reset',
  resetLever: (label: string) => `Reset ${label}`,
  beginIn: 'Changes begin in month',
  endIn: 'and end in month',
  endNever: 'never',
  changes: (count: number) => `My changes (${count})`,
  noChanges: 'None yet. Move a lever and the curves answer at once.',
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  resetAll: 'Reset all',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Levers',
  close: 'Close levers',
})
