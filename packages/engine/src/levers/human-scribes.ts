import type { Lever } from './lever.ts'

export const humanScribes: Lever = {
  name: 'humanScribes',
  group: 'work system',
  label: 'Visits with a human scribe',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 18_000,
    per: 'clinician-year',
    sources: [],
    about:
      'A scribe at $45,000 for every physician and advanced practice clinician, who are two in five of those employed; vendors’ figures of $32,000 to $55,000, assumed.',
  },
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['remote-scribe-2022', 'gidwani-2017'],
  about:
    'Share of visits in which a trained person, in the room or remote, writes the note. It saves more of the documentation than software does and costs far more; saved time is refilled with visits as with AI scribes.',
}
