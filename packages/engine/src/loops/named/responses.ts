import type { NamedLoop } from './named-loop.ts'

/** What an organisation does about burnout, and what that does to it: shifting the burden. */
export const responseLoops = {
  symptomaticFix: {
    id: 'B1',
    label: 'Quick relief',
    story: 'Exhaustion calls for wellness programmes, and they relieve it soon.',
    polarity: '-',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '+', 'relief'],
      ['relief', '-', 'exhaustion'],
    ],
    cut: {
      edge: ['wellness', 'relief'],
      held: 'Programmes have the size of the day of the cut; from the first day, none.',
    },
  },
  fundamentalFix: {
    id: 'B2',
    label: 'Fixing the work',
    story:
      'Exhaustion makes mending urgent, the work is redesigned, and better work wears people out less; it takes time.',
    polarity: '-',
    edges: [
      ['exhaustion', '+', 'urgency'],
      ['urgency', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['urgency', 'redesign'],
      held: 'Redesign follows the urgency of the day of the cut.',
    },
  },
  budgetCrowdOut: {
    id: 'R3a',
    label: 'Crowding out',
    story:
      'Wellness programmes use up the money and attention that redesign would need; the work stays as it is, and exhaustion calls for more of them.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['wellness', 'redesign'],
      held: 'Programmes draw from redesign what they drew on the day of the cut; from the first day, nothing.',
    },
  },
  capabilityErosion: {
    id: 'R3b',
    label: 'Forgetting how',
    story:
      'An organisation that relies on wellness programmes forgets how to mend its work, and needs them more.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'capability'],
      ['capability', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['wellness', 'capability'],
      held: 'Programmes wear capability as on the day of the cut; from the first day, not at all.',
    },
  },
  tolerance: {
    id: 'R4',
    label: 'Lost trust',
    story:
      'Where programmes are the only answer, people trust their leaders less; they take less of what is offered and are relieved less.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'trust'],
      ['trust', '+', 'relief'],
      ['relief', '-', 'exhaustion'],
    ],
    cut: {
      edge: ['trust', 'relief'],
      held: 'People take of programmes what they took on the day of the cut, newcomers what they would when they come.',
    },
  },
} as const satisfies Record<string, NamedLoop>
