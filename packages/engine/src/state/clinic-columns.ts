import { amount, anyAmount, auxiliaries, dmnl, share, stocks } from './column.ts'

export const clinicStocks = stocks({
  /** Visits asked for and not yet given. */
  backlog: {
    unit: 'visits',
    range: [0, Infinity],
    inflows: ['requests', 'returns'],
    outflows: ['completions', 'givingUp'],
  },
  /** How far people have got used to the surge there is; follows it slowly. */
  surgeHabituation: {
    unit: 'share',
    range: [0, Infinity],
    inflows: ['habituation'],
    outflows: [],
  },
  /** Departures that the team has not got over, against its size. */
  departureShock: {
    ...dmnl,
    range: [0, Infinity],
    inflows: ['departures'],
    outflows: ['gettingOver'],
  },
  /** 1 when work as done needs nothing beyond work as planned. */
  workSystemQuality: { ...dmnl, inflows: ['improvement', 'frictionRemoval'], outflows: ['decay'] },
  /** How safe it is to say what is wrong. */
  psychologicalSafety: { ...share, inflows: ['psychologicalSafetyChange'], outflows: [] },
  /** Share of exhaustion that programmes for individuals have taken from those with full uptake. */
  exhaustionProgrammes: { ...share, inflows: ['exhaustionProgrammesChange'], outflows: [] },
  /** The same for cynicism. */
  cynicismProgrammes: { ...share, inflows: ['cynicismProgrammesChange'], outflows: [] },
  /** Share of strain that training in resilience takes away, at full uptake. */
  resilience: { ...share, inflows: ['resilienceChange'], outflows: [] },
  /** How far the clinic works with a record that is as usable as the lever asks for. */
  recordUsability: { ...dmnl, inflows: ['usabilityChange'], outflows: [] },
  /** How far work in teams has become routine. */
  teamRoutine: { ...dmnl, inflows: ['teamGrowth'], outflows: ['teamWithering'] },
  /** Wait that the clinic has come to find acceptable. */
  accessStandard: {
    unit: 'days',
    range: [0, Infinity],
    inflows: ['standardChange'],
    outflows: [],
  },
  /** Visits given on an open day, as the last quarters’ reports show them. */
  reportedVisits: {
    unit: 'visits/day',
    range: [0, Infinity],
    inflows: ['reportChange'],
    outflows: [],
  },
  /** Patients looked after; for a ward, patients in its beds. */
  panelSize: {
    unit: 'patients',
    range: [0, Infinity],
    inflows: ['panelGrowth'],
    outflows: ['panelLoss'],
  },
  /** How satisfied patients are; 1 = fully. */
  satisfaction: { ...share, inflows: ['satisfactionChange'], outflows: [] },
  /** Work that errors caught in time have left. */
  reworkBacklog: {
    unit: 'hours',
    range: [0, Infinity],
    inflows: ['reworkCreated'],
    outflows: ['reworkDone'],
  },
})

export const clinicFlows = auxiliaries({
  requests: amount('visits/day'),
  /** Visits that come back because care was cut short. */
  returns: amount('visits/day'),
  completions: amount('visits/day'),
  givingUp: amount('visits/day'),
  habituation: anyAmount('1/day'),
  departures: amount('1/day'),
  gettingOver: amount('1/day'),
  improvement: amount('1/day'),
  frictionRemoval: amount('1/day'),
  decay: amount('1/day'),
  psychologicalSafetyChange: anyAmount('1/day'),
  exhaustionProgrammesChange: anyAmount('1/day'),
  cynicismProgrammesChange: anyAmount('1/day'),
  resilienceChange: anyAmount('1/day'),
  usabilityChange: anyAmount('1/day'),
  teamGrowth: amount('1/day'),
  teamWithering: amount('1/day'),
  standardChange: anyAmount('days/day'),
  reportChange: anyAmount('visits/day/day'),
  panelGrowth: amount('patients/day'),
  panelLoss: amount('patients/day'),
  satisfactionChange: anyAmount('1/day'),
  reworkCreated: amount('hours/day'),
  reworkDone: amount('hours/day'),
})

