import { intentToLeave } from '../instruments/intention.ts'
import { momentaryExhaustion, surveyedAsBurnedOut } from '../instruments/measurement.ts'
import { miniZTotal } from '../instruments/mini-z.ts'
import { missHpScore } from '../instruments/miss-hp.ts'
import { burnedOutByPfi, fulfilledByPfi, pfiBurnout, pfiFulfilment } from '../instruments/pfi.ts'
import { saysBurnedOut } from '../instruments/single-item.ts'
import { ROLES } from '../parameters/roles.ts'
import { BY_ROLE, type Passes } from '../passes/passes.ts'
import {
  BURNED_OUT,
  BURNED_OUT_PFI,
  BURNED_OUT_SINGLE_ITEM,
  FULFILLED,
  HEADCOUNT,
  INTENT_TO_LEAVE,
  MINI_Z,
  PRESENT,
  TALLIED,
  tallyAt,
  type Tally,
} from '../state/tallies.ts'
import type { World } from '../state/world.ts'
import type { Observation } from './observe.ts'
import { ofRoleSeries, seriesAt, type SeriesName } from './series/catalogue.ts'

/** Sums that are over those at work. */
const ofThePresent: readonly Tally[] = [
  'weeklyHours',
  'afterHours',
  'workPressure',
  'effortRewardRatio',
  'effortRewardImbalance',
]

/** Sums that are recorded as they are. */
const counts = ['headcount', 'vacancies', 'fullTimeEquivalents', 'transfers'] as const

/** Sums of which the mean is recorded. */
const averaged = (Object.keys(tallyAt) as readonly Tally[]).filter(
  (name): name is Exclude<Tally, (typeof counts)[number] | 'present'> =>
    name !== 'present' && !counts.some(count => count === name),
)

/** Where the heads are counted that a sum is over. */
const headsOf = (name: Tally): number => (ofThePresent.includes(name) ? PRESENT : HEADCOUNT)

/** Series, and where in a row of sums they are found; for means also where the heads are. */
interface Places {
  readonly series: Int32Array
  readonly sum: Int32Array
  readonly heads: Int32Array
}

const placesOf = (
  each: readonly { readonly series: SeriesName; readonly sum: number; readonly heads: number }[],
): Places => ({
  series: Int32Array.from(each, ({ series }) => seriesAt[series]),
  sum: Int32Array.from(each, ({ sum }) => sum),
  heads: Int32Array.from(each, ({ heads }) => heads),
})

const wholeMeans = placesOf(
  averaged.map(series => ({ series, sum: tallyAt[series], heads: headsOf(series) })),
)

const isCount = (name: string): boolean => counts.some(count => count === name)

/** The same for series of one role, among the sums of all roles. */
const ofRoles = ofRoleSeries.map(({ series, role, of }) => ({
  series,
  of,
  sum: role * TALLIED + tallyAt[of],
  heads: role * TALLIED + headsOf(of),
}))
const roleCounts = placesOf(ofRoles.filter(({ of }) => isCount(of)))
const roleMeans = placesOf(ofRoles.filter(({ of }) => !isCount(of)))

/** Records means of sums that begin at `from`; 0 where there are no heads. */
const recordMeans = (
  { series, sum, heads }: Places,
  sums: Float64Array,
  from: number,
  row: Observation,
): void => {
  for (let k = 0; k < series.length; k++) {
    const over = sums[from + heads[k]]
    row[series[k]] = over > 0 ? sums[from + sum[k]] / over : 0
  }
}

/** Records what is told of the people of one organisation, all together and role by role. */
export const observePeople = (
  world: World,
  o: number,
  row: Observation,
  { tally }: Pick<Passes, 'tally'>,
): void => {
  const { sums } = world.tallies
  const groups = world.layout.clinicsPerOrganisation * ROLES
  tally(o * groups, (o + 1) * groups, BY_ROLE)
  for (let g = o * groups; g < (o + 1) * groups; g++)
    tallyAnswers(world, o, g, world.layout.roleRow[g] * TALLIED)
  const byRole = o * ROLES * TALLIED
  const whole = rowApart(world)
  sums.fill(0, whole)
  for (let k = 0; k < ROLES * TALLIED; k++) sums[whole + (k % TALLIED)] += sums[byRole + k]
  for (const name of counts) row[seriesAt[name]] = sums[whole + tallyAt[name]]
  recordMeans(wholeMeans, sums, whole, row)
  const headcount = sums[whole + HEADCOUNT]
  row[seriesAt.moralInjuryScore] = headcount > 0 ? missHpScore(row[seriesAt.moralInjury]) : 0
  for (let k = 0; k < roleCounts.series.length; k++)
    row[roleCounts.series[k]] = sums[byRole + roleCounts.sum[k]]
  recordMeans(roleMeans, sums, byRole, row)
}

/** First place of the row for whoever is looked at apart: it is the last. */
const rowApart = ({ tallies }: World): number => tallies.sums.length - TALLIED

/**
 * Adds up the people of some groups of an organisation, apart from all others: the first place of their sums, which stay
 * there until somebody else is looked at.
 */
export const tallyApart = (
  world: World,
  o: number,
  groups: readonly number[],
  { tally }: Pick<Passes, 'tally'>,
): number => {
  const apart = rowApart(world)
  world.tallies.sums.fill(0, apart)
  for (const g of groups) {
    tally(g, g + 1, apart / TALLIED)
    tallyAnswers(world, o, g, apart)
  }
  return apart
}

/** Adds what questionnaires are expected to find of each person of a group to the sums that begin at `first`. */
const tallyAnswers = (
  { clinicians: person, layout, ofRole, parameters, tallies: { sums } }: World,
  o: number,
  g: number,
  first: number,
): void => {
  const half = ofRole.intentHalfRate[layout.roleRow[g]]
  const weight = parameters.strainOnScore[o]
  const end = layout.groupStart[g + 1]
  for (let i = layout.groupStart[g]; i < end; i++) {
    if (person.employed[i] === 0) continue
    const unusual = person.strain[i] - person.usualStrain[i]
    const exhaustion = momentaryExhaustion(person.exhaustion[i], unusual, weight)
    const cynicism = person.cynicism[i]
    const fulfilment = pfiFulfilment(person.efficacy[i], person.engagement[i])
    sums[first + BURNED_OUT] += surveyedAsBurnedOut(exhaustion, cynicism)
    sums[first + BURNED_OUT_SINGLE_ITEM] += saysBurnedOut(exhaustion)
    sums[first + BURNED_OUT_PFI] += burnedOutByPfi(pfiBurnout(exhaustion, cynicism))
    sums[first + FULFILLED] += fulfilledByPfi(fulfilment)
    sums[first + MINI_Z] += miniZTotal(exhaustion)
    sums[first + INTENT_TO_LEAVE] += intentToLeave(person.leavingHazard[i], half)
  }
}
