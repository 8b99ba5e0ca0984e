import type { Evidence } from '@burnout/engine'
import * as de from './de/assumed.ts'
import { inTongue } from './tongue.ts'

/** What is assumed, and what that rests on. */
export const assumedWords = inTongue(de.assumedWords, {
  grade: (evidence: Evidence): string => evidence,
  grades: {
    measured: 'read in the source named',
    calibrated: 'chosen so that the model meets a published pattern',
    estimated: 'derived from published numbers by arithmetic or judgement',
    assumed: 'no source was found; the number is a choice',
  },
  none: 'none',
  drawn: (ends: string) => `${ends}, drawn for each run`,
  to: (low: string, high: string) => `${low} to ${high}`,
  varied: 'varied',
  levers: {
    caption: 'What is decided, and what that rests on',
    columns: ['Lever', 'Evidence', 'Sources', 'What it does', 'Time to effect', 'Cost'],
  },
  assumptions: {
    caption: 'Assumptions that are set or varied here',
    columns: ['Assumption', 'Evidence', 'Sources', 'What it is', 'By default', 'Plausible', 'Here'],
  },
  are: (count: string, evidence: Evidence) => `${count} are ${evidence}`,
  numbers: (count: string, graded: string) =>
    `Of the model’s ${count} numbers, ${graded}. Sources are keys of the references that come with the model.`,
  intervals:
    'Intervals in this report say how well so many runs show what the model does, and nothing of how well the model does what the world does.',
})

/** What speaks against the model, whatever the scenario; docs/model.md has each with where the model stands on it. */
export const againstWords = inTongue(de.againstWords, {
  title: 'Evidence against',
  texts: [
    'That wellness programmes backfire rests on assumed numbers: crowdOut, capabilityErosion and trustLostToWellness have no published size. Halved, most of the rebound is gone; set to nothing, wellness helps for all five years.',
    'Individual programmes do help volunteers in trials, by about a fifth of a standard deviation of exhaustion; across 233 organisations they did next to nothing. The model lies between.',
    'Most of the variance of exhaustion lies within clinics and not between them; what a clinic decides moves the smaller part.',
    'Links from demands to exhaustion are small in longitudinal studies, and the way back is stronger. The model has both, and does not reproduce that order.',
    'Contagion between clinicians has never been measured over time. It is on, small and assumed.',
    'Trials of redesign are mixed: gains came late, some were lost when staffing was withdrawn, some burdens moved to other staff. They lasted a year or two; five years of gains are the model’s and not theirs.',
    'Trials of whole organisations are few, small and inflated.',
  ],
})
