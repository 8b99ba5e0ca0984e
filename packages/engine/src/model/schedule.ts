import { awayMessages } from '../mechanisms/away-messages.ts'
import { callDuty } from '../mechanisms/call-duty.ts'
import { departureShock } from '../mechanisms/departure-shock.ts'
import { floatPool } from '../mechanisms/float-pool.ts'
import { hardship } from '../mechanisms/hardship.ts'
import { locumCost } from '../mechanisms/locum-cost.ts'
import { locums } from '../mechanisms/locums.ts'
import { rally } from '../mechanisms/rally.ts'
import { scarring } from '../mechanisms/scarring.ts'
import { transferHazard } from '../mechanisms/transfer-hazard.ts'
import { unwinding } from '../mechanisms/unwinding.ts'
import { workingTime } from '../mechanisms/working-time.ts'
import { accessStandard } from '../mechanisms/access-standard.ts'
import { accounts } from '../mechanisms/accounts.ts'
import { allocation } from '../mechanisms/allocation.ts'
import { assignment } from '../mechanisms/assignment.ts'
import { budgetSqueeze } from '../mechanisms/budget-squeeze.ts'
import { burnoutShare } from '../mechanisms/burnout-share.ts'
import { capabilityErosion } from '../mechanisms/capability-erosion.ts'
import { circumstances } from '../mechanisms/circumstances.ts'
import { cognitiveLoad } from '../mechanisms/cognitive-load.ts'
import { contagion } from '../mechanisms/contagion.ts'
import { cutTime } from '../mechanisms/cut-time.ts'
import { cutTimeCost } from '../mechanisms/cut-time-cost.ts'
import { cynicism } from '../mechanisms/cynicism.ts'
import { debriefing } from '../mechanisms/debriefing.ts'
import { delegation } from '../mechanisms/delegation.ts'
import { efficacy } from '../mechanisms/efficacy.ts'
import { effortReward } from '../mechanisms/effort-reward.ts'
import { engagementContagion } from '../mechanisms/engagement-contagion.ts'
import { fatigue } from '../mechanisms/fatigue.ts'
import { frictionAudit } from '../mechanisms/friction-audit.ts'
import { givingUp } from '../mechanisms/giving-up.ts'
import { habituation } from '../mechanisms/habituation.ts'
import { healthImpairment } from '../mechanisms/health-impairment.ts'
import { imbalance } from '../mechanisms/imbalance.ts'
import { inbox } from '../mechanisms/inbox.ts'
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
import { programmeRelief } from '../mechanisms/programme-relief.ts'
import { programmeUptake } from '../mechanisms/programme-uptake.ts'
import { programmes } from '../mechanisms/programmes.ts'
import { psychologicalSafety } from '../mechanisms/psychological-safety.ts'
import { recordUsability } from '../mechanisms/record-usability.ts'
import { panelDrift } from '../mechanisms/panel-drift.ts'
import { redesignEffort } from '../mechanisms/redesign-effort.ts'
import { errorRework } from '../mechanisms/error-rework.ts'
import { reworkLoad } from '../mechanisms/rework-load.ts'
import { satisfaction } from '../mechanisms/satisfaction.ts'
import { secondVictims } from '../mechanisms/second-victims.ts'
import { sensing } from '../mechanisms/sensing.ts'
import { sicknessHazard } from '../mechanisms/sickness-hazard.ts'
import { strain } from '../mechanisms/strain.ts'
import { symptomaticResponse } from '../mechanisms/symptomatic-response.ts'
import { teamClimate } from '../mechanisms/team-climate.ts'
import { unfinishedCare } from '../mechanisms/unfinished-care.ts'
import { teamRoutine } from '../mechanisms/team-routine.ts'
import { throughputPressure } from '../mechanisms/throughput-pressure.ts'
import { trust } from '../mechanisms/trust.ts'
import { turnoverHazard } from '../mechanisms/turnover-hazard.ts'
import { vigour } from '../mechanisms/vigour.ts'
import { voice } from '../mechanisms/voice.ts'
import { visitReports } from '../mechanisms/visit-reports.ts'
import { wantedVisits } from '../mechanisms/wanted-visits.ts'
import { wearFromImbalance } from '../mechanisms/wear-from-imbalance.ts'
import { wellnessRelief } from '../mechanisms/wellness-relief.ts'
import { workClimate } from '../mechanisms/work-climate.ts'
import { workPerVisit } from '../mechanisms/work-per-visit.ts'
import { workPressure } from '../mechanisms/work-pressure.ts'
import { workRedesign } from '../mechanisms/work-redesign.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { InputColumn } from '../state/inputs.ts'

/**
 * What is perceived, in causal order:
 *
 *  1. how burned out each person is, and what power is left      5. who is to do what, and what is passed on
 *  2. what teams and the organisation are like                   6. the pressure, and how the day is got through
 *  3. how much the organisation puts into mending work           7. what the job gives, and the balance
 *  4. what patients ask for and what a visit takes               8. chances of leaving and falling ill, harm, cut hours
 */
export const perceive: readonly Mechanism[] = [
  burnoutShare,
  vigour,
  locums,
  teamClimate,
  organisationClimate,
  throughputPressure,
  workClimate,
  budgetSqueeze,
  redesignEffort,
  voice,
  workRedesign,
  workPerVisit,
  patientRequests,
  inbox,
  awayMessages,
  reworkLoad,
  overhead,
  wantedVisits,
  assignment,
  floatPool,
  cognitiveLoad,
  delegation,
  workPressure,
  allocation,
  unfinishedCare,
  givingUp,
  callDuty,
  hardship,
  unwinding,
  individualDemands,
  jobResources,
  rally,
  imbalance,
  effortReward,
  programmes,
  programmeUptake,
  turnoverHazard,
  workingTime,
  transferHazard,
  sicknessHazard,
  patientSafety,
  cutTime,
]

/** What moves the stocks, in any order. */
export const flows: readonly Mechanism[] = [
  accessStandard,
  visitReports,
  errorRework,
  satisfaction,
  panelDrift,
  fatigue,
  strain,
  habituation,
  healthImpairment,
  wearFromImbalance,
  circumstances,
  scarring,
  departureShock,
  contagion,
  wellnessRelief,
  programmeRelief,
  cynicism,
  efficacy,
  moralInjury,
  debriefing,
  secondVictims,
  motivation,
  engagementContagion,
  trust,
  psychologicalSafety,
  learning,
  frictionAudit,
  recordUsability,
  teamRoutine,
  sensing,
  symptomaticResponse,
  capabilityErosion,
  accounts,
  ledger,
  locumCost,
  cutTimeCost,
]

/** The whole tick, in order. */
export const schedule: readonly Mechanism[] = [...perceive, ...flows]

/** Levers and outside events that a run moves at some time. */
export const movedBy = ({ inputs }: CompiledRun): ReadonlySet<InputColumn> =>
  new Set(inputs.map(({ input }) => input))

/**
 * The tick of a run: all but the mechanisms of which nothing comes while none of their levers and outside
 * events is moved. Those of the course it had before stay, because what has been moved fades.
 */
export const scheduleOf = (
  run: CompiledRun,
  before: readonly Mechanism[] = [],
): readonly Mechanism[] => {
  const moved = movedBy(run)
  return schedule.filter(
    mechanism =>
      before.includes(mechanism) || (mechanism.onlyWith?.some(name => moved.has(name)) ?? true),
  )
}
