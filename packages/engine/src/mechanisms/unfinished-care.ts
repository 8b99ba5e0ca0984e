import type { Mechanism } from './mechanism.ts'

/**
 * Care that was cut short comes back as another visit.
 *
 *   returns = returnShare · (1 − careQuality) · completions
 *
 * returns, completions [visits/day]   returns flow into the backlog
 * careQuality, returnShare [share, 0–1]
 */
export const unfinishedCare: Mechanism = {
  name: 'unfinishedCare',
  links: [
    ['completions', '+', 'returns'],
    ['careQuality', '-', 'returns'],
  ],
  sources: ['oliva-sterman-2001'],

  evaluate({ layout, clinics, parameters }) {
    const { completions, careQuality, returns } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const share = parameters.returnShare[layout.organisationOfClinic[c]]
      returns[c] = share * (1 - careQuality[c]) * completions[c]
    }
  },
}
