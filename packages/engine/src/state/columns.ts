/**
 * Every column of the world: its unit, its range and, for stocks, the flows that move it.
 *
 * A stock changes only through its flows [stock's unit per day] in `model/integrate.ts`, or when one
 * person takes another's seat in `model/events.ts`. An auxiliary is computed anew every tick. Ranges
 * are kept by the structure of the flows and asserted in tests; nothing clamps a stock.
 */
export interface Stock {
  readonly unit: string
  readonly range: readonly [number, number]
  readonly inflows: readonly string[]
  readonly outflows: readonly string[]
}

export interface Auxiliary {
  readonly unit: string
  readonly range: readonly [number, number]
}

const stocks = <Name extends string>(group: Record<Name, Stock>): Readonly<Record<Name, Stock>> =>
  group
const auxiliaries = <Name extends string>(
  group: Record<Name, Auxiliary>,
): Readonly<Record<Name, Auxiliary>> => group

const share = { unit: 'share', range: [0, 1] } as const
const dmnl = { unit: 'dmnl', range: [0, 1] } as const
const anyAmount = (unit: string): Auxiliary => ({ unit, range: [-Infinity, Infinity] })
const amount = (unit: string): Auxiliary => ({ unit, range: [0, Infinity] })

/** One row for every seat (post) of every clinic; a person is the seat's occupant. */
export const clinicianStocks = stocks({
  /** Everyday tiredness: builds up in hours, gone after rest. */
  fatigue: { ...dmnl, inflows: ['fatigueChange'], outflows: [] },
  /** Need for recovery: demands beyond resources, over one to three weeks. */
  strain: { ...dmnl, inflows: ['strainChange'], outflows: [] },
  /** Emotional exhaustion, MBI. */
  exhaustion: {
    unit: 'points',
    range: [0, 54],
    inflows: ['wear', 'contagion'],
    outflows: ['recovery', 'relief'],
  },
  /** Depersonalisation, MBI. */
  cynicism: {
    unit: 'points',
    range: [0, 30],
    inflows: ['cynicismChange', 'cynicismContagion'],
    outflows: [],
  },
  /** Personal accomplishment, MBI; low is bad. */
  efficacy: { unit: 'points', range: [0, 48], inflows: ['efficacyChange'], outflows: [] },
  /** Harm to one's values from care withheld or rushed. */
  moralInjury: { ...dmnl, inflows: ['moralInjuryChange'], outflows: [] },
  engagement: { ...dmnl, inflows: ['engagementChange'], outflows: [] },
  /** Trust in leadership. */
  trust: { ...dmnl, inflows: ['trustChange'], outflows: [] },
  /** 0 = first day in the post, 1 = fully productive. */
  experience: { ...dmnl, inflows: ['learning'], outflows: [] },
  /** What life outside work makes of the same strain; mean 1. */
  circumstances: {
    unit: 'dmnl',
    range: [0, Infinity],
    inflows: ['circumstancesChange'],
    outflows: [],
  },
})

export const clinicianFlows = auxiliaries({
  fatigueChange: anyAmount('1/day'),
  strainChange: anyAmount('1/day'),
  wear: amount('points/day'),
  contagion: amount('points/day'),
  recovery: anyAmount('points/day'),
  relief: anyAmount('points/day'),
  cynicismChange: anyAmount('points/day'),
  cynicismContagion: amount('points/day'),
  efficacyChange: anyAmount('points/day'),
  moralInjuryChange: anyAmount('1/day'),
  engagementChange: anyAmount('1/day'),
  trustChange: anyAmount('1/day'),
  learning: amount('1/day'),
  circumstancesChange: anyAmount('1/day'),
})

export const clinicianAuxiliaries = auxiliaries({
  /** 1 while somebody holds the post, at work or off sick. */
  employed: share,
  /** 1 while the holder is at work. */
  present: share,
  /** How burned out a person is, by exhaustion: a share that rises smoothly past the threshold. */
  burnout: share,
  /** Working power left by exhaustion and fatigue, against a rested person. */
  vigour: share,
  /** Standard hours of work done in an hour: vigour times experience. 0 when absent. */
  capacity: share,
  /** Hours worked on a working day. 0 when absent. */
  hours: { unit: 'hours', range: [0, 24] },
  /** Own work pressure: work waiting for each hour of capacity, as this person feels it. */
  demands: amount('dmnl'),
  /** What the job gives: tools, leadership, colleagues, trust. */
  resources: share,
  /** Demands beyond buffered resources. */
  imbalance: amount('dmnl'),
  /** Chance of leaving, per day. */
  leavingHazard: amount('1/day'),
  /** Chance of falling ill, per day. */
  sicknessHazard: amount('1/day'),
})

/** Fixed while a person holds the seat. */
export const clinicianTraits = auxiliaries({
  /** Exhaustion without strain. */
  restingExhaustion: { unit: 'points', range: [0, 54] },
  /** Strain from the same imbalance, against the mean. */
  vulnerability: amount('dmnl'),
  /** Contagion caught, against the mean. */
  susceptibility: amount('dmnl'),
  /** Own part of cynicism, efficacy and trust, beyond what the model explains. */
  cynicismLevel: anyAmount('points'),
  efficacyLevel: anyAmount('points'),
  trustLevel: share,
  /** This year's circumstances. */
  circumstancesTarget: amount('dmnl'),
})

