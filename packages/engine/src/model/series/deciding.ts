import type { Series } from './series.ts'

/** What the organisation sees of burnout, decides, and makes of its work. */
export const decidingSeries = {
  perceivedBurnout: {
    unit: 'share',
    label: 'Burnout as perceived',
    about:
      'What the organisation’s surveys last said, by an index of exhaustion that counts a person half at 27 points.',
  },
  urgency: { unit: '0–1', label: 'Urgency', about: 'Sense of urgency among those who decide.' },
  wellnessEffort: {
    unit: '0–1',
    label: 'Wellness effort',
    about: 'Effort that goes into wellness programmes.',
  },
  redesignEffort: {
    unit: '0–1',
    label: 'Redesign effort',
    about: 'Effort that goes into removing gap work.',
  },
  crowdedOut: {
    unit: 'share',
    label: 'Redesign crowded out',
    about: 'Share of redesign effort that wellness programmes draw away.',
  },
  budgetSqueeze: {
    unit: '0–1',
    label: 'Budget squeeze',
    about: 'How far the cost of leavers and lost visits leaves no money for anything new.',
    better: 'lower',
  },
  workSystemQuality: {
    unit: '0–1',
    label: 'Work-system quality',
    about: '1 when work as done needs nothing beyond work as planned.',
    better: 'higher',
  },
  teamRoutine: {
    unit: '0–1',
    label: 'Team-based care as routine',
    about: 'How far work in teams has become routine, mean over clinics.',
  },
  capability: {
    unit: '0–1',
    label: 'Improvement capability',
    about: 'What is left of the organisation’s skill at changing how work is done.',
    better: 'higher',
  },
} as const satisfies Record<string, Series>
