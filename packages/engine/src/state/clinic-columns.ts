import { amount, auxiliaries, dmnl, share, stocks } from './column.ts'

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
