import type { CuttableLoop } from '../loops/named-loops.ts'
import type { Mechanism } from '../mechanisms/mechanism.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'

/**
 * Keeps what the link of each loop carries this morning, for the mechanism that carries it to go on with.
 * Two links need nothing kept: the wait taken for normal stands still by itself, and no search ends.
 */
const hold: Readonly<Partial<Record<CuttableLoop, (world: World) => void>>> = {
  symptomaticFix: ({ organisations }) =>
    organisations.wellnessToReliefHeld.set(organisations.wellnessEffort),
  fundamentalFix: ({ organisations }) => organisations.urgencyHeld.set(organisations.urgency),
  budgetCrowdOut: ({ organisations }) =>
    organisations.wellnessToRedesignHeld.set(organisations.wellnessEffort),
  capabilityErosion: ({ organisations }) =>
    organisations.wellnessToCapabilityHeld.set(organisations.wellnessEffort),
  tolerance: ({ clinicians }) => clinicians.trustHeld.set(clinicians.trust),
  workloadTurnover: ({ groups }) => groups.employedHeld.set(groups.employedCount),
  onboardingBurden: ({ groups }) => groups.newcomersHeld.set(groups.newcomers),
  overtime: ({ groups }) => groups.hoursFactorHeld.set(groups.hoursFactor),
  overtimeFatigue: ({ groups }) => groups.tiringFactorHeld.set(groups.hoursFactor),
  voice: ({ clinics }) => clinics.redesignFitHeld.set(clinics.redesignFit),
  budgetSqueeze: ({ organisations }) =>
    organisations.budgetSqueezeHeld.set(organisations.budgetSqueeze),
  throughput: ({ clinics }) => clinics.visitsShortHeld.set(clinics.visitsShort),
}

/** The same for links that carry nothing when they are cut on the first morning, on any later one. */
const holdLater: Readonly<Partial<Record<CuttableLoop, (world: World) => void>>> = {
  rework: ({ clinics }) => clinics.caughtErrorsHeld.set(clinics.caughtErrors),
  contagion: ({ clinics }) => {
    clinics.teamExhaustionHeld.set(clinics.teamExhaustion)
    clinics.teamCynicismHeld.set(clinics.teamCynicism)
  },
}

/** Keeps what the link of one loop carries now. */
export const holdLink = (world: World, loop: CuttableLoop): void => {
  hold[loop]?.(world)
  holdLater[loop]?.(world)
}

/**
 * Cuts the loops that are due by this morning. What their links carry is read off one evaluation of the
 * day with only those cut that were cut before; the inputs and the calendar of the day are set already.
 */
export const cutLoops = (
  world: World,
  run: CompiledRun,
  schedule: readonly Mechanism[],
  day: number,
): void => {
  const { cuts } = world
  const due = run.cuts.filter(({ loop, from }) => from <= day && cuts[loop] === 0)
  if (due.length === 0) return
  for (const mechanism of schedule) mechanism.evaluate(world)
  for (const { loop } of due) {
    hold[loop]?.(world)
    if (day > 0) holdLater[loop]?.(world)
    cuts[loop] = 1
  }
}