export const clinicAuxiliaries = auxiliaries({
  /** 1 on days on which the clinic sees patients. */
  open: share,
  /** 1 on a working day on which a public holiday keeps the clinic closed. */
  holiday: share,
  /** Calendar days for each open day, holidays aside: 7/5 for clinics, 1 for wards. */
  daysPerOpenDay: { unit: 'days', range: [1, 7] },
  /** Patients looked after on day 0, from the scenario. */
  panelAtStart: amount('patients'),
  /** 1 where patients lie in beds, 0 where they come for visits. */
  ward: share,
  /** The leader's score from the scenario. */
  leadershipScore: { unit: 'points', range: [12, 60] },
  /** Work that the same visit takes here, against the mean clinic; fixed. */
  caseMix: amount('dmnl'),
  /** Visits that the budget expects on an open day: those that the panel of day 0 asks for. */
  budgetedVisits: amount('visits/day'),
  /** Visits short of the budget, as a share of it. */
  visitsShort: share,
  /** The same on the morning on which the loop `throughput` was cut. */
  visitsShortHeld: share,
  /** Management’s pressure for more visits; 0 where the budget is met. */
  throughputPressure: share,
  /** This week's season and chance in what patients ask for; mean 1 over the years. */
  demandLevel: amount('dmnl'),
  /** Visits asked for on an open day. */
  requestsPerDay: amount('visits/day'),
  /** Provider hours of one visit at full length: contact and gap work, without documentation. */
  contactHours: amount('hours'),
  /** Provider hours of documentation for one visit. */
  documentationHours: amount('hours'),
  /** Nurse hours of one visit. */
  nurseHours: amount('hours'),
  /** Support hours of one visit. */
  supportHours: amount('hours'),
  /** Documentation minutes that scribes save in a visit. */
  savedMinutes: amount('minutes'),
  /** Provider hours of messages and results that come in, each open day. */
  messageHours: amount('hours'),
  /** Provider hours given to messages and results, each open day. */
  inboxHours: amount('hours'),
  /** Provider hours for messages that waited during vacations, each open day. */
  catchUpHours: amount('hours'),
  /** Standard hours that nurses can work here today, with those who float. */
  nursingHours: amount('hours'),
  /** Nurse hours for messages that they take over, each open day. */
  triageHours: amount('hours'),
  /** Visits that ought to be given on an open day to keep the wait at its standard. */
  visitsWanted: amount('visits/day'),
  /** Provider hours that support staff with time to spare take over, each open day. */
  delegatedHours: amount('hours'),
  /** Hours that spill back to nurses because support staff are short, each open day. */
  spillToNurseHours: amount('hours'),
  /** Hours that spill back to providers because others are short, each open day. */
  spillToProviderHours: amount('hours'),
  /** Share of the nurses' work that somebody does. */
  nursingDone: share,
  teamExhaustion: { unit: 'points', range: [0, 54] },
  teamCynicism: { unit: 'points', range: [0, 30] },
  /** What those who are left catch from when the loop `contagion` is cut; 0 when that was on the first morning. */
  teamExhaustionHeld: { unit: 'points', range: [0, 54] },
  teamCynicismHeld: { unit: 'points', range: [0, 30] },
  teamBurnout: share,
  teamFatigue: share,
  teamStrain: share,
  /** Pulling together in a crisis that is still new. */
  rallying: share,
  /** People of all roles who left on the day before. */
  leftToday: amount('clinicians'),
  teamTrust: share,
  teamEngagement: share,
  /** All roles together. */
  teamEmployed: amount('clinicians'),
  /** Say over how one works; autonomy. */
  control: share,
  /** Recognition and fair reward. */
  recognitionLevel: share,
  /** Agreement of own values with those the organisation acts on. */
  valuesLevel: share,
  /** Extra emotional load that is left to those who carry it. */
  equityBurden: share,
  /** How well redesign fits the work, against the usual: better where people say what is wrong. */
  redesignFit: amount('dmnl'),
  /** The same on the morning on which the loop `voice` was cut. */
  redesignFitHeld: amount('dmnl'),
  /** People of all roles who have left since the start. */
  departed: amount('clinicians'),
  /** Care given against the care that patients need. */
  careQuality: share,
  /** Visits that working time cut since day 0 would have given. */
  cutVisits: anyAmount('visits/day'),
  /** Visits given on an open day. */
  visitsPerDay: amount('visits/day'),
  /** Days a new patient waits. */
  waitDays: amount('days'),
  /** Errors that could harm, made by providers, per calendar day. */
  errors: amount('events/day'),
  /** Those that a layer of defence stops, per calendar day. */
  caughtErrors: amount('events/day'),
  /** The same on the morning on which the loop `rework` was cut; 0 when that was the first. */
  caughtErrorsHeld: amount('events/day'),
  /** Harmful events: errors that pass every layer, per calendar day. */
  harmRate: amount('events/day'),
})
