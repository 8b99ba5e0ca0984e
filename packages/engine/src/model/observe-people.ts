import { intentToLeave } from '../instruments/intention.ts'
import { momentaryExhaustion, surveyedAsBurnedOut } from '../instruments/measurement.ts'
import { miniZTotal } from '../instruments/mini-z.ts'
import { missHpScore } from '../instruments/miss-hp.ts'
import { burnedOutByPfi, fulfilledByPfi, pfiBurnout, pfiFulfilment } from '../instruments/pfi.ts'
import { saysBurnedOut } from '../instruments/single-item.ts'
import { ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import type { Observation } from './observe.ts'
import { ARRIVING, SEARCHING, SICK } from '../state/seat-states.ts'
import { ofRoleSeries, seriesAt } from './series/catalogue.ts'

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

/** Sums that are over those at work. */
const ofThePresent = [
  'weeklyHours',
  'afterHours',
  'workPressure',
  'effortRewardRatio',
  'effortRewardImbalance',
] as const

/** Sums that are over those employed. */
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

/** Sums that are recorded as they are. */
const counts = ['headcount', 'vacancies', 'fullTimeEquivalents', 'transfers'] as const

/** Everything that is added up over the people of a role, in the order of the sums. */
export const tallied = [...counts, 'present', ...ofTheEmployed, ...ofThePresent] as const
const TALLIED = tallied.length

/** Where a sum stands among those of a role. */
const at = Object.fromEntries(tallied.map((name, k) => [name, k])) as Record<
  (typeof tallied)[number],
  number
>

const isOfThePresent = (name: string) => ofThePresent.some(other => other === name)

/** For each series that is a sum over heads: where it stands, where the sum does, and where its heads do. */
const means = [...ofTheEmployed, ...ofThePresent].map(series => ({
  series: seriesAt[series],
  sum: at[series],
  heads: isOfThePresent(series) ? at.present : at.headcount,
}))

/** The same for series of one role, among the sums of all roles; no heads where the sum itself is told. */
const ofOneRole = ofRoleSeries.map(({ series, role, of }) => {
  const first = role * TALLIED
  const counted = of === 'headcount' || of === 'vacancies'
  const heads = first + (isOfThePresent(of) ? at.present : at.headcount)
  return { series: seriesAt[series], sum: first + at[of], heads: counted ? null : heads }
})

const perHead = (sum: number, heads: number): number => (heads > 0 ? sum / heads : 0)

/** Records what is told of the people of one organisation, all together and role by role. */
export const observePeople = (world: World, o: number, row: Observation): void => {
  const byRole = tallyRoles(world, o)
  const whole = new Float64Array(TALLIED)
  for (let k = 0; k < byRole.length; k++) whole[k % TALLIED] += byRole[k]
  for (const name of counts) row[seriesAt[name]] = whole[at[name]]
  for (const { series, sum, heads } of means) row[series] = perHead(whole[sum], whole[heads])
  const headcount = whole[at.headcount]
  row[seriesAt.moralInjuryScore] = headcount > 0 ? missHpScore(row[seriesAt.moralInjury]) : 0
  for (const { series, sum, heads } of ofOneRole)
    row[series] = heads === null ? byRole[sum] : perHead(byRole[sum], byRole[heads])
}

/** Adds up the people of one organisation, shape [ROLES × TALLIED]. */
const tallyRoles = (world: World, o: number): Float64Array => {
  const { clinicsPerOrganisation } = world.layout
  const sums = new Float64Array(ROLES * TALLIED)
  const perOrganisation = clinicsPerOrganisation * ROLES
  for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++)
    tallyGroup(world, o, g, sums, (g % ROLES) * TALLIED)
  return sums
}

