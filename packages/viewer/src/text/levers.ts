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

const months = (days: number): string => {
  const count = Math.round((days / daysPerMonth) * 10) / 10
  return `${decimal(count, Number.isInteger(count) ? 0 : 1)} month${count === 1 ? '' : 's'}`
}

/** A lever's value with its unit, as a leader would say it. */
export const leverValueText = (name: LeverName, value: number): string => {
  const { unit, step } = levers[name]
  switch (unit) {
    case 'share':
      return isChange(name) ? `${signed(value * 100)}\u202f%` : percent(value)
    case 'days':
      return months(value)
    case 'switch':
      return value >= 0.5 ? 'on' : 'off'
    case 'points':
      return `${signed(value)} point${Math.abs(value) === 1 ? '' : 's'}`
    default:
      return `${decimal(value, Number.isInteger(step) ? 0 : 1)} ${unit}`
  }
}

const oneUnit = (name: LeverName): string => {
  const { unit } = levers[name]
  if (unit === 'share') return isChange(name) ? 'for +100\u202f%' : 'at 100\u202f%'
  if (unit === 'people') return 'for each person'
  if (unit === 'points') return 'for each point'
  return `for each ${unit}`
}

/** Why a lever that was moved does nothing. */
export const idleText = (name: LeverName, reason: IdleReason): string => {
  const subject = `“${levers[name].label}” does nothing here`
  if (reason.kind === 'late') return `${subject}: the change begins after the run has ended.`
  if (reason.kind === 'unmoved') return `${subject}: it is where it was.`
  return `${subject}: it needs “${levers[reason.lever].label}”, which is at nought.`
}

/** What a lever costs, in one line; that nothing is counted is said, too. */
export const costText = (name: LeverName, cost: LeverCost | null): string =>
  cost === null
    ? 'No cost of its own is counted.'
    : `${fullDollars(cost.dollars)} a year per clinician ${oneUnit(name)}. ${cost.about}`

/** What a lever costs at the value it has, for each clinician; short enough for one line. */
export const costNow = (name: LeverName, cost: LeverCost | null, value: number): string | null => {
  if (cost === null) return null
  const change = value - levers[name].default
  // nothing is saved by posts that are given up, beyond what the model counts anyway
  if (cost.per === 'extra post-year' && change < 0) return null
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
  why: 'Why?',
  whyFor: (label: string) => `Why? About “${label}”`,
  default: (value: string) => `Usual ${value}`,
  scenario: (value: string) => `Scenario ${value}`,
  fromScenario: 'Set by the scenario',
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
