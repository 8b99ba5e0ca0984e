import { amount, anyAmount, auxiliaries, share, stocks } from './column.ts'

export const organisationStocks = stocks({
  /** What the surveys last said. */
  perceivedBurnout: { ...share, inflows: ['perceptionChange'], outflows: [] },
  urgency: { ...share, inflows: ['urgencyChange'], outflows: [] },
  wellnessEffort: { ...share, inflows: ['wellnessChange'], outflows: [] },
  /** What is left of the skill at changing how work is done. */
  capability: { ...share, inflows: ['capabilityChange'], outflows: [] },
  /** Money spent and lost since the start. */
  netCost: {
    unit: '$',
    range: [-Infinity, Infinity],
    inflows: ['lostVisitCost', 'sicknessCost', 'harmCost', 'programmeCost', 'turnoverCost'],
    outflows: [],
  },
})

export const organisationFlows = auxiliaries({
  perceptionChange: anyAmount('1/day'),
  urgencyChange: anyAmount('1/day'),
  wellnessChange: anyAmount('1/day'),
  capabilityChange: anyAmount('1/day'),
  lostVisitCost: amount('$/day'),
  sicknessCost: amount('$/day'),
  harmCost: amount('$/day'),
  programmeCost: anyAmount('$/day'),
  /** Replacing those who left on the day before. */
  turnoverCost: amount('$/day'),
})

export const organisationAuxiliaries = auxiliaries({
  /** What a survey would find today. */
  surveyedBurnout: share,
  /** Strain in the work itself, on the scale of urgency. */
  workAlarm: amount('dmnl'),
  redesignEffort: share,
  /** Clinicians who left on the day before. */
  leaversToday: amount('clinicians'),
  /** Clinicians who have left since the start. */
  leavers: amount('clinicians'),
})
