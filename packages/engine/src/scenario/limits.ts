/** What one run of the model is built for; a scenario beyond it is refused. */
export const limits = {
  clinics: 200,
  /** Funded physician posts of the whole organisation. */
  posts: 2000,
  panel: 10_000_000,
  replicates: 10_000,
  /** Days; 30 years. */
  horizon: 10_958,
  /** Policies, events or expectations, with those of the scenarios that are extended. */
  listed: 200,
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
  /** Points on the 12–60 scale by which clinicians rate their leaders; assumed. */
  leadership: 42,
} as const
