import { burnedOutByMbi } from '../instruments/mbi.ts'
import { singleItemShare } from '../instruments/single-item.ts'
import type { World } from '../state/world.ts'
import { ARRIVING, SEARCHING } from './seat-states.ts'
import type { SeriesName } from './series.ts'

const DAYS_PER_YEAR = 365.25
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12
const WORKING_DAYS_PER_WEEK = 5
const DAYS_PER_WEEK = 7

/** One number for each series, for one organisation. Means are over its clinicians; 0 when it has none. */
export type Observation = Record<SeriesName, number>

/** Reads one organisation and changes nothing. */
export const observe = (world: World, o: number, row: Observation): void => {
  observePeople(world, o, row)
  observeClinics(world, o, row)
  const { organisations } = world
  row.leavers = organisations.leavers[o]
  row.perceivedBurnout = organisations.perceivedBurnout[o]
  row.urgency = organisations.urgency[o]
  row.wellnessEffort = organisations.wellnessEffort[o]
  row.redesignEffort = organisations.redesignEffort[o]
  row.capability = organisations.capability[o]
  row.netCost = organisations.netCost[o]
}

const observePeople = (world: World, o: number, row: Observation): void => {
  const { clinicians: person, parameters, layout } = world
  const half = parameters.intentHalfRate[o]
  let count = 0
  let vacant = 0
  let exhaustion = 0
  let cynicism = 0
  let efficacy = 0
  let burnedOut = 0
  let moralInjury = 0
  let engagement = 0
  let trust = 0
  let fatigue = 0
  let strain = 0
  let hazard = 0
  let intent = 0
  let wear = 0
  let recovery = 0
  let relief = 0
  let contagion = 0
  const start = o * layout.seatsPerOrganisation
  for (let i = start; i < start + layout.seatsPerOrganisation; i++) {
    if (person.seatState[i] === SEARCHING || person.seatState[i] === ARRIVING) vacant++
    if (person.employed[i] === 0) continue
    count++
    exhaustion += person.exhaustion[i]
    cynicism += person.cynicism[i]
    efficacy += person.efficacy[i]
    if (burnedOutByMbi(person.exhaustion[i], person.cynicism[i])) burnedOut++
    moralInjury += person.moralInjury[i]
    engagement += person.engagement[i]
    trust += person.trust[i]
    fatigue += person.fatigue[i]
    strain += person.strain[i]
    hazard += person.leavingHazard[i]
    intent += person.leavingHazard[i] / (person.leavingHazard[i] + half)
    wear += person.wear[i]
    recovery += person.recovery[i]
    relief += person.relief[i]
    contagion += person.contagion[i]
  }
  const each = count > 0 ? 1 / count : 0
  row.headcount = count
  row.vacancies = vacant
  row.exhaustion = exhaustion * each
  row.cynicism = cynicism * each
  row.efficacy = efficacy * each
  row.burnedOut = burnedOut * each
  row.burnedOutSingleItem = count > 0 ? singleItemShare(row.burnedOut) : 0
  row.moralInjury = moralInjury * each
  row.engagement = engagement * each
  row.trust = trust * each
  row.fatigue = fatigue * each
  row.strain = strain * each
  row.turnover = hazard * each * DAYS_PER_YEAR
  row.intentToLeave = intent * each
  row.wearFlow = wear * each * DAYS_PER_MONTH
  row.recoveryFlow = recovery * each * DAYS_PER_MONTH
  row.reliefFlow = relief * each * DAYS_PER_MONTH
  row.contagionFlow = contagion * each * DAYS_PER_MONTH
}

const observeClinics = (world: World, o: number, row: Observation): void => {
  const { clinics, organisations, inputs, parameters, layout } = world
  const start = o * layout.clinicsPerOrganisation
  const end = start + layout.clinicsPerOrganisation
  const planned = parameters.standardDay[o] * WORKING_DAYS_PER_WEEK
  let present = 0
  let hours = 0
  let after = 0
  let pressure = 0
  let care = 0
  let backlog = 0
  let visits = 0
  let lost = 0
  let wait = 0
  let harm = 0
  let quality = 0
  let fence = 0
  for (let c = start; c < end; c++) {
    const there = clinics.presentCount[c]
    const week = planned * clinics.hoursFactor[c]
    present += there
    hours += there * week
    after += there * Math.max(0, week - planned)
    pressure += there * clinics.workPressure[c]
    care += there * clinics.careQuality[c]
    backlog += clinics.backlog[c]
    wait += clinics.backlog[c] * clinics.waitDays[c]
    visits += clinics.visitsPerDay[c]
    lost += clinics.givingUp[c]
    harm += clinics.harmRate[c]
    quality += clinics.workSystemQuality[c] / (end - start)
    fence += inputs.ringFence[c] / (end - start)
  }
  const each = present > 0 ? 1 / present : 0
  row.weeklyHours = hours * each
  row.afterHours = after * each
  row.workPressure = pressure * each
  row.careQuality = care * each
  row.backlog = backlog
  row.waitDays = backlog > 0 ? wait / backlog : 0
  row.visitsPerWeek = visits * WORKING_DAYS_PER_WEEK
  row.lostVisitsPerWeek = lost * DAYS_PER_WEEK
  row.harmEvents = harm * DAYS_PER_YEAR
  row.workSystemQuality = quality
  row.crowdedOut = parameters.crowdOut[o] * organisations.wellnessEffort[o] * (1 - fence)
}
