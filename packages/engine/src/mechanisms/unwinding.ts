import type { Mechanism } from './mechanism.ts'

/**
 * Who leaves work behind recovers; who takes it home, or along on vacation, does so more slowly.
 *
 *   left      = min(1, detachment + detachmentFromBoundaries · boundaries
 *               + detachmentFromFlexibility · flexibleScheduling
 *               + detachmentPerProtectedHour · protectedTime)
 *   unwinding = (1 + rumination · (left − detachmentMean))
 *               · (1 − messagesOnVacation · (1 − vacationCover) · away)
 *
 * unwinding [dmnl]   speed of recovery from strain, 1 for the mean person
 * detachment, boundaries, flexibleScheduling, vacationCover, away [share, 0–1], protectedTime [hours/week]
 */
export const unwinding: Mechanism = {
  name: 'unwinding',
  links: [
    ['detachment', '+', 'unwinding'],
    ['boundaries', '+', 'unwinding'],
    ['flexibleScheduling', '+', 'unwinding'],
    ['protectedTime', '+', 'unwinding'],
    ['vacationCover', '+', 'unwinding'],
    ['away', '-', 'unwinding'],
  ],
  sources: ['kuehnel-2011', 'sullivan-2022', 'protected-inbox-2025'],

  evaluate({ layout, clinicians, inputs, parameters: of }) {
    const { detachment, away, unwinding } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const gained =
        of.detachmentFromBoundaries[o] * inputs.boundaries[c] +
        of.detachmentFromFlexibility[o] * inputs.flexibleScheduling[c] +
        of.detachmentPerProtectedHour[o] * inputs.protectedTime[c]
      const slowed = of.messagesOnVacation[o] * (1 - inputs.vacationCover[c])
      const usual = of.detachmentMean[o]
      const rumination = of.rumination[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const left = Math.min(1, detachment[i] + gained)
        unwinding[i] = (1 + rumination * (left - usual)) * (1 - slowed * away[i])
      }
    }
  },
}
