/** Themes of the scenarios that travel with the page, in the order of the picker; names are those of files. */
export const themes: Readonly<Record<string, readonly string[]>> = {
  'Start here': [
    'baseline',
    'wellness-first',
    'fix-the-work',
    'hiring-freeze',
    'pandemic-surge',
    'small-clinic-cascade',
  ],
  'Treating people': ['resilience-only', 'wellness-ring-fenced', 'coaching', 'peer-support'],
  'Mending the work': [
    'improvers',
    'inbox-and-record',
    'ai-scribes',
    'ai-scribes-refilled',
    'human-scribes',
    'team-based-care',
    'team-based-care-withdrawn',
    'shoes-off',
    'longer-visits',
  ],
  'Staff and hours': [
    'optimal-staffing',
    'minimum-staffing',
    'nurse-ratios',
    'night-team',
    'nurse-cuts',
    'support-staff-cut',
    'team-mix',
    'float-pool',
    'hours-cap',
    'call-burden',
    'overtime-and-locums',
    'more-vacation',
    'protected-time-and-cover',
  ],
  'Leading and listening': [
    'leadership-development',
    'culture-first',
    'continuous-feedback',
    'train-the-runner',
  ],
  'Goals, money and rules': [
    'eroding-access-standard',
    'holding-the-standard',
    'mandate-wave',
    'payment-reform',
    'business-case',
  ],
  'Other organisations': ['hospital', 'primary-care-network', 'residency-programme'],
  'Testing the model': ['contagion-ablation', 'transfer-test', 'variance-test'],
}

/** The theme of scenarios that the reader opened. */
export const openedTheme = 'Opened here'