/** Bookkeeping of `model/events.ts`: who sits where, and how far each event's hazard has run. */
export const clinicianRecords = auxiliaries({
  /** Position in `seatStates`. */
  seatState: { unit: 'state', range: [0, 4] },
  /** Which occupant of the seat, from 0. */
  person: amount('count'),
  /** Calendar days until an arrival, or until the end of a spell of sick leave. */
  daysLeft: amount('days'),
  leavingExposure: amount('dmnl'),
  leavingThreshold: amount('dmnl'),
  sicknessExposure: amount('dmnl'),
  sicknessThreshold: amount('dmnl'),
  /** Spells of sick leave so far. */
  spells: amount('count'),
  searchExposure: amount('dmnl'),
  searchThreshold: amount('dmnl'),
})

export const clinicStocks = stocks({
  /** Visits asked for and not yet given. */
  backlog: {
    unit: 'visits',
    range: [0, Infinity],
    inflows: ['requests', 'returns'],
    outflows: ['completions', 'givingUp'],
  },
  /** 1 when work as done needs nothing beyond work as planned. */
  workSystemQuality: { ...dmnl, inflows: ['improvement'], outflows: ['decay'] },
})

export const clinicFlows = auxiliaries({
  requests: amount('visits/day'),
  /** Visits that come back because care was cut short. */
  returns: amount('visits/day'),
  completions: amount('visits/day'),
  givingUp: amount('visits/day'),
  improvement: amount('1/day'),
  decay: amount('1/day'),
})

export const clinicAuxiliaries = auxiliaries({
  /** 1 on working days. */
  open: share,
  /** Patients looked after, from the scenario. */
  panelSize: amount('patients'),
  /** The leader's score from the scenario. */
  leadershipScore: { unit: 'points', range: [12, 60] },
  /** Posts funded on day 0. */
  fundedAtStart: amount('posts'),
  /** Work that the same visit takes here, against the mean clinic; fixed. */
  caseMix: amount('dmnl'),
  /** This week's chance in what patients ask for; mean 1. */
  demandLevel: amount('dmnl'),
  /** Visits asked for on a working day. */
  requestsPerDay: amount('visits/day'),
  /** Hours of one visit at full length: contact, documentation, gap work. */
  visitHours: amount('hours'),
  /** Documentation minutes that scribes save in a visit. */
  savedMinutes: amount('minutes'),
  /** Hours a working day for messages, mandates, mentoring, redesign and programmes. */
  overheadHours: amount('hours'),
  employedCount: amount('clinicians'),
  presentCount: amount('clinicians'),
  /** Sum of (1 − experience) over the present. */
  newcomers: amount('clinicians'),
  teamExhaustion: { unit: 'points', range: [0, 54] },
  teamCynicism: { unit: 'points', range: [0, 30] },
  teamBurnout: share,
  teamFatigue: share,
  teamStrain: share,
  teamVigour: share,
  /** Standard hours of work the present can do in an hour. */
  teamCapacity: amount('dmnl'),
  /** Hours of work waiting for each standard hour of capacity. */
  workPressure: amount('dmnl'),
  /** Hours worked against hours planned. */
  hoursFactor: amount('dmnl'),
  /** Minutes with the patient against the minutes a visit needs. */
  careQuality: share,
  /** Visits given on a working day. */
  visitsPerDay: amount('visits/day'),
  /** Days a new patient waits. */
  waitDays: amount('days'),
  /** Harmful events, per calendar day. */
  harmRate: amount('events/day'),
})

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

export type ClinicianColumn =
  | keyof typeof clinicianStocks
  | keyof typeof clinicianFlows
  | keyof typeof clinicianAuxiliaries
  | keyof typeof clinicianTraits
  | keyof typeof clinicianRecords

export type ClinicColumn =
  keyof typeof clinicStocks | keyof typeof clinicFlows | keyof typeof clinicAuxiliaries

export type OrganisationColumn =
  | keyof typeof organisationStocks
  | keyof typeof organisationFlows
  | keyof typeof organisationAuxiliaries

/** Every column by level; names are unique across levels. */
export const columns = {
  clinicians: {
    ...clinicianStocks,
    ...clinicianFlows,
    ...clinicianAuxiliaries,
    ...clinicianTraits,
    ...clinicianRecords,
  } as Readonly<Record<ClinicianColumn, Stock | Auxiliary>>,
  clinics: { ...clinicStocks, ...clinicFlows, ...clinicAuxiliaries } as Readonly<
    Record<ClinicColumn, Stock | Auxiliary>
  >,
  organisations: {
    ...organisationStocks,
    ...organisationFlows,
    ...organisationAuxiliaries,
  } as Readonly<Record<OrganisationColumn, Stock | Auxiliary>>,
} as const
