import { amount, anyAmount, auxiliaries, share, stocks } from './column.ts'

const money = { unit: '$', range: [-Infinity, Infinity] } as const

export const organisationStocks = stocks({
  /** What the surveys last said. */
  perceivedBurnout: { ...share, inflows: ['perceptionChange'], outflows: [] },
  urgency: { ...share, inflows: ['urgencyChange'], outflows: [] },
  wellnessEffort: { ...share, inflows: ['wellnessChange'], outflows: [] },
  /** What is left of the skill at changing how work is done. */
  capability: { ...share, inflows: ['capabilityChange'], outflows: [] },
  /** What leavers and lost visits cost, as the last half-year’s accounts show it. */
  recentLosses: {
    unit: '$/day',
    range: [0, Infinity],
    inflows: ['lossesChange'],
    outflows: [],
  },
  /** Money spent and lost since the start, by kind; their sum is the net cost. */
  costTurnover: { ...money, inflows: ['turnoverCost'], outflows: [] },
  costSalaries: { ...money, inflows: ['salaryCost'], outflows: [] },
  costLocums: { ...money, inflows: ['locumCost'], outflows: [] },
  costSickness: { ...money, inflows: ['sicknessCost'], outflows: [] },
  costOvertime: { ...money, inflows: ['overtimeCost'], outflows: [] },
  costWorkingTime: { ...money, inflows: ['workingTimeCost'], outflows: [] },
  costVisits: { ...money, inflows: ['visitCost'], outflows: [] },
  costHarm: { ...money, inflows: ['harmCost'], outflows: [] },
  costProgrammes: { ...money, inflows: ['programmeCost'], outflows: [] },
})

export const organisationFlows = auxiliaries({
  perceptionChange: anyAmount('1/day'),
  urgencyChange: anyAmount('1/day'),
  wellnessChange: anyAmount('1/day'),
  capabilityChange: anyAmount('1/day'),
  lossesChange: anyAmount('$/day/day'),
  sicknessCost: amount('$/day'),
  /** Against the salaries of day 0. */
  salaryCost: anyAmount('$/day'),
  locumCost: amount('$/day'),
  /** Hours of nurses and support staff beyond their shifts. */
  overtimeCost: amount('$/day'),
  /** Margin of visits that cut working time would have given, less the pay that is saved. */
  workingTimeCost: anyAmount('$/day'),
  /** Margin of visits not given, against those of day 0; negative when more are given. */
  visitCost: anyAmount('$/day'),
  harmCost: amount('$/day'),
  programmeCost: anyAmount('$/day'),
  /** Replacing those who left on the day before. */
  turnoverCost: amount('$/day'),
})

export const organisationAuxiliaries = auxiliaries({
  /** How far losses that no budget foresaw leave no money for anything new. */
  budgetSqueeze: share,
  /** What a survey would find today. */
  surveyedBurnout: share,
  /** Strain in the work itself, on the scale of urgency. */
  workAlarm: amount('dmnl'),
  /** What the will to redesign, wellness programmes and losses each leave of redesign effort. */
  redesignWill: share,
  redesignLeft: share,
  redesignFunded: share,
  redesignEffort: share,
  /** Of the loops that are cut, what the link carried on the morning of the cut: `urgency` for `fundamentalFix`. */
  urgencyHeld: share,
  /** `wellnessEffort` for `symptomaticFix`, `budgetCrowdOut` and `capabilityErosion`. */
  wellnessToReliefHeld: share,
  wellnessToRedesignHeld: share,
  wellnessToCapabilityHeld: share,
  /** `budgetSqueeze` for the loop of that name. */
  budgetSqueezeHeld: share,
  /** What replacing those who left on the day before costs. */
  replacementBill: amount('$'),
  /** Clinicians who left on the day before. */
  leaversToday: amount('clinicians'),
  /** Clinicians who have left since the start. */
  leavers: amount('clinicians'),
})
