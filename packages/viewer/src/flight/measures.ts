import { levers, type Lever, type LeverName } from '@burnout/engine'
import { keysOf, recordOf } from '../record.ts'
import { gameRules as rules } from './rules.ts'

/**
 * What a measure is for: a quick fix eases what is felt, or the books, and leaves the work as it is; a repair
 * changes the work or how it is led; an exchange buys hands or minutes for as long as it is paid for.
 */
export type MeasureKind = 'quick fix' | 'repair' | 'exchange'

/** One setting of a measure above “off”. */
export interface Step {
  /** Value of the measure’s lever, in the lever’s unit. */
  readonly to: number
  /** Dollars that it takes from the budget each quarter; negative where it gives back. */
  readonly perQuarter: number
  /** Dollars, once, when the measure is raised to this step from the one below. */
  readonly once: number
}

/** Something that a player can decide: a lever of the engine in a few steps, with its price. */
export interface Measure {
  readonly lever: LeverName
  /** Names it in a link. */
  readonly letter: string
  readonly kind: MeasureKind
  readonly steps: readonly Step[]
}

/** Funded posts of the organisation that is played; prices by the head are for these. */
export const headsPaidFor = 40

/** Dollars a quarter at the list price of a lever, for everybody, at so much of it. */
const listed = (name: LeverName, to: number): number => {
  const { cost, default: usual }: Lever = levers[name]
  return ((cost?.dollars ?? 0) * headsPaidFor * (to - usual)) / 4
}

/** Dollars a quarter for so many posts at the list price of the lever that funds them. */
const funded = (name: LeverName, posts: number): number => {
  const { cost }: Lever = levers[name]
  return ((cost?.dollars ?? 0) * posts) / 4
}

/**
 * Everything that can be decided. What a quarter takes is the list price of the lever. What it takes
 * once, and the prices of locums and of posts held empty, are rules of the game.
 */
export const measures = {
  supportStaff: {
    lever: 'supportStaff',
    letter: 's',
    kind: 'exchange',
    steps: [
      { to: 0.125, perQuarter: funded('supportStaff', 2), once: rules.firstSupportOnce.value },
      { to: 0.25, perQuarter: funded('supportStaff', 5), once: rules.moreSupportOnce.value },
    ],
  },
  locums: {
    lever: 'locums',
    letter: 'l',
    kind: 'exchange',
    steps: [
      { to: 0.5, perQuarter: rules.halfLocums.value, once: 0 },
      { to: 1, perQuarter: rules.allLocums.value, once: 0 },
    ],
  },
  hiringFreeze: {
    lever: 'hiringFreeze',
    letter: 'f',
    kind: 'quick fix',
    steps: [{ to: 1, perQuarter: -rules.freezeSaving.value, once: 0 }],
  },
  visitLength: {
    lever: 'visitLength',
    letter: 'v',
    kind: 'quick fix',
    steps: [{ to: 15, perQuarter: 0, once: 0 }],
  },
  redesign: {
    lever: 'redesign',
    letter: 'r',
    kind: 'repair',
    steps: [
      { to: 0.5, perQuarter: listed('redesign', 0.5), once: rules.redesignOnce.value },
      { to: 1, perQuarter: listed('redesign', 1), once: rules.redesignOnce.value },
    ],
  },
  improvementCapacity: {
    lever: 'improvementCapacity',
    letter: 'i',
    kind: 'repair',
    steps: [
      { to: 0.5, perQuarter: listed('improvementCapacity', 0.5), once: rules.improversOnce.value },
      { to: 1, perQuarter: listed('improvementCapacity', 1), once: rules.improversOnce.value },
    ],
  },
  usability: {
    lever: 'usability',
    letter: 'u',
    kind: 'repair',
    steps: [{ to: 1, perQuarter: listed('usability', 1), once: rules.usabilityOnce.value }],
  },
  scribes: {
    lever: 'scribes',
    letter: 'a',
    kind: 'exchange',
    steps: [
      { to: 0.3, perQuarter: listed('scribes', 0.3), once: rules.firstScribesOnce.value },
      { to: 0.6, perQuarter: listed('scribes', 0.6), once: rules.moreScribesOnce.value },
    ],
  },
  scribeRefill: {
    lever: 'scribeRefill',
    letter: 't',
    kind: 'repair',
    steps: [{ to: 0, perQuarter: 0, once: 0 }],
  },
  leadership: {
    lever: 'leadership',
    letter: 'd',
    kind: 'repair',
    steps: [
      { to: 5, perQuarter: listed('leadership', 5), once: rules.leadershipOnce.value },
      { to: 10, perQuarter: listed('leadership', 10), once: rules.leadershipOnce.value },
    ],
  },
  wellness: {
    lever: 'wellness',
    letter: 'w',
    kind: 'quick fix',
    steps: [
      { to: 0.5, perQuarter: listed('wellness', 0.5), once: rules.wellnessOnce.value },
      { to: 1, perQuarter: listed('wellness', 1), once: rules.wellnessOnce.value },
    ],
  },
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures

export const measureNames: readonly MeasureName[] = keysOf(measures)

/** The step at which every measure stands; 0 is off. */
export type Levels = Readonly<Record<MeasureName, number>>

/** Highest step of a measure. */
export const topOf = (name: MeasureName): number => measures[name].steps.length

/** A step of a measure; `null` for 0, which is off. */
export const stepOf = (name: MeasureName, level: number): Step | null => {
  const { steps }: Measure = measures[name]
  return steps[level - 1] ?? null
}

/** Nothing decided. */
export const allOff: Levels = recordOf(measureNames, () => 0)
