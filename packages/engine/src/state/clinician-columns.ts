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
    inflows: ['wear', 'imbalanceWear', 'contagion'],
    outflows: ['recovery', 'relief', 'programmeRelief'],
  },
  /** Depersonalisation, MBI. */
  cynicism: {
    unit: 'points',
    range: [0, 30],
    inflows: ['cynicismChange', 'cynicismContagion'],
    outflows: ['cynicismRelief'],
  },
  /** Personal accomplishment, MBI; low is bad. */
  efficacy: { unit: 'points', range: [0, 48], inflows: ['efficacyChange'], outflows: [] },
  /** Harm to one's values from care withheld or rushed. */
  moralInjury: {
    ...dmnl,
    inflows: ['moralInjuryChange', 'secondVictimInjury'],
    outflows: ['injuryRelief'],
  },
  engagement: { ...dmnl, inflows: ['engagementChange', 'engagementContagion'], outflows: [] },
  /** Trust in leadership. */
  trust: { ...dmnl, inflows: ['trustChange'], outflows: [] },
  /** Strain that the person is used to; read by questionnaires only. */
  usualStrain: { ...dmnl, inflows: ['usualStrainChange'], outflows: [] },
  /** 0 = first day in the post, 1 = fully productive. */
  experience: { ...dmnl, inflows: ['learning'], outflows: [] },
  /** Own messages that waited during a vacation or a holiday. */
  awayWork: {
    unit: 'hours',
    range: [0, Infinity],
    inflows: ['leftWaiting'],
    outflows: ['caughtUp'],
  },
  /** Tolerance of strain lost to exhaustion that was extreme; heals over years. */
  scarring: { ...dmnl, inflows: ['scarred'], outflows: ['healed'] },
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
  imbalanceWear: amount('points/day'),
  contagion: amount('points/day'),
  recovery: anyAmount('points/day'),
  relief: anyAmount('points/day'),
  programmeRelief: anyAmount('points/day'),
  cynicismChange: anyAmount('points/day'),
  cynicismContagion: amount('points/day'),
  cynicismRelief: anyAmount('points/day'),
  efficacyChange: anyAmount('points/day'),
  moralInjuryChange: anyAmount('1/day'),
  injuryRelief: anyAmount('1/day'),
  secondVictimInjury: amount('1/day'),
  engagementChange: anyAmount('1/day'),
  engagementContagion: amount('1/day'),
  trustChange: anyAmount('1/day'),
  usualStrainChange: anyAmount('1/day'),
  learning: amount('1/day'),
  circumstancesChange: anyAmount('1/day'),
  leftWaiting: amount('hours/day'),
  caughtUp: amount('hours/day'),
  scarred: amount('1/day'),
  healed: amount('1/day'),
})

export const clinicianAuxiliaries = auxiliaries({
  /** Part of full time. */
  fte: share,
  /** 1 while somebody holds the post, at work or off sick. */
  employed: share,
  /** 1 while the holder is at work. */
  present: share,
  /** 1 while the holder is on vacation. */
  away: share,
  /** 1 while the holder is ill, at work or not. */
  ill: share,
  /** How burned out a person is, by exhaustion: a share that rises smoothly past the threshold. */
  burnout: share,
  /** Working power left by exhaustion and fatigue, against a rested person. */
  vigour: share,
  /** Standard hours of work done in an hour of a full-time day. 0 when absent. */
  capacity: amount('dmnl'),
  /** Hours worked on a working day. 0 when absent. */
  hours: { unit: 'hours', range: [0, 24] },
  /** Own work pressure: work waiting for each hour of capacity, as this person feels it. */
  demands: amount('dmnl'),
  /** What the job gives: tools, leadership, colleagues, trust, control, recognition, values, safety. */
  resources: share,
  /** Demands beyond buffered resources. */
  imbalance: amount('dmnl'),
  /** Speed of recovery from strain against that of the mean person after a usual day. */
  unwinding: amount('dmnl'),
  /** Chance of cutting one’s working time, per day. */
  cutHazard: amount('1/day'),
  /** Chance of moving to another clinic of the organisation where a post is free, per day. */
  transferHazard: amount('1/day'),
  /** Effort against reward; above 1 more is given than is got. */
  effortRewardRatio: amount('dmnl'),
  /** Uptake of programmes for individuals; negative where they are read as blame. */
  programmeUptake: { unit: 'share', range: [-1, 1] },
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
  /** Own part of moral injury, beyond what the model explains: how far a person’s values and the work fit. */
  moralInjuryLevel: anyAmount('dmnl'),
  /** How readily the person changes jobs, against the mean of those who have settled. */
  mobility: amount('dmnl'),
  /** How well work is left behind after hours. */
  detachment: share,
  /** Effort put into the same demands, against the mean. */
  overcommitment: amount('dmnl'),
  /** Extra emotional load that a person’s group carries, as a share of demands; mean 0. */
  emotionalTax: { unit: 'share', range: [-0.5, 1] },
  /** Own part of cynicism, efficacy and trust, beyond what the model explains. */
  cynicismLevel: anyAmount('points'),
  efficacyLevel: anyAmount('points'),
  trustLevel: share,
  /** This year's circumstances. */
  circumstancesTarget: amount('dmnl'),
})

/** Bookkeeping of the events in `model/`: who sits where, and how far each event's hazard has run. */
/** Bookkeeping of `model/`: who sits where, how far each event's hazard has run, what a cut holds. */
export const clinicianRecords = auxiliaries({
  /** Position in `seatStates`. */
  seatState: { unit: 'state', range: [0, 5] },
  /** Which occupant of the seat that hired them this person was, from 0: with `home` the person’s key. */
  person: amount('count'),
  /** The seat of the organisation that hired this person. */
  home: amount('seat'),
  /** People who have held the seat and gone; not carried along when somebody moves. */
  occupants: amount('count'),
  /** Calendar days since the person was hired, those before day 0 included. */
  tenure: amount('days'),
  /** Calendar days until an arrival, or until the end of a spell of sick leave. */
  daysLeft: amount('days'),
  leavingExposure: amount('dmnl'),
  leavingThreshold: amount('dmnl'),
  sicknessExposure: amount('dmnl'),
  sicknessThreshold: amount('dmnl'),
  /** Spells of illness so far. */
  spells: amount('count'),
  /** Cuts of working time so far. */
  cuts: amount('count'),
  cutExposure: amount('dmnl'),
  cutThreshold: amount('dmnl'),
  transferExposure: amount('dmnl'),
  transferThreshold: amount('dmnl'),
  /** Moves to other clinics so far. */
  transfers: amount('count'),
  searchExposure: amount('dmnl'),
  searchThreshold: amount('dmnl'),
  /** Trust on the morning on which the loop `tolerance` was cut, or the trust a later newcomer came with. */
  trustHeld: share,
})