/** Adds the people of one group, which is one role of one clinic, to the sums that begin at `first`. */
export const tallyGroup = (
  world: World,
  o: number,
  g: number,
  sums: Float64Array,
  first: number,
): void => {
  const { groupStart } = world.layout
  const { seatState, employed, present } = world.clinicians
  const end = groupStart[g + 1]
  for (let i = groupStart[g]; i < end; i++) {
    const state = seatState[i]
    if (state === SEARCHING || state === ARRIVING) sums[first + at.vacancies] += 1
    if (employed[i] === 0) continue
    tallyPerson(world, g, i, sums, first)
    tallyAnswers(world, o, i, sums, first)
    if (present[i] === 1) tallyWork(world, g, i, sums, first)
  }
}

const tallyPerson = (
  { clinicians: person, layout, ofRole }: World,
  g: number,
  i: number,
  sums: Float64Array,
  first: number,
): void => {
  const hazard = person.leavingHazard[i]
  sums[first + at.headcount] += 1
  sums[first + at.fullTimeEquivalents] += person.fte[i]
  if (person.seatState[i] === SICK) sums[first + at.sickLeave] += 1
  sums[first + at.transfers] += person.transfers[i]
  sums[first + at.exhaustion] += person.exhaustion[i]
  sums[first + at.cynicism] += person.cynicism[i]
  sums[first + at.efficacy] += person.efficacy[i]
  sums[first + at.moralInjury] += person.moralInjury[i]
  sums[first + at.engagement] += person.engagement[i]
  sums[first + at.trust] += person.trust[i]
  sums[first + at.fatigue] += person.fatigue[i]
  sums[first + at.strain] += person.strain[i]
  sums[first + at.turnover] += hazard * DAYS_PER_YEAR
  sums[first + at.intentToLeave] += intentToLeave(hazard, ofRole.intentHalfRate[layout.roleRow[g]])
  sums[first + at.wearFlow] += person.wear[i] * DAYS_PER_MONTH
  sums[first + at.imbalanceWearFlow] += person.imbalanceWear[i] * DAYS_PER_MONTH
  sums[first + at.recoveryFlow] += person.recovery[i] * DAYS_PER_MONTH
  sums[first + at.reliefFlow] += person.relief[i] * DAYS_PER_MONTH
  sums[first + at.programmeReliefFlow] += person.programmeRelief[i] * DAYS_PER_MONTH
  sums[first + at.contagionFlow] += person.contagion[i] * DAYS_PER_MONTH
}

/** What questionnaires are expected to find of one person. */
const tallyAnswers = (
  { clinicians: person, parameters }: World,
  o: number,
  i: number,
  sums: Float64Array,
  first: number,
): void => {
  const exhaustion = momentaryExhaustion(
    person.exhaustion[i],
    person.strain[i] - person.usualStrain[i],
    parameters.strainOnScore[o],
  )
  const cynicism = person.cynicism[i]
  sums[first + at.burnedOut] += surveyedAsBurnedOut(exhaustion, cynicism)
  sums[first + at.burnedOutSingleItem] += saysBurnedOut(exhaustion)
  sums[first + at.burnedOutPfi] += burnedOutByPfi(pfiBurnout(exhaustion, cynicism))
  sums[first + at.fulfilled] += fulfilledByPfi(
    pfiFulfilment(person.efficacy[i], person.engagement[i]),
  )
  sums[first + at.miniZ] += miniZTotal(exhaustion)
}

/** The day of one person who is at work. */
const tallyWork = (
  { clinicians: person, groups, clinics, layout }: World,
  g: number,
  i: number,
  sums: Float64Array,
  first: number,
): void => {
  const openDays = DAYS_PER_WEEK / clinics.daysPerOpenDay[layout.clinicOfGroup[g]]
  const planned = person.fte[i] * groups.plannedDay[g]
  sums[first + at.present] += 1
  sums[first + at.weeklyHours] += person.hours[i] * openDays
  sums[first + at.afterHours] += Math.max(0, person.hours[i] - planned) * openDays
  sums[first + at.workPressure] += groups.workPressure[g]
  sums[first + at.effortRewardRatio] += person.effortRewardRatio[i]
  if (person.effortRewardRatio[i] >= 1) sums[first + at.effortRewardImbalance] += 1
}
