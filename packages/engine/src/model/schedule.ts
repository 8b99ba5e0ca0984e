import { allocation } from '../mechanisms/allocation.ts'
import { burnoutShare } from '../mechanisms/burnout-share.ts'
import { capabilityErosion } from '../mechanisms/capability-erosion.ts'
import { circumstances } from '../mechanisms/circumstances.ts'
import { contagion } from '../mechanisms/contagion.ts'
import { cynicism } from '../mechanisms/cynicism.ts'
import { efficacy } from '../mechanisms/efficacy.ts'
import { fatigue } from '../mechanisms/fatigue.ts'
import { givingUp } from '../mechanisms/giving-up.ts'
import { healthImpairment } from '../mechanisms/health-impairment.ts'
import { imbalance } from '../mechanisms/imbalance.ts'
import { individualDemands } from '../mechanisms/individual-demands.ts'
import { jobResources } from '../mechanisms/job-resources.ts'
import { learning } from '../mechanisms/learning.ts'
import { ledger } from '../mechanisms/ledger.ts'
import type { Mechanism } from '../mechanisms/mechanism.ts'
import { moralInjury } from '../mechanisms/moral-injury.ts'
import { motivation } from '../mechanisms/motivation.ts'
import { organisationClimate } from '../mechanisms/organisation-climate.ts'
import { overhead } from '../mechanisms/overhead.ts'
import { patientRequests } from '../mechanisms/patient-requests.ts'
import { patientSafety } from '../mechanisms/patient-safety.ts'
import { redesignEffort } from '../mechanisms/redesign-effort.ts'
import { sensing } from '../mechanisms/sensing.ts'
import { sicknessHazard } from '../mechanisms/sickness-hazard.ts'
import { strain } from '../mechanisms/strain.ts'
import { symptomaticResponse } from '../mechanisms/symptomatic-response.ts'
import { teamClimate } from '../mechanisms/team-climate.ts'
import { unfinishedCare } from '../mechanisms/unfinished-care.ts'
import { trust } from '../mechanisms/trust.ts'
import { turnoverHazard } from '../mechanisms/turnover-hazard.ts'
import { vigour } from '../mechanisms/vigour.ts'
import { wellnessRelief } from '../mechanisms/wellness-relief.ts'
import { workPerVisit } from '../mechanisms/work-per-visit.ts'
import { workPressure } from '../mechanisms/work-pressure.ts'
import { workRedesign } from '../mechanisms/work-redesign.ts'

/**
 * What is perceived, in causal order:
 *
 *  1. how burned out each person is, and what power is left      5. the pressure this puts on a clinic
 *  2. what teams and the organisation are like                   6. how the day's work is shared out
 *  3. how much the organisation puts into mending work           7. what the job gives, and the balance
 *  4. what patients ask for and what a visit takes               8. chances of leaving and falling ill
 */
export const perceive: readonly Mechanism[] = [
  burnoutShare,
  vigour,
  teamClimate,
  organisationClimate,
  redesignEffort,
  workRedesign,
  workPerVisit,
  patientRequests,
  overhead,
  workPressure,
  allocation,
  givingUp,
  individualDemands,
  jobResources,
  imbalance,
  turnoverHazard,
  sicknessHazard,
  patientSafety,
]

/** What moves the stocks, in any order. */
export const flows: readonly Mechanism[] = [
  unfinishedCare,
  fatigue,
  strain,
  healthImpairment,
  circumstances,
  contagion,
  wellnessRelief,
  cynicism,
  efficacy,
  moralInjury,
  motivation,
  trust,
  learning,
  sensing,
  symptomaticResponse,
  capabilityErosion,
  ledger,
]

/** The whole tick, in order. */
export const schedule: readonly Mechanism[] = [...perceive, ...flows]
