import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Working time that has been cut since day 0, and the visits that it would have given.
 *
 *   cutTime   = Σ over those employed: fteAtStart / employedAtStart − fte
 *   cutVisits = asked for · Σ providers: cutTime / Σ providers: fteAtStart
 *   asked for = (open + holiday) · daysPerOpenDay · visitsPerPatient · panelAtStart
 *
 * cutTime [posts]          of a group; negative where people work more than those of day 0 did
 * fteAtStart [posts], employedAtStart [clinicians], employed, fte, open, holiday [share, 0–1]
 * cutVisits [visits/day]   of a clinic, at as many for each full-time provider as day 0 asks for
 */
export const cutTime: Mechanism = {
  name: 'cutTime',
  links: [
    ['employed', '±', 'cutTime'],
    ['fte', '-', 'cutTime'],
    ['fteAtStart', '+', 'cutTime'],
    ['employedAtStart', '-', 'cutTime'],
    ['employed', '±', 'cutVisits'],
    ['fte', '-', 'cutVisits'],
    ['fteAtStart', '±', 'cutVisits'],
    ['employedAtStart', '-', 'cutVisits'],
    ['open', '±', 'cutVisits'],
    ['holiday', '±', 'cutVisits'],
    ['daysPerOpenDay', '±', 'cutVisits'],
    ['panelAtStart', '±', 'cutVisits'],
  ],
  sources: ['sinsky-2021'],

  evaluate({ layout, clinicians, groups, clinics, parameters }) {
    const { employed, fte } = clinicians
    const { fteAtStart, employedAtStart, cutTime } = groups
    const { open, holiday, daysPerOpenDay, panelAtStart, cutVisits } = clinics
    const { groupStart, organisationOfClinic } = layout
    const { visitsPerPatient } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      let cut = 0
      let whole = 0
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const usual = employedAtStart[g] > 0 ? fteAtStart[g] / employedAtStart[g] : 1
        let sum = 0
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) sum += employed[i] * (usual - fte[i])
        cutTime[g] = sum
        if (g >= c * ROLES + PROVIDERS) continue
        cut += sum
        whole += fteAtStart[g]
      }
      const each = visitsPerPatient[organisationOfClinic[c]]
      const asked = (open[c] + holiday[c]) * daysPerOpenDay[c] * each * panelAtStart[c]
      cutVisits[c] = whole > 0 ? (asked * cut) / whole : 0
    }
  },
}
