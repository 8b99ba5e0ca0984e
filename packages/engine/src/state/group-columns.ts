import { amount, anyAmount, auxiliaries, share } from './column.ts'

/** One row for those of one role in one clinic, in the order of `roles`. No stocks: people hold those. */
export const groupAuxiliaries = auxiliaries({
  /** Posts funded on day 0. */
  fundedAtStart: amount('posts'),
  /** Posts added because the work needs them, at the last review. */
  addedPosts: amount('posts'),
  /** Employed on the morning of day 0. */
  employedAtStart: amount('clinicians'),
  /** Sum of their parts of full time on that morning. */
  fteAtStart: amount('posts'),
  /** Working time that has been cut since; negative where people work more. */
  cutTime: anyAmount('posts'),
  /** Hours worked against hours planned on day 0. */
  hoursFactorAtStart: amount('dmnl'),
  /** Sum of (1 − experience) over those present on day 0. */
  newcomersAtStart: amount('clinicians'),
  /** Of the loops that are cut, what the link carried on the morning of the cut: `employedCount` for `workloadTurnover`. */
  employedHeld: amount('clinicians'),
  /** `hoursFactor` for `overtime`. */
  hoursFactorHeld: amount('dmnl'),
  /** `hoursFactor` for `overtimeFatigue`. */
  tiringFactorHeld: amount('dmnl'),
  /** `newcomers` for `onboardingBurden`. */
  newcomersHeld: amount('clinicians'),
  /** Hours of a full-time day as planned, on a day on which the clinic is open. */
  plannedDay: amount('hours'),
  employedCount: amount('clinicians'),
  presentCount: amount('clinicians'),
  awayCount: amount('clinicians'),
  /** Posts without a person at work: searched for, or arriving. */
  vacantCount: amount('posts'),
  /** Imbalance from broken nights, long weeks and the loss of colleagues, beside the work itself. */
  hardship: amount('dmnl'),
  /** Nights on call a week of each person at work. */
  callLoad: amount('nights/week'),
  /** Sum of (1 − experience) over the present. */
  newcomers: amount('clinicians'),
  /** Standard hours of work that the present can do in their planned day. */
  capacityHours: amount('hours'),
  /** Standard hours of capacity that locums bring each open day. */
  locumHours: amount('hours'),
  /** Mean over the present. */
  groupVigour: share,
  /** Means over those who hold a post. */
  groupBurnout: share,
  groupFatigue: share,
  /** Hours that errors caught in time cost, each open day. */
  reworkHours: amount('hours'),
  /** Hours of other things than patients, each open day. */
  overheadHours: amount('hours'),
  /** Hours of work that the group is to do on an open day, before any is passed on. */
  assignedHours: amount('hours'),
  /** Share of the hours to be worked that goes to other things than patients. */
  extraneousShare: share,
  /** Hours of work waiting for each standard hour of capacity. */
  workPressure: amount('dmnl'),
  /** Hours worked against hours planned. */
  hoursFactor: amount('dmnl'),
})
