import { pathOf, type NamedPath } from '../graph/paths.ts'
import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'
import { wellnessPolicies, type Decisions } from './wellness-policies.ts'

/**
 * Numbers of the reference model of shifting the burden. Time in months, stocks without unit. Assumed:
 * chosen for the shape of the archetype, not fitted to data.
 */
export const wellnessFirst = {
  /** Wear where the work system is as bad as can be, /month. */
  wear: 0.2,
  /** Recovery, /month. */
  recovery: 0.2,
  /** Relief by full wellness effort that is fully taken up, /month. */
  relief: 0.6,
  /** Wellness effort for each unit of exhaustion. */
  response: 1.6,
  wellnessTime: 2,
  urgencyTime: 4,
  /** Improvement of the work system by full redesign, /month. */
  redesign: 0.15,
  /** Urgency at which half of what can be redesigned is. */
  urgencyMidpoint: 0.4,
  /** Decay of the work system, /month. */
  decay: 0.05,
  capabilityTime: 9,
} as const

/** The factors of the redesign flow, in the order urgency, capability, budget, room for improvement. */
export const redesignFactors = (
  [, wellnessEffort, urgency, quality, capability]: ArrayLike<number> & Iterable<number>,
  { displacement, floor }: Decisions,
): readonly number[] => {
  const { urgencyMidpoint } = wellnessFirst
  const square = urgency * urgency
  return [
    Math.max(floor, square / (square + urgencyMidpoint * urgencyMidpoint)),
    capability,
    1 - displacement * wellnessEffort,
    1 - quality,
  ]
}

/**
 * The reference model of shifting the burden, for policies over time (from 0, in months):
 *
 *   E′ = a D (1 − Q) − r E − h W K E                                        exhaustion
 *   W′ = (φ · min(1, g E) − W) / τ_W                                        wellness effort
 *   U′ = ((1 − v) E + v · strain / r − U) / τ_U                             perceived urgency
 *   Q′ = ρ · max(floor, U² / (U² + U₀²)) · K (1 − Q) (1 − d W) − δ Q        work-system quality
 *   K′ = (1 − c W − K) / τ_K                                                capability and trust
 *
 * Before the surge and without wellness it rests at E = .4, Q = .6.
 */
export const burdenModel = (decide: (month: number) => Decisions): StockFlowSystem => {
  const p = wellnessFirst
  const strainAt = (quality: number, month: number) => p.wear * decide(month).demand * (1 - quality)
  return defineSystem({
    stocks: { exhaustion: 0.4, wellness: 0, urgency: 0.4, quality: 0.6, capability: 1 },
    flows: [
      {
        name: 'strain',
        into: 'exhaustion',
        reads: ['quality'],
        rate: ([quality], month) => strainAt(quality, month),
      },
      {
        name: 'recovery',
        outOf: 'exhaustion',
        reads: ['exhaustion'],
        rate: ([exhaustion]) => p.recovery * exhaustion,
      },
      {
        name: 'relief',
        outOf: 'exhaustion',
        reads: ['wellness', 'capability', 'exhaustion'],
        rate: ([effort, capability, exhaustion]) => p.relief * effort * capability * exhaustion,
      },
      {
        name: 'programme',
        into: 'wellness',
        reads: ['exhaustion'],
        rate: ([exhaustion], month) =>
          (decide(month).programme * Math.min(1, p.response * exhaustion)) / p.wellnessTime,
      },
      {
        name: 'ebbing',
        outOf: 'wellness',
        reads: ['wellness'],
        rate: ([effort]) => effort / p.wellnessTime,
      },
      {
        name: 'alarm',
        into: 'urgency',
        reads: ['exhaustion', 'quality'],
        rate: ([exhaustion, quality], month) => {
          const { audit } = decide(month)
          const audited = strainAt(quality, month) / p.recovery
          return ((1 - audit) * exhaustion + audit * audited) / p.urgencyTime
        },
      },
      {
        name: 'calming',
        outOf: 'urgency',
        reads: ['urgency'],
        rate: ([urgency]) => urgency / p.urgencyTime,
      },
      {
        name: 'redesign',
        into: 'quality',
        reads: ['urgency', 'capability', 'wellness', 'quality'],
        rate: ([urgency, capability, effort, quality], month) => {
          const factors = redesignFactors([0, effort, urgency, quality, capability], decide(month))
          return factors.reduce((product, factor) => product * factor, p.redesign)
        },
      },
      {
        name: 'decay',
        outOf: 'quality',
        reads: ['quality'],
        rate: ([quality]) => p.decay * quality,
      },
      {
        name: 'rebuilding',
        into: 'capability',
        reads: ['wellness'],
        rate: ([effort], month) => (1 - decide(month).erosion * effort) / p.capabilityTime,
      },
      {
        name: 'forgetting',
        outOf: 'capability',
        reads: ['capability'],
        rate: ([capability]) => capability / p.capabilityTime,
      },
    ],
  })
}

const { structure } = burdenModel(wellnessPolicies.S0)

/** B1 quick relief, B2 repair, B2a repair called for by an audit, R3a crowding out, R3b lost capability, R4 tolerance. */
export const burdenPaths: readonly NamedPath[] = [
  pathOf(structure, 'B1', [
    ['exhaustion', 'programme'],
    ['wellness', 'relief'],
  ]),
  pathOf(structure, 'B2', [
    ['exhaustion', 'alarm'],
    ['urgency', 'redesign'],
    ['quality', 'strain'],
  ]),
  pathOf(structure, 'B2a', [
    ['quality', 'alarm'],
    ['urgency', 'redesign'],
  ]),
  pathOf(structure, 'R3a', [
    ['exhaustion', 'programme'],
    ['wellness', 'redesign'],
    ['quality', 'strain'],
  ]),
  pathOf(structure, 'R3b', [
    ['exhaustion', 'programme'],
    ['wellness', 'rebuilding'],
    ['capability', 'redesign'],
    ['quality', 'strain'],
  ]),
  pathOf(structure, 'R4', [
    ['exhaustion', 'programme'],
    ['wellness', 'rebuilding'],
    ['capability', 'relief'],
  ]),
]
