import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What burnout and the answers to it cost, by kind; the net cost is their sum.
 *
 *   turnoverCost  = replacementBill / dt
 *   salaryCost    = Σ roles: salary · (employed − employedAtStart)
 *   sicknessCost  = Σ roles: coverPremium · salary · open · daysPerOpenDay · max(0, employed − present − away)
 *   overtimeCost  = Σ nurses, support staff: overtimePremium · hourly · open · max(0, hours − fte · plannedDay)
 *   hourly        = salary · daysPerOpenDay / plannedDay
 *   visitCost     = Σ clinics: visitMargin · (1 − ward) · (1 − valueShare · valueBased)
 *                  · (budgeted − cutVisits − completions + returns)
 *   budgeted      = (open + holiday) · daysPerOpenDay · visitsPerPatient · panelAtStart
 *   harmCost      = harmCost · harmRate
 *   programmeCost = Σ levers: dollarsPerDay · (lever − default) · employed
 *
 * replacementBill [$] is for those who left since the last tick, so it is spread over one tick.
 *
 * costs [$/day], salary [$/day] of the role, employed, present, away [clinicians], hours, plannedDay [hours]
 * budgeted, cutVisits, completions, returns [visits/day]; harmRate [events/day], valueBased, valueShare [share, 0–1]
 *
 * Salaries count against those of day 0: posts added cost, posts empty or cut save. Visits count
 * against those that the panel of day 0 asks for, so that a policy is charged for patients who give
 * up, wait or leave, or whom a smaller panel sends away, once and in one line, and credited for those
 * seen beyond. Those that cut working time would have given are charged to it instead. A visit that only makes good what was cut short earns nothing. Wards are paid by the
 * bed. Providers are not paid by the hour.
 */
export const ledger: Mechanism = {
  name: 'ledger',
  links: [
    ['replacementBill', '+', 'turnoverCost'],
    ['employedCount', '+', 'salaryCost'],
    ['employedAtStart', '-', 'salaryCost'],
    ['open', '+', 'sicknessCost'],
    ['daysPerOpenDay', '+', 'sicknessCost'],
    ['employedCount', '+', 'sicknessCost'],
    ['presentCount', '-', 'sicknessCost'],
    ['awayCount', '-', 'sicknessCost'],
    ['open', '+', 'overtimeCost'],
    ['daysPerOpenDay', '+', 'overtimeCost'],
    ['hours', '+', 'overtimeCost'],
    ['fte', '-', 'overtimeCost'],
    ['plannedDay', '-', 'overtimeCost'],
    ['open', '+', 'visitCost'],
    ['holiday', '+', 'visitCost'],
    ['daysPerOpenDay', '+', 'visitCost'],
    ['panelAtStart', '+', 'visitCost'],
    ['completions', '-', 'visitCost'],
    ['cutVisits', '-', 'visitCost'],
    ['returns', '+', 'visitCost'],
    ['valueBased', '±', 'visitCost'],
    ['ward', '±', 'visitCost'],
    ['harmRate', '+', 'harmCost'],
    ['employedCount', '±', 'programmeCost'],
    ['scribes', '+', 'programmeCost'],
    ['inboxTriage', '+', 'programmeCost'],
    ['redesign', '+', 'programmeCost'],
    ['improvementCapacity', '+', 'programmeCost'],
    ['frictionAudit', '+', 'programmeCost'],
    ['usability', '+', 'programmeCost'],
    ['humanScribes', '+', 'programmeCost'],
    ['teamCare', '+', 'programmeCost'],
    ['leadership', '+', 'programmeCost'],
    ['wellness', '+', 'programmeCost'],
    ...(
      [
        'autonomy',
        'speakingUp',
        'equity',
        'recognition',
        'valuesAlignment',
        'advocacy',
        'resilienceTraining',
        'mindfulness',
        'coaching',
        'peerGroups',
        'counselling',
        'debriefs',
        'boundaries',
        'flexibleScheduling',
        'onboarding',
      ] as const
    ).map(lever => [lever, '+', 'programmeCost'] as const),
  ],
  sources: ['shanafelt-2017-business', 'merritt-hawkins-2019'],

  evaluate({
    layout,
    clinicians,
    groups,
    clinics,
    organisations,
    inputs,
    parameters,
    ofRole,
    leverCosts,
    dt,
  }) {
    const { hours, fte } = clinicians
    const { employedAtStart, employedCount, presentCount, awayCount, plannedDay } = groups
    const { open, holiday, daysPerOpenDay, panelAtStart, ward, harmRate } = clinics
    const { cutVisits, completions, returns } = clinics
    const { groupStart, clinicsPerOrganisation: perOrganisation, roleRow } = layout
    const { visitsPerPatient, valueShare, coverPremium, overtimePremium } = parameters
    const { visitMargin } = parameters
    const { valueBased } = inputs
    const { turnoverCost, replacementBill, salaryCost, sicknessCost } = organisations
    const { overtimeCost, visitCost, programmeCost } = organisations
    for (let o = 0; o < layout.organisations; o++) {
      let absent = 0
      let salaries = 0
      let overtime = 0
      let unseen = 0
      let harm = 0
      let programmes = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        const workday = open[c] * daysPerOpenDay[c]
        const asking = (open[c] + holiday[c]) * daysPerOpenDay[c]
        const budgeted = asking * visitsPerPatient[o] * panelAtStart[c]
        const byVolume = 1 - valueShare[o] * valueBased[c]
        unseen += byVolume * (1 - ward[c]) * (budgeted - cutVisits[c] - completions[c] + returns[c])
        harm += harmRate[c]
        let people = 0
        for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
          const salary = ofRole.salary[roleRow[g]]
          const away = Math.max(0, employedCount[g] - presentCount[g] - awayCount[g])
          absent += salary * workday * away
          salaries += salary * (employedCount[g] - employedAtStart[g])
          people += employedCount[g]
          if (g < c * ROLES + PROVIDERS) continue
          let beyond = 0
          const end = groupStart[g + 1]
          for (let i = groupStart[g]; i < end; i++)
            beyond += Math.max(0, hours[i] - fte[i] * plannedDay[g])
          overtime += (salary * workday * beyond) / plannedDay[g]
        }
        for (let k = 0; k < leverCosts.length; k++) {
          const row = leverCosts[k]
          programmes += row.dollarsPerDay * (row.input[c] - row.default) * people
        }
      }
      turnoverCost[o] = replacementBill[o] / dt
      salaryCost[o] = salaries
      sicknessCost[o] = coverPremium[o] * absent
      overtimeCost[o] = overtimePremium[o] * overtime
      visitCost[o] = visitMargin[o] * unseen
      organisations.harmCost[o] = parameters.harmCost[o] * harm
      programmeCost[o] = programmes
    }
  },
}
