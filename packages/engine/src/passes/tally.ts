import { ROLES } from '../parameters/roles.ts'
import { DAYS_PER_MONTH, DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import { ARRIVING, SEARCHING, SICK } from '../state/seat-states.ts'
import {
  AFTER_HOURS,
  CONTAGION_FLOW,
  CYNICISM,
  EFFICACY,
  EFFORT_REWARD_IMBALANCE,
  EFFORT_REWARD_RATIO,
  ENGAGEMENT,
  EXHAUSTION,
  FATIGUE,
  FULL_TIME_EQUIVALENTS,
  HEADCOUNT,
  IMBALANCE_WEAR_FLOW,
  MORAL_INJURY,
  PRESENT,
  PROGRAMME_RELIEF_FLOW,
  RECOVERY_FLOW,
  RELIEF_FLOW,
  SICK_LEAVE,
  STRAIN,
  TALLIED,
  TRANSFERS,
  TRUST,
  TURNOVER,
  VACANCIES,
  WEAR_FLOW,
  WEEKLY_HOURS,
  WORK_PRESSURE,
} from '../state/tallies.ts'
import type { World } from '../state/world.ts'

/**
 * Adds up what is recorded of the people of the groups from `from` up to, not including, `to`: of one organisation
 * into the rows of its roles, which begin at 0 for it, where `row` is `BY_ROLE`, and onto `row` otherwise. What
 * questionnaires would say of them is left to others. Gives how many groups there were.
 */
export const tally = (
  { clinicians, clinics, groups, layout, tallies }: World,
  from: number,
  to: number,
  row: number,
): number => {
  const { effortRewardRatio, employed, fte, hours, present, seatState } = clinicians
  const { sums } = tallies
  const begun = row < 0 ? from + ROLES : from
  for (let g = from; g < to; g++) {
    const at = (row < 0 ? layout.roleRow[g] : row) * TALLIED
    if (g < begun) sums.fill(0, at, at + TALLIED)
    const openDays = DAYS_PER_WEEK / clinics.daysPerOpenDay[layout.clinicOfGroup[g]]
    const end = layout.groupStart[g + 1]
    for (let i = layout.groupStart[g]; i < end; i++) {
      const state = seatState[i]
      if (state === SEARCHING || state === ARRIVING) sums[at + VACANCIES] += 1
      if (employed[i] === 0) continue
      sums[at + HEADCOUNT] += 1
      sums[at + FULL_TIME_EQUIVALENTS] += fte[i]
      sums[at + TRANSFERS] += clinicians.transfers[i]
      sums[at + SICK_LEAVE] += state === SICK ? 1 : 0
      sums[at + EXHAUSTION] += clinicians.exhaustion[i]
      sums[at + CYNICISM] += clinicians.cynicism[i]
      sums[at + EFFICACY] += clinicians.efficacy[i]
      sums[at + MORAL_INJURY] += clinicians.moralInjury[i]
      sums[at + ENGAGEMENT] += clinicians.engagement[i]
      sums[at + TRUST] += clinicians.trust[i]
      sums[at + FATIGUE] += clinicians.fatigue[i]
      sums[at + STRAIN] += clinicians.strain[i]
      sums[at + TURNOVER] += clinicians.leavingHazard[i] * DAYS_PER_YEAR
      sums[at + WEAR_FLOW] += clinicians.wear[i] * DAYS_PER_MONTH
      sums[at + IMBALANCE_WEAR_FLOW] += clinicians.imbalanceWear[i] * DAYS_PER_MONTH
      sums[at + RECOVERY_FLOW] += clinicians.recovery[i] * DAYS_PER_MONTH
      sums[at + RELIEF_FLOW] += clinicians.relief[i] * DAYS_PER_MONTH
      sums[at + PROGRAMME_RELIEF_FLOW] += clinicians.programmeRelief[i] * DAYS_PER_MONTH
      sums[at + CONTAGION_FLOW] += clinicians.contagion[i] * DAYS_PER_MONTH
      if (present[i] !== 1) continue
      sums[at + PRESENT] += 1
      sums[at + WEEKLY_HOURS] += hours[i] * openDays
      sums[at + AFTER_HOURS] += Math.max(0, hours[i] - fte[i] * groups.plannedDay[g]) * openDays
      sums[at + WORK_PRESSURE] += groups.workPressure[g]
      sums[at + EFFORT_REWARD_RATIO] += effortRewardRatio[i]
      sums[at + EFFORT_REWARD_IMBALANCE] += effortRewardRatio[i] >= 1 ? 1 : 0
    }
  }
  return to - from
}
