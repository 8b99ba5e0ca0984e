import { amount, anyAmount, auxiliaries, dmnl, share, stocks } from './column.ts'

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
