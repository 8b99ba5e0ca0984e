/** What one run of the model is built for; a scenario beyond it is refused. */
export const limits = {
  clinics: 200,
  /** Funded posts of the whole organisation, all roles together. */
  posts: 5000,
  panel: 10_000_000,
  beds: 2000,
  replicates: 10_000,
  /** Days; 30 years. */
  horizon: 10_958,
  /** Policies, events or expectations, with those of the scenarios that are extended. */
  listed: 200,
  /** Points of one experiment. */
  points: 100_000,
  /** Levers and assumptions that a Sobol sequence varies at once. */
  sobolFactors: 64,
} as const

/** What a scenario need not say. */
export const defaults = {
  run: {
    start: '2026-01-01',
    horizon: '5 years',
    record: '1 week',
    replicates: 100,
    seed: 'baseline',
  },
  organisation: 'Organisation',
  /** Patients for each physician post; the average panel (altschuler-2012). */
  panel: 2300,
  /** Patients for each advanced practice post; assumed. */
  advancedPracticePanel: 1700,
  /** Nurses for each provider of a clinic, and for each bed of a ward; assumed. */
  nursesPerProvider: 0.5,
  nursesPerBed: 1.1,
  /** Support staff for each provider of a clinic, and for each bed of a ward; assumed. */
  supportPerProvider: 1,
  supportPerBed: 0.4,
  /** Points on the 12–60 scale by which clinicians rate their leaders; assumed. */
  leadership: 42,
} as const
