import type { Series } from './series.ts'

/** How people are. */
export const peopleSeries = {
  exhaustion: {
    unit: 'points (0–54)',
    label: 'Exhaustion',
    about: 'Mean emotional exhaustion on the MBI scale.',
    better: 'lower',
  },
  cynicism: {
    unit: 'points (0–30)',
    label: 'Cynicism',
    about: 'Mean depersonalisation on the MBI scale.',
    better: 'lower',
  },
  efficacy: {
    unit: 'points (0–48)',
    label: 'Efficacy',
    about: 'Mean personal accomplishment on the MBI scale; low is bad.',
    better: 'higher',
  },
  burnedOut: {
    unit: 'share',
    label: 'Burned out',
    about:
      'Share in whom a survey finds exhaustion of at least 27 or cynicism of at least 10 (MBI rule), expected over the questionnaire’s error.',
    better: 'lower',
  },
  burnedOutSingleItem: {
    unit: 'share',
    label: 'Burned out (single item)',
    about: 'Share expected to answer one question with “definitely burning out” or more.',
    better: 'lower',
  },
  burnedOutPfi: {
    unit: 'share',
    label: 'Burned out (PFI)',
    about:
      'Share in whom a survey by the Professional Fulfillment Index finds burnout (mean item of 1.33 or more), expected over its error.',
    better: 'lower',
  },
  fulfilled: {
    unit: 'share',
    label: 'Fulfilled (PFI)',
    about:
      'Share whom the Professional Fulfillment Index finds fulfilled (mean item of 3 or more).',
    better: 'higher',
  },
  miniZ: {
    unit: 'points (10–50)',
    label: 'Mini-Z',
    about: 'Mean total of the Mini-Z; more is better.',
    better: 'higher',
  },
  moralInjury: { unit: '0–1', label: 'Moral injury', about: 'Mean moral injury.', better: 'lower' },
  moralInjuryScore: {
    unit: 'points (10–100)',
    label: 'Moral injury (MISS-HP)',
    about: 'Mean score of the Moral Injury Symptom Scale for health professionals.',
    better: 'lower',
  },
  engagement: { unit: '0–1', label: 'Engagement', about: 'Mean engagement.', better: 'higher' },
  trust: {
    unit: '0–1',
    label: 'Trust in leadership',
    about: 'Mean trust in leadership.',
    better: 'higher',
  },
  psychologicalSafety: {
    unit: '0–1',
    label: 'Psychological safety',
    about: 'How safe it is to say what is wrong, mean over clinics.',
    better: 'higher',
  },
  effortRewardRatio: {
    unit: 'ratio',
    label: 'Effort against reward',
    about: 'Mean ratio of effort to reward over those at work.',
    better: 'lower',
  },
  effortRewardImbalance: {
    unit: 'share',
    label: 'Giving more than they get',
    about: 'Share of those at work whose effort is at least their reward.',
    better: 'lower',
  },
  fatigue: {
    unit: '0–1',
    label: 'Fatigue',
    about: 'Mean everyday tiredness, gone after rest.',
    better: 'lower',
  },
  strain: { unit: '0–1', label: 'Strain', about: 'Mean need for recovery.', better: 'lower' },
} as const satisfies Record<string, Series>
