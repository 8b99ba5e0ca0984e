import { intentToLeave } from '../instruments/intention.ts'
import { momentaryExhaustion, surveyedAsBurnedOut } from '../instruments/measurement.ts'
import { miniZTotal } from '../instruments/mini-z.ts'
import { missHpScore } from '../instruments/miss-hp.ts'
import { burnedOutByPfi, fulfilledByPfi, pfiBurnout, pfiFulfilment } from '../instruments/pfi.ts'
import { saysBurnedOut } from '../instruments/single-item.ts'
import { PROVIDERS, roles, ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { ARRIVING, SEARCHING, SICK } from './seat-states.ts'
import { ofRoleSeries, type SeriesName } from './series/catalogue.ts'

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

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
  row.budgetSqueeze = organisations.budgetSqueeze[o]
  row.redesignEffort = organisations.redesignEffort[o]
  row.capability = organisations.capability[o]
  row.costTurnover = organisations.costTurnover[o]
  row.costSalaries = organisations.costSalaries[o]
  row.costLocums = organisations.costLocums[o]
  row.costSickness = organisations.costSickness[o]
  row.costOvertime = organisations.costOvertime[o]
  row.costWorkingTime = organisations.costWorkingTime[o]
  row.costVisits = organisations.costVisits[o]
  row.costHarm = organisations.costHarm[o]
  row.costProgrammes = organisations.costProgrammes[o]
  row.programmeSpend = organisations.programmeCost[o] * DAYS_PER_YEAR
  row.netCost = 0
  for (const kind of kindsOfCost) row.netCost += row[kind]
  row.netBenefit = -row.netCost
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

/** Sums over the people of one role. */
const nobody = () => ({
  headcount: 0,
  vacancies: 0,
  fullTimeEquivalents: 0,
  sickLeave: 0,
  transfers: 0,
  present: 0,
  exhaustion: 0,
  cynicism: 0,
  efficacy: 0,
  burnedOut: 0,
  burnedOutSingleItem: 0,
  burnedOutPfi: 0,
  fulfilled: 0,
  miniZ: 0,
  moralInjury: 0,
  engagement: 0,
  trust: 0,
  fatigue: 0,
  strain: 0,
  turnover: 0,
  intentToLeave: 0,
  weeklyHours: 0,
  afterHours: 0,
  workPressure: 0,
  effortRewardRatio: 0,
  effortRewardImbalance: 0,
  wearFlow: 0,
  imbalanceWearFlow: 0,
  recoveryFlow: 0,
  reliefFlow: 0,
  programmeReliefFlow: 0,
  contagionFlow: 0,
})

type Tally = ReturnType<typeof nobody>

/** Sums that are over those at work; all others are over those employed. */
const ofThePresent = [
  'weeklyHours',
  'afterHours',
  'workPressure',
  'effortRewardRatio',
  'effortRewardImbalance',
] as const
const ofTheEmployed = [
  'exhaustion',
  'cynicism',
  'efficacy',
  'burnedOut',
  'burnedOutSingleItem',
  'burnedOutPfi',
  'fulfilled',
  'miniZ',
  'moralInjury',
  'engagement',
  'trust',
  'fatigue',
  'strain',
  'turnover',
  'intentToLeave',
  'wearFlow',
  'imbalanceWearFlow',
  'recoveryFlow',
  'reliefFlow',
  'programmeReliefFlow',
  'contagionFlow',
  'sickLeave',
] as const

const countPerson = (world: World, g: number, i: number, tally: Tally): void => {
  const { clinicians: person, groups, clinics, layout } = world
  const half = world.ofRole.intentHalfRate[layout.roleRow[g]]
  const hazard = person.leavingHazard[i]
  tally.headcount += 1
  tally.fullTimeEquivalents += person.fte[i]
  if (person.seatState[i] === SICK) tally.sickLeave += 1
  tally.transfers += person.transfers[i]
  tally.exhaustion += person.exhaustion[i]
  tally.cynicism += person.cynicism[i]
  tally.efficacy += person.efficacy[i]
  answer(world, g, i, tally)
  tally.moralInjury += person.moralInjury[i]
  tally.engagement += person.engagement[i]
  tally.trust += person.trust[i]
  tally.fatigue += person.fatigue[i]
  tally.strain += person.strain[i]
  tally.turnover += hazard * DAYS_PER_YEAR
  tally.intentToLeave += intentToLeave(hazard, half)
  tally.wearFlow += person.wear[i] * DAYS_PER_MONTH
  tally.imbalanceWearFlow += person.imbalanceWear[i] * DAYS_PER_MONTH
  tally.recoveryFlow += person.recovery[i] * DAYS_PER_MONTH
  tally.reliefFlow += person.relief[i] * DAYS_PER_MONTH
  tally.programmeReliefFlow += person.programmeRelief[i] * DAYS_PER_MONTH
  tally.contagionFlow += person.contagion[i] * DAYS_PER_MONTH
  if (person.present[i] === 0) return
  const openDays = DAYS_PER_WEEK / clinics.daysPerOpenDay[layout.clinicOfGroup[g]]
  const planned = person.fte[i] * groups.plannedDay[g]
  tally.present += 1
  tally.weeklyHours += person.hours[i] * openDays
  tally.afterHours += Math.max(0, person.hours[i] - planned) * openDays
  tally.workPressure += groups.workPressure[g]
  tally.effortRewardRatio += person.effortRewardRatio[i]
  if (person.effortRewardRatio[i] >= 1) tally.effortRewardImbalance += 1
}

/** What questionnaires are expected to find of one person. */
const answer = (
  { clinicians: person, parameters, layout }: World,
  g: number,
  i: number,
  tally: Tally,
): void => {
  const o = layout.organisationOfClinic[layout.clinicOfGroup[g]]
  const exhaustion = momentaryExhaustion(
    person.exhaustion[i],
    person.strain[i] - person.usualStrain[i],
    parameters.strainOnScore[o],
  )
  const cynicism = person.cynicism[i]
  tally.burnedOut += surveyedAsBurnedOut(exhaustion, cynicism)
  tally.burnedOutSingleItem += saysBurnedOut(exhaustion)
  tally.burnedOutPfi += burnedOutByPfi(pfiBurnout(exhaustion, cynicism))
  tally.fulfilled += fulfilledByPfi(pfiFulfilment(person.efficacy[i], person.engagement[i]))
  tally.miniZ += miniZTotal(exhaustion)
}

const perHead = (sum: number, heads: number): number => (heads > 0 ? sum / heads : 0)

const observePeople = (world: World, o: number, row: Observation): void => {
  const { clinicians: person, layout } = world
  const tallies = roles.map(nobody)
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++) {
    const tally = tallies[g % ROLES]
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
      const state = person.seatState[i]
      if (state === SEARCHING || state === ARRIVING) tally.vacancies += 1
      if (person.employed[i] === 1) countPerson(world, g, i, tally)
    }
  }

  const all = (name: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[name], 0)
  row.headcount = all('headcount')
  row.vacancies = all('vacancies')
  row.fullTimeEquivalents = all('fullTimeEquivalents')
  row.transfers = all('transfers')
  for (const name of ofTheEmployed) row[name] = perHead(all(name), row.headcount)
  for (const name of ofThePresent) row[name] = perHead(all(name), all('present'))
  row.moralInjuryScore = row.headcount > 0 ? missHpScore(row.moralInjury) : 0

  for (const { series, role, of } of ofRoleSeries) {
    const tally = tallies[role]
    if (of === 'headcount' || of === 'vacancies') row[series] = tally[of]
    else
      row[series] = perHead(
        tally[of],
        of === 'weeklyHours' || of === 'workPressure' ? tally.present : tally.headcount,
      )
  }
}

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
  row.careQuality = perHead(care, seen)
  row.backlog = backlog
  row.waitDays = perHead(wait, backlog)
  row.throughputPressure = pressed
  row.teamRoutine = teamed
  row.accessStandard = perHead(standard, backlog)
  row.visitsPerWeek = visits
  row.lostVisitsPerWeek = lost * DAYS_PER_WEEK
  row.errors = errors * DAYS_PER_YEAR
  row.caughtErrors = caught * DAYS_PER_YEAR
  row.harmEvents = harm * DAYS_PER_YEAR
  row.panelSize = patients
  row.satisfaction = perHead(satisfied, patients)
  row.workSystemQuality = quality
  row.psychologicalSafety = safety
  row.extraneousShare = perHead(inTheWay, providers)
  row.crowdedOut = parameters.crowdOut[o] * organisations.wellnessEffort[o] * (1 - fence)
}
