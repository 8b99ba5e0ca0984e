import * as de from './de/themes.ts'
import { inTongue } from './tongue.ts'

const titles = inTongue(de.themeTitles, {
  start: 'Start here',
  people: 'Treating people',
  work: 'Mending the work',
  staff: 'Staff and hours',
  leading: 'Leading and listening',
  rules: 'Goals, money and rules',
  others: 'Other organisations',
  testing: 'Testing the model',
  opened: 'Opened here',
})

/** Themes of the scenarios that travel with the page, in the order of the picker; names are those of files. */
export const themes: Readonly<Record<string, readonly string[]>> = {
  [titles.start]: [
    'baseline',
    'wellness-first',
    'fix-the-work',
    'hiring-freeze',
    'pandemic-surge',
    'small-clinic-cascade',
  ],
  [titles.people]: ['resilience-only', 'wellness-ring-fenced', 'coaching', 'peer-support'],
  [titles.work]: [
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
  [titles.staff]: [
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
  [titles.leading]: [
    'leadership-development',
    'culture-first',
    'continuous-feedback',
    'train-the-runner',
  ],
  [titles.rules]: [
    'eroding-access-standard',
    'holding-the-standard',
    'mandate-wave',
    'payment-reform',
    'business-case',
  ],
  [titles.others]: ['hospital', 'primary-care-network', 'residency-programme'],
  [titles.testing]: ['contagion-ablation', 'transfer-test', 'variance-test'],
}

/** The theme of scenarios that the reader opened. */
export const openedTheme = titles.opened
