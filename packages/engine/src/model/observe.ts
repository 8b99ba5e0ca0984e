import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import { plainPasses, type Passes } from '../passes/passes.ts'
import type { World } from '../state/world.ts'
import { observePeople } from './observe-people.ts'
import { seriesAt, seriesNames } from './series/catalogue.ts'

/**
 * One number for each series, in the order of `seriesNames`, for one organisation: that of a series stands at
 * `seriesAt`. Means are over its clinicians; 0 when it has none.
 */
export type Observation = Float64Array

/** A row of series to observe into. */
export const emptyObservation = (): Observation => new Float64Array(seriesNames.length)

/** Reads one organisation and changes nothing but its tallies. */
export const observe = (
  world: World,
  o: number,
  row: Observation,
  passes: Pick<Passes, 'tally'> = plainPasses(world),
): void => {
  observePeople(world, o, row, passes)
  observeClinics(world, o, row)
  const { organisations } = world
  row[seriesAt.leavers] = organisations.leavers[o]
  row[seriesAt.perceivedBurnout] = organisations.perceivedBurnout[o]
  row[seriesAt.urgency] = organisations.urgency[o]
  row[seriesAt.wellnessEffort] = organisations.wellnessEffort[o]
  row[seriesAt.budgetSqueeze] = organisations.budgetSqueeze[o]
  row[seriesAt.redesignEffort] = organisations.redesignEffort[o]
  row[seriesAt.capability] = organisations.capability[o]
  row[seriesAt.costTurnover] = organisations.costTurnover[o]
  row[seriesAt.costSalaries] = organisations.costSalaries[o]
  row[seriesAt.costLocums] = organisations.costLocums[o]
  row[seriesAt.costSickness] = organisations.costSickness[o]
  row[seriesAt.costOvertime] = organisations.costOvertime[o]
  row[seriesAt.costWorkingTime] = organisations.costWorkingTime[o]
  row[seriesAt.costVisits] = organisations.costVisits[o]
  row[seriesAt.costHarm] = organisations.costHarm[o]
  row[seriesAt.costProgrammes] = organisations.costProgrammes[o]
  row[seriesAt.programmeSpend] = organisations.programmeCost[o] * DAYS_PER_YEAR
  row[seriesAt.netCost] = 0
  for (const kind of kindsOfCost) row[seriesAt.netCost] += row[seriesAt[kind]]
  row[seriesAt.netBenefit] = -row[seriesAt.netCost]
}

/** What the net cost is the sum of. */
const kindsOfCost = [
  'costTurnover',
  'costSalaries',
  'costLocums',
  'costSickness',
  'costOvertime',
  'costWorkingTime',
  'costVisits',
  'costHarm',
  'costProgrammes',
] as const

const perHead = (sum: number, heads: number): number => (heads > 0 ? sum / heads : 0)

const observeClinics = (world: World, o: number, row: Observation): void => {
  const { clinics, groups, organisations, inputs, parameters, layout } = world
  const start = o * layout.clinicsPerOrganisation
  const end = start + layout.clinicsPerOrganisation
  let care = 0
  let seen = 0
  let backlog = 0
  let visits = 0
  let lost = 0
  let wait = 0
  let standard = 0
  let pressed = 0
  let teamed = 0
  let errors = 0
  let caught = 0
  let harm = 0
  let patients = 0
  let satisfied = 0
  let quality = 0
  let fence = 0
  let safety = 0
  let inTheWay = 0
  let providers = 0
  for (let c = start; c < end; c++) {
    const weekly = (clinics.visitsPerDay[c] * DAYS_PER_WEEK) / clinics.daysPerOpenDay[c]
    // where nobody is seen, by what is asked for
    const weight = weekly > 0 ? weekly : clinics.requestsPerDay[c]
    care += weight * clinics.careQuality[c]
    seen += weight
    visits += weekly
    backlog += clinics.backlog[c]
    wait += clinics.backlog[c] * clinics.waitDays[c]
    teamed += clinics.teamRoutine[c] / (end - start)
    pressed += clinics.throughputPressure[c] / (end - start)
    standard += clinics.backlog[c] * clinics.accessStandard[c]
    lost += clinics.givingUp[c]
    errors += clinics.errors[c]
    caught += clinics.caughtErrors[c]
    harm += clinics.harmRate[c]
    patients += clinics.panelSize[c]
    satisfied += clinics.panelSize[c] * clinics.satisfaction[c]
    quality += clinics.workSystemQuality[c] / (end - start)
    fence += inputs.ringFence[c] / (end - start)
    safety += clinics.psychologicalSafety[c] / (end - start)
    for (let g = c * ROLES; g < c * ROLES + PROVIDERS; g++) {
      inTheWay += groups.assignedHours[g] * groups.extraneousShare[g]
      providers += groups.assignedHours[g]
    }
  }
  row[seriesAt.careQuality] = perHead(care, seen)
  row[seriesAt.backlog] = backlog
  row[seriesAt.waitDays] = perHead(wait, backlog)
  row[seriesAt.throughputPressure] = pressed
  row[seriesAt.teamRoutine] = teamed
  row[seriesAt.accessStandard] = perHead(standard, backlog)
  row[seriesAt.visitsPerWeek] = visits
  row[seriesAt.lostVisitsPerWeek] = lost * DAYS_PER_WEEK
  row[seriesAt.errors] = errors * DAYS_PER_YEAR
  row[seriesAt.caughtErrors] = caught * DAYS_PER_YEAR
  row[seriesAt.harmEvents] = harm * DAYS_PER_YEAR
  row[seriesAt.panelSize] = patients
  row[seriesAt.satisfaction] = perHead(satisfied, patients)
  row[seriesAt.workSystemQuality] = quality
  row[seriesAt.psychologicalSafety] = safety
  row[seriesAt.extraneousShare] = perHead(inTheWay, providers)
  row[seriesAt.crowdedOut] = parameters.crowdOut[o] * organisations.wellnessEffort[o] * (1 - fence)
}
