import { meanInterval, type Interval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import type { Beside } from './signs/beside.ts'
import { signatures, type Signature } from './signs/signatures.ts'
import { signs, type SignName } from './signs/signs.ts'
import { trapNames, type TrapName } from './trap-names.ts'

/** Coverage of the intervals that tell a sign from chance. */
const COVERAGE = 0.95

/** What a sign came to in a run. */
export interface SignReading {
  readonly sign: SignName
  /** Whether it is not this trap without it. */
  readonly needed: boolean
  /** Mean over the pairs, in the unit of the threshold. */
  readonly value: number
  /** Its t-interval; `null` where a single value was read. */
  readonly interval: Interval | null
  readonly threshold: number
  readonly unit: string
  readonly holds: boolean
}

/** Whether a run shows a trap, how strongly, and why. */
export interface TrapFinding {
  readonly trap: TrapName
  /** Whether every sign that it needs is there. */
  readonly shown: boolean
  /** Part of its signs that are there, 0–1. */
  readonly strength: number
  readonly signs: readonly SignReading[]
}

const readSign = (beside: Beside, name: SignName, needed: boolean): SignReading | null => {
  const { measure, threshold, side } = signs[name]
  const values = measure(beside)
  if (values === null) return null
  const value = mean(values)
  const interval = values.length < 2 ? null : meanInterval(values, COVERAGE)
  const holds =
    side === 'below'
      ? value < threshold.value
      : value >= threshold.value && (interval === null || interval[0] > 0)
  return {
    sign: name,
    needed,
    value,
    interval,
    threshold: threshold.value,
    unit: threshold.unit,
    holds,
  }
}

const findingOf = (beside: Beside, trap: TrapName, { needs, clearer }: Signature): TrapFinding => {
  const needed = needs.map(name => readSign(beside, name, true))
  // what a model has no series for is absent in it
  const isThere = (reading: SignReading | null, at: number): boolean =>
    reading === null ? signs[needs[at]].side === 'below' : reading.holds
  const read = [...needed, ...clearer.map(name => readSign(beside, name, false))].filter(
    reading => reading !== null,
  )
  return {
    trap,
    shown: needed.every(isThere),
    strength: read.filter(({ holds }) => holds).length / Math.max(1, read.length),
    signs: read,
  }
}

const clearest = (a: TrapFinding, b: TrapFinding): number =>
  Number(b.shown) - Number(a.shown) || b.strength - a.strength

/**
 * Says which traps a run shows, the clearest first. A trap shows itself in one or several ways
 * (`signs/signatures.ts`); the clearest way counts. A sign is there where its mean is beyond its threshold
 * and the 95 % interval over the pairs is on that side of 0. Signs that a run cannot say anything of are
 * left out; where a needed one asks for something to be there, that speaks against the trap. That no trap is shown is an answer.
 */
export const detectTraps = (beside: Beside): readonly TrapFinding[] =>
  trapNames
    .flatMap(trap => {
      const ways = signatures[trap].map(way => findingOf(beside, trap, way))
      return ways.sort(clearest).slice(0, 1)
    })
    .sort(clearest)
