import type { Mechanism } from './mechanism.ts'

/**
 * Where income follows volume, management presses for visits as soon as fewer are given than the
 * budget expects.
 *
 *   throughputPressure = (1 − valueBased) · (1 − ward) · visitsShort
 *   visitsShort        = max(0, 1 − reportedVisits / budget)
 *   budget             = budgetedVisits · (1 + panel)
 *
 * throughputPressure, visitsShort [share, 0–1]   0 where the budget is met
 * reportedVisits, budgetedVisits, budget [visits/day]   on an open day
 * panel [share]                     lever: a panel that was changed on purpose changes the budget
 * valueBased [share, 0–1]           lever: share of income that does not depend on visits
 *
 * Wards are paid by the stay and are left alone. With the loop `throughput` cut visits
 * are as short as on the morning of the cut, which on the first is not at all.
 */
export const throughputPressure: Mechanism = {
  name: 'throughputPressure',
  links: [
    ...(['visitsShort', 'throughputPressure'] as const).flatMap(
      effect =>
        [
          ['reportedVisits', '-', effect],
          ['budgetedVisits', '+', effect],
          ['panel', '+', effect],
        ] as const,
    ),
    ['valueBased', '-', 'throughputPressure'],
    ['ward', '-', 'throughputPressure'],
  ],
  sources: [],

  evaluate({ layout, clinics, inputs, cuts }) {
    const { reportedVisits, budgetedVisits, ward, visitsShort, throughputPressure } = clinics
    const short = cuts.throughput === 1 ? clinics.visitsShortHeld : visitsShort
    for (let c = 0; c < layout.clinics; c++) {
      const budget = budgetedVisits[c] * (1 + inputs.panel[c])
      visitsShort[c] = budget > 0 ? Math.max(0, 1 - reportedVisits[c] / budget) : 0
      throughputPressure[c] = (1 - inputs.valueBased[c]) * (1 - ward[c]) * short[c]
    }
  },
}
