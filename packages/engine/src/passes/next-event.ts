import { BETWEEN_BLOCKS, VACATION_BLOCKS } from '../parameters/scales.ts'
import { ARRIVING, CLOSED, SEARCHING, VACATION } from '../state/seat-states.ts'
import type { World } from '../state/world.ts'

/**
 * Lets the day pass for one seat after the other, from a seat of a group on, until something happens on one:
 *
 *   searching  → Σ dt / searchDays passes its threshold; a freeze stops the sum, and so does cutting the
 *                loop `hiring`
 *   arriving   → credentialing is over, to the nearest tick, so that spells are as long as drawn in the mean
 *   employed   → Σ leavingHazard · dt, or Σ cutHazard · dt, passes its threshold
 *   away, ill  → what was left of it is over
 *   at work    → a block of vacation begins, or Σ sicknessHazard · dt or Σ transferHazard · dt passes its threshold
 *
 * Gives that seat, which is left as it is just then; −1 when the day is over for all. The hours of seat `midway`
 * up to a cut of working time are behind already; −1 where there is no such seat.
 */
export const nextEvent = (
  { clinicians, cuts, dt, inputs, layout, ofRole, ownDays }: World,
  group: number,
  from: number,
  day: number,
  midway: number,
): number => {
  const { seatState, ill, home, tenure, daysLeft } = clinicians
  const { searchExposure, searchThreshold } = clinicians
  const { leavingExposure, leavingHazard, leavingThreshold } = clinicians
  const { cutExposure, cutHazard, cutThreshold } = clinicians
  const { sicknessExposure, sicknessHazard, sicknessThreshold } = clinicians
  const { transferExposure, transferHazard, transferThreshold } = clinicians
  for (let g = group; g < layout.groups; g++) {
    const c = layout.clinicOfGroup[g]
    const vacation = Math.round(inputs.vacation[c] / VACATION_BLOCKS)
    const searchDays = ofRole.searchDays[layout.roleRow[g]] * (1 + inputs.timeToHire[c])
    const searching = (1 - inputs.hiringFreeze[c]) * (1 - cuts.hiring)
    const start = layout.groupStart[g]
    const end = layout.groupStart[g + 1]
    for (let i = from > start ? from : start; i < end; i++) {
      const state = seatState[i]
      if (state === CLOSED) continue
      if (state === SEARCHING) {
        searchExposure[i] += (searching * dt) / searchDays
        if (searchExposure[i] >= searchThreshold[i]) return i
        continue
      }
      if (state === ARRIVING) {
        daysLeft[i] -= dt
        if (daysLeft[i] <= dt / 2) return i
        continue
      }
      if (i !== midway) {
        tenure[i] += dt
        leavingExposure[i] += leavingHazard[i] * dt
        if (leavingExposure[i] >= leavingThreshold[i]) return i
        cutExposure[i] += cutHazard[i] * dt
        if (cutExposure[i] >= cutThreshold[i]) return i
      }
      if (state === VACATION || ill[i] === 1) {
        daysLeft[i] -= dt
        if (daysLeft[i] <= dt / 2) return i
        continue
      }
      const sinceBlock = (day + ownDays.vacation[home[i]] + BETWEEN_BLOCKS) % BETWEEN_BLOCKS
      if (vacation > sinceBlock) return i
      sicknessExposure[i] += sicknessHazard[i] * dt
      if (sicknessExposure[i] >= sicknessThreshold[i]) return i
      transferExposure[i] += transferHazard[i] * dt
      if (transferExposure[i] >= transferThreshold[i]) return i
    }
  }
  return -1
}
