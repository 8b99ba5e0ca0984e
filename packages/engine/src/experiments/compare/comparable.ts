import { roles } from '../../parameters/roles.ts'
import { formatDays } from '../../scenario/index.ts'
import type { Clinic, RunSettings, Scenario } from '../../scenario/scenario.ts'

/** A setting of the run in which two scenarios differ, as each has it. */
export interface SettingMismatch {
  readonly setting: keyof RunSettings
  readonly reference: string
  readonly other: string
}

/** The settings of a run as a scenario writes them. */
export const settingTexts = ({ run }: Scenario): Readonly<Record<keyof RunSettings, string>> => ({
  start: run.start,
  horizon: formatDays(run.horizon),
  record: formatDays(run.record),
  replicates: String(run.replicates),
  seed: run.seed,
})

/** Why two scenarios cannot be run in pairs: every setting of the run in which they differ. */
export const settingMismatches = (
  reference: Scenario,
  other: Scenario,
): readonly SettingMismatch[] => {
  const [before, after] = [settingTexts(reference), settingTexts(other)]
  return (Object.keys(before) as (keyof RunSettings)[]).flatMap(setting =>
    before[setting] === after[setting]
      ? []
      : [{ setting, reference: before[setting], other: after[setting] }],
  )
}

const postsByRole = ({ physicians, advancedPractice, nurses, support }: Clinic) =>
  ({ physician: physicians, advancedPractice, nurse: nurses, support }) as const

/**
 * Names of the clinics whose seats have no counterpart in the other scenario: clinics that only one of
 * them has, or that have other head-counts. The luck of a seat is keyed by the clinic’s name, the role
 * and the place in it, so that people there are paired by replicate only.
 */
export const clinicsWithoutCounterpart = (
  reference: Scenario,
  other: Scenario,
): readonly string[] => {
  const clinicsOf = ({ organisation }: Scenario) =>
    new Map(organisation.clinics.map(clinic => [clinic.name, clinic]))
  const [before, after] = [clinicsOf(reference), clinicsOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter(name => {
    const [a, b] = [before.get(name), after.get(name)]
    if (a === undefined || b === undefined) return true
    return roles.some(role => postsByRole(a)[role] !== postsByRole(b)[role])
  })
}
