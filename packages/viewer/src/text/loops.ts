import { percent } from '../format.ts'
import type { LoopTrace } from '../worker/protocol.ts'

/** A link of the diagram, as the engine names it. */
export type LinkId = keyof LoopTrace['links']

/** A loop of the diagram, as the engine names it. */
export type LoopId = keyof LoopTrace['loops']

/** Names of the loops; the letter of the badge says whether they reinforce or balance. */
export const loopNames: Readonly<Record<LoopId, string>> = {
  B1: 'Quick relief',
  B2: 'Fixing the work',
  R3: 'Side effect',
}

/** One sentence for every loop. */
export const loopStories: Readonly<Record<LoopId, string>> = {
  B1: 'Exhaustion calls for wellness programmes, and they relieve it soon.',
  B2: 'Exhaustion becomes urgency, urgency becomes redesign, and better work wears people out less. It takes time.',
  R3: 'Wellness programmes use up the money, time and belief that redesign would need; the work stays as it is, and exhaustion calls for more of them.',
}

/** Words of the loop diagram. */
export const loopWords = {
  title: 'Shifting the burden',
  quiet: 'quiet',
  share: (share: number) => percent(share),
  reading: 'How to read this',
  caption: [
    '+: more makes more. − (dashed): more makes less. ‖: with delay.',
    'R reinforces, B balances. Grey links belong to two loops.',
    'Line width: how strongly a link works in this month, against all else that moves its target. Ring: the loop’s share of the three, faint when little is changing. Bar: where a thing stands on its scale.',
    'It describes this run and blames nobody.',
  ],
  delay: 'with delay',
  crowding: 'same budget',
  summary: (month: number, parts: readonly string[]) =>
    `Causal loop diagram at month ${month}. ${parts.join(' ')}`,
  loop: (id: string, name: string, share: number) => `Loop ${id}, ${name}: ${percent(share)}.`,
  nothing: 'Little is changing; all loops are quiet.',
  level: (label: string, share: number) => `${label} at ${percent(share)} of its scale.`,
  strip: 'Which loop is at work when',
  stripLegend: 'Reinforcing (R) above the line, balancing (B) below; height: how much is changing.',
  strongest: (id: LoopId, from: number, to: number) =>
    `${id}, ${loopNames[id]}, is strongest ${from === to ? `in month ${from}` : `from month ${from} to ${to}`}`,
  stripSummary: (parts: readonly string[]) =>
    `Share of each loop over time. ${parts.length === 0 ? 'No loop stands out' : parts.join('; ')}.`,
} as const
