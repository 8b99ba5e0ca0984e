import { levers, type LeverCost, type LeverName } from '@burnout/engine'
import type { IdleReason } from '../reading/idle.ts'
import { decimal, fullDollars, percent, signed } from '../format.ts'
import { daysPerMonth } from '../time.ts'

type Group = (typeof levers)[LeverName]['group']

/** Headings of the lever groups, in the order of the panel. */
export const groupTitles: Readonly<Record<Group, string>> = {
  staffing: 'Staffing',
  'work system': 'Work system',
  culture: 'Culture',
  individual: 'Individual',
  deciding: 'Deciding',
}

const isChange = (name: LeverName): boolean => levers[name].range[0] < 0

const count = (value: number, one: string): string =>
  `${decimal(value, Number.isInteger(value) ? 0 : 1)} ${one}${value === 1 ? '' : 's'}`

const months = (days: number): string => count(Math.round((days / daysPerMonth) * 10) / 10, 'month')

/** Days from which a lever is read in months. */
const longStretch = 100

/** A lever's value with its unit, as a leader would say it. */
export const leverValueText = (name: LeverName, value: number): string => {
  const { unit, range } = levers[name]
  switch (unit) {
    case 'share':
      return isChange(name) ? `${signed(value * 100)}\u202f%` : percent(value)
    case 'days':
      return range[1] > longStretch ? months(value) : count(value, 'day')
    case 'switch':
      return value >= 0.5 ? 'on' : 'off'
    case 'points':
      return `${signed(value)} point${Math.abs(value) === 1 ? '' : 's'}`
    case 'minutes':
      return count(value, 'minute')
    case 'hours/week':
      return `${count(value, 'hour')} a week`
    case 'nights/week':
      return `${count(value, 'night')} a week`
    default:
      return `${decimal(value)} ${unit}`
  }
}

/** Where a lever can stand, and where it stands when nobody moves it. */
export const rangeText = (name: LeverName): string => {
  const { unit, range, default: usual } = levers[name]
  const say = (value: number): string => leverValueText(name, value)
  return unit === 'switch'
    ? `on or off; usual ${say(usual)}`
    : `${say(range[0])} to ${say(range[1])}; usual ${say(usual)}`
}

/** Whether every word looked for stands in what is said of a lever. */
export const isAbout = (name: LeverName, wanted: string): boolean => {
  const { label, about, group } = levers[name]
  const said = `${label} ${about} ${groupTitles[group]}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word))
}

const oneUnit = (name: LeverName): string => {
  const { unit } = levers[name]
  if (unit === 'share') return isChange(name) ? 'for +100\u202f%' : 'at 100\u202f%'
  if (unit === 'points') return 'for each point'
  return `for each ${unit}`
}

/** Why a lever that was moved does nothing. */
export const idleText = (name: LeverName, reason: IdleReason): string => {
  const subject = `“${levers[name].label}” does nothing here`
  if (reason.kind === 'late') return `${subject}: the change begins after the run has ended.`
  if (reason.kind === 'unmoved') return `${subject}: it is where it was.`
  if (reason.kind === 'uncut') return `${subject}: no posts are cut.`
  return `${subject}: it needs “${levers[reason.lever].label}”, which is at nought.`
}

/** What a lever costs, in one line; that nothing is counted is said, too. */
export const costText = (name: LeverName, cost: LeverCost | null): string => {
  if (cost === null) return 'No cost of its own is counted.'
  const { dollars, per, about } = cost
  if (dollars === 0) return about
  const price = `${fullDollars(dollars)} a year`
  return per === 'extra post-year'
    ? `${price} per post. ${about}`
    : `${price} per clinician ${oneUnit(name)}. ${about}`
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
      : `${fullDollars(Math.sign(change) * cost.dollars)} a year per post`
  const amount = cost.dollars * change
  return Math.round(amount) === 0 ? null : `${fullDollars(amount)} a year each`
}

/** A source's key as a name and year: `lukac-2025` → Lukac 2025. */
export const sourceText = (key: string): string =>
  key
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** What stands behind a lever's effect. */
export const evidenceText = {
  measured: 'measured: read in the sources named',
  calibrated: 'calibrated: chosen so that the model meets published patterns',
  estimated: 'estimated from published numbers',
  assumed: 'assumed: no source was found',
} as const

/** Words of the lever panel. */
export const leverWords = {
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
} as const
