import type { Mechanism } from './mechanism.ts'

/**
 * What burnout and the answers to it cost, by kind.
 *
 *   lostVisitCost = lostVisitCost · givingUp
 *   sicknessCost  = sickDayCost · open · max(0, employed − present)
 *   harmCost      = harmCost · harmRate
 *   turnoverCost  = replacementCost · leaversToday / dt
 *   programmeCost = Σ levers: dollarsPerDay · (lever − default) · employed
 *                   (for posts: · clinicians beyond those of day 0)
 *
 * leaversToday are the clinicians who left since the last tick, so they are spread over one tick.
 *
 * costs [$/day], givingUp [visits/day], employed, present, leaversToday [clinicians], harmRate [events/day]
 */
export const ledger: Mechanism = {
  name: 'ledger',
  links: [
    ['givingUp', '+', 'lostVisitCost'],
    ['open', '+', 'sicknessCost'],
    ['employedCount', '+', 'sicknessCost'],
    ['presentCount', '-', 'sicknessCost'],
    ['harmRate', '+', 'harmCost'],
    ['leaversToday', '+', 'turnoverCost'],
    ['employedCount', '±', 'programmeCost'],
    ['fundedAtStart', '-', 'programmeCost'],
    ['supportStaff', '+', 'programmeCost'],
    ['scribes', '+', 'programmeCost'],
    ['inboxTriage', '+', 'programmeCost'],
    ['redesign', '+', 'programmeCost'],
    ['leadership', '+', 'programmeCost'],
    ['wellness', '+', 'programmeCost'],
  ],
  sources: ['shanafelt-2017-business', 'merritt-hawkins-2019'],

  evaluate({ layout, clinics, organisations, parameters, leverCosts, dt }) {
    const { fundedAtStart, employedCount, presentCount, open, givingUp, harmRate } = clinics
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let lost = 0
      let absent = 0
      let harm = 0
      let programmes = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        lost += givingUp[c]
        absent += open[c] * Math.max(0, employedCount[c] - presentCount[c])
        harm += harmRate[c]
        const extra = Math.max(0, employedCount[c] - fundedAtStart[c])
        for (let k = 0; k < leverCosts.length; k++) {
          const row = leverCosts[k]
          programmes += row.extraPostsOnly
            ? row.dollarsPerDay * extra
            : row.dollarsPerDay * (row.input[c] - row.default) * employedCount[c]
        }
      }
      organisations.lostVisitCost[o] = parameters.lostVisitCost[o] * lost
      organisations.sicknessCost[o] = parameters.sickDayCost[o] * absent
      organisations.harmCost[o] = parameters.harmCost[o] * harm
      organisations.turnoverCost[o] =
        (parameters.replacementCost[o] * organisations.leaversToday[o]) / dt
      organisations.programmeCost[o] = programmes
    }
  },
}
