/** What speaks against the model, whatever the scenario; docs/model.md has each with where the model stands on it. */
export const evidenceAgainst: readonly string[] = [
  'That wellness programmes backfire rests on assumed numbers: crowdOut, capabilityErosion and trustLostToWellness have no published size. Halved, most of the rebound is gone; set to nothing, wellness helps for all five years.',
  'Individual programmes do help volunteers in trials, by about a fifth of a standard deviation of exhaustion; across 233 organisations they did next to nothing. The model lies between.',
  'Most of the variance of exhaustion lies within clinics and not between them; what a clinic decides moves the smaller part.',
  'Links from demands to exhaustion are small in longitudinal studies, and the way back is stronger. The model has both, and does not reproduce that order.',
  'Contagion between clinicians has never been measured over time. It is on, small and assumed.',
  'Trials of redesign are mixed: gains came late, some were lost when staffing was withdrawn, some burdens moved to other staff. They lasted a year or two; five years of gains are the model’s and not theirs.',
  'Trials of whole organisations are few, small and inflated.',
]

/** What the grades of evidence mean. */
export const gradeWords = {
  measured: 'read in the source named',
  calibrated: 'chosen so that the model meets a published pattern',
  estimated: 'derived from published numbers by arithmetic or judgement',
  assumed: 'no source was found; the number is a choice',
} as const
