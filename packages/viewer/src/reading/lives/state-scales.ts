import type { LifeStateName, Lives } from '@burnout/engine'
import { nice, quantileSorted } from 'd3'
import { daysPerMonth } from '../../time.ts'
import { cynicismThreshold, exhaustionThreshold, type Domain } from '../domains.ts'

/** How a state is shown. */
interface StateScale {
  /** Lowest and highest of its scale; `null` where it has none, and what is there decides. */
  readonly domain: Domain | null
  /** Which end is dark: that of the worse, or, where neither is, of the more. */
  readonly dark: 'high' | 'low'
  readonly limit: number | null
  readonly digits: number
  /** What the engine's value is multiplied by. */
  readonly scale: number
}

const share: StateScale = { domain: [0, 1], dark: 'high', limit: null, digits: 2, scale: 1 }
const open: StateScale = { domain: null, dark: 'high', limit: null, digits: 0, scale: 1 }

/** How every state is shown, in its own unit; what is caught is told by month. */
export const stateScales: Readonly<Record<LifeStateName, StateScale>> = {
  exhaustion: { ...share, domain: [0, 54], limit: exhaustionThreshold, digits: 0 },
  cynicism: { ...share, domain: [0, 30], limit: cynicismThreshold, digits: 0 },
  efficacy: { ...share, domain: [0, 48], dark: 'low', digits: 0 },
  fatigue: share,
  moralInjury: share,
  engagement: { ...share, dark: 'low' },
  trust: { ...share, dark: 'low' },
  demands: { ...open, digits: 2, limit: 1 },
  effortRewardRatio: { ...open, digits: 2, limit: 1 },
  weeklyHours: { ...open, digits: 0 },
  fte: { ...share, dark: 'low' },
  tenure: { ...open, digits: 1 },
  leavingRate: { ...open, digits: 2 },
  contagion: { ...open, digits: 2, scale: daysPerMonth },
}

/** Values from which the ends of an open scale are read. */
const sampled = 20_000

const ends = (worlds: readonly Lives[], name: LifeStateName): Domain => {
  const scale = stateScales[name].scale
  const values: number[] = []
  for (const { values: of } of worlds) {
    const column = of[name]
    const step = Math.max(1, Math.floor(column.length / sampled))
    for (let k = 0; k < column.length; k += step) {
      const value = column[k] ?? Number.NaN
      if (Number.isFinite(value)) values.push(value * scale)
    }
  }
  values.sort((a, b) => a - b)
  const [low, high] = nice(quantileSorted(values, 0.01) ?? 0, quantileSorted(values, 0.99) ?? 1, 5)
  return [low, high > low ? high : low + 1]
}

const known = new WeakMap<Lives, Map<LifeStateName, Domain>>()

/** The ends of the scale of a state, the same for both worlds of a team. */
export const domainOf = (own: Lives, reference: Lives | null, name: LifeStateName): Domain => {
  const { domain } = stateScales[name]
  if (domain !== null) return domain
  const key = reference ?? own
  const held = known.get(key) ?? new Map<LifeStateName, Domain>()
  known.set(key, held)
  const found = held.get(name) ?? ends(reference === null ? [own] : [own, reference], name)
  held.set(name, found)
  return found
}

/** How far a value lies towards the dark end of a scale, 0–1; NaN where there is none. */
export const darkness = (name: LifeStateName, [low, high]: Domain, value: number): number => {
  const { dark, scale } = stateScales[name]
  const part = Math.min(1, Math.max(0, (value * scale - low) / (high - low)))
  return dark === 'high' ? part : 1 - part
}
