import { ROLES } from '../parameters/roles.ts'
import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Hours of a group’s open day that go to other things than patients.
 *
 *   overhead = presentCount · (mandates / 60 + redesignHours · redesignEffort · (1 − workSystemQuality)
 *              + relearningHours · daysPerOpenDay · max(0, improvement − decay)
 *              + programmeHours · (wellnessEffort + participation · peerGroups)
 *              + auditHours · frictionAudit + teamCareHours · teamCare · (1 − teamRoutine))
 *              + mentoringHours · newcomers + reworkHours
 *
 * overhead [hours]             of the group, per open day
 * mandates [minutes]           per person
 * redesignHours, programmeHours, auditHours, teamCareHours, mentoringHours [hours]   per open day
 * peerGroups, participation [share, 0–1]   offered small groups in working time, and who takes part
 * frictionAudit, teamCare [share, 0–1]   levers; teamRoutine [share, 0–1] what is learned of the second
 * newcomers [clinicians]       sum of (1 − experience)
 * reworkHours [hours]          of the group, for errors caught in time
 * relearningHours [hours]      for the whole scale of quality; improvement, decay [1/day]
 *
 * With the loop `onboardingBurden` cut mentoring takes the hours of the morning of the cut.
 *
 * Redesign takes time while there is something left to mend, and new routines are slow until they are
 * learned: worse before better.
 */
export const overhead: Mechanism = {
  name: 'overhead',
  links: [
    ['presentCount', '+', 'overheadHours'],
    ['mandates', '+', 'overheadHours'],
    ['redesignEffort', '+', 'overheadHours'],
    ['workSystemQuality', '-', 'overheadHours'],
    ['improvement', '+', 'overheadHours'],
    ['decay', '-', 'overheadHours'],
    ['daysPerOpenDay', '+', 'overheadHours'],
    ['wellnessEffort', '+', 'overheadHours'],
    ['peerGroups', '+', 'overheadHours'],
    ['frictionAudit', '+', 'overheadHours'],
    ['teamCare', '+', 'overheadHours'],
    ['teamRoutine', '-', 'overheadHours'],
    ['newcomers', '+', 'overheadHours'],
    ['reworkHours', '+', 'overheadHours'],
  ],
  sources: ['grumbach-2019'],

  evaluate({ layout, groups, clinics, organisations, inputs, parameters, cuts }) {
    const { presentCount, reworkHours, overheadHours } = groups
    const newcomers = cuts.onboardingBurden === 1 ? groups.newcomersHeld : groups.newcomers
    const { workSystemQuality, improvement, decay, daysPerOpenDay, teamRoutine } = clinics
    const { redesignHours, relearningHours, programmeHours, mentoringHours } = parameters
    const { participation, auditHours, teamCareHours } = parameters
    const { organisationOfClinic } = layout
    const { mandates, peerGroups, frictionAudit, teamCare } = inputs
    const { redesignEffort, wellnessEffort } = organisations
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const perPerson =
        mandates[c] / MINUTES_PER_HOUR +
        redesignHours[o] * redesignEffort[o] * (1 - workSystemQuality[c]) +
        relearningHours[o] * daysPerOpenDay[c] * Math.max(0, improvement[c] - decay[c]) +
        programmeHours[o] * (wellnessEffort[o] + participation[o] * peerGroups[c]) +
        auditHours[o] * frictionAudit[c] +
        teamCareHours[o] * teamCare[c] * (1 - teamRoutine[c])
      const perNewcomer = mentoringHours[o]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++)
        overheadHours[g] = presentCount[g] * perPerson + perNewcomer * newcomers[g] + reworkHours[g]
    }
  },
}
