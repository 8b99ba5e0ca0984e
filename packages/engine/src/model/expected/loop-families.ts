import type { LoopName } from '../../loops/named-loops.ts'
import type { loopFlows } from './loop-flows.ts'

/** A condensed link by the names of its reading and its flow. */
export type LinkName = readonly [reading: string, flow: (typeof loopFlows)[number]['name']]

/**
 * The links that only the named loop uses, in the condensed model. A loop is scored together with every
 * circuit that passes one of them: that is what cutting it takes out. The circuit of the story is one
 * of many that differ in how they come back.
 */
export const loopFamilies: Readonly<Record<LoopName, readonly LinkName[]>> = {
  symptomaticFix: [['wellness', 'relief']],
  fundamentalFix: [['urgency', 'improvement']],
  budgetCrowdOut: [['wellness', 'improvement']],
  capabilityErosion: [['wellness', 'forgetting']],
  tolerance: [['trust', 'relief']],
  workloadTurnover: [
    ['headcount', 'wear'],
    ['headcount', 'throughput'],
    ['headcount', 'reports'],
  ],
  hiring: [['headcount', 'hires']],
  onboardingBurden: [
    ['experience', 'wear'],
    ['experience', 'throughput'],
    ['experience', 'reports'],
  ],
  rework: [['errors', 'wear']],
  overtime: [['overtime', 'throughput']],
  overtimeFatigue: [['tired by overtime', 'throughput']],
  contagion: [['colleagues’ exhaustion', 'contagion']],
  survivor: [['exhaustion', 'exits of the most exhausted']],
  voice: [['trust', 'improvement']],
  accessErosion: [['backlog', 'getting used']],
  budgetSqueeze: [['losses', 'improvement']],
  throughput: [['pressure for visits', 'wear']],
}
