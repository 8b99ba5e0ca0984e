import { loopWords, type LinkId, type LoopId } from '../text/loops.ts'

/** Names of the five things in the diagram. */
export type NodeId = 'exhaustion' | 'wellness' | 'redesign' | 'urgency' | 'capability'

/** Place in a square of 100 by 100, and the lines of its label. */
export interface NodePlace {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

/** Where everything stands: the symptom in the middle, quick fix above, lasting fix below. */
export const nodePlaces: Readonly<Record<NodeId, NodePlace>> = {
  exhaustion: { x: 50, y: 50, lines: ['Exhaustion'] },
  wellness: { x: 50, y: 11, lines: ['Wellness programmes'] },
  redesign: { x: 50, y: 89, lines: ['Work redesign'] },
  urgency: { x: 26, y: 67, lines: ['Urgency'] },
  capability: { x: 87, y: 50, lines: ['Improvement', 'capability'] },
}

export interface LinkPlace {
  readonly id: LinkId
  readonly from: NodeId
  readonly to: NodeId
  /** How far it bulges to the left of its way, as a part of its length. */
  readonly bulge: number
  readonly minus: boolean
  readonly delay: boolean
  /** Whether its sign stands on the inner side, where there is more room. */
  readonly signInside: boolean
  /** The only kind of loop that runs through it; `null` when it is shared. */
  readonly kind: 'balancing' | 'reinforcing' | null
  /** What the link is, where its name and its ends do not say it. */
  readonly note: string | null
}

interface Signs {
  readonly minus?: boolean
  readonly delay?: boolean
  readonly signInside?: boolean
  readonly note?: string
}

const link = (
  id: LinkId,
  [from, to]: readonly [NodeId, NodeId],
  bulge: number,
  kind: LinkPlace['kind'],
  { minus = false, delay = false, signInside = false, note }: Signs = {},
): LinkPlace => ({ id, from, to, bulge, kind, minus, delay, signInside, note: note ?? null })

/** Every link, bulging outwards from the loop it belongs to. */
export const linkPlaces: readonly LinkPlace[] = [
  link('exhaustion>wellness', ['exhaustion', 'wellness'], 0.33, null),
  link('wellness>exhaustion', ['wellness', 'exhaustion'], 0.33, 'balancing', { minus: true }),
  link('exhaustion>urgency', ['exhaustion', 'urgency'], -0.24, 'balancing', { delay: true }),
  link('urgency>redesign', ['urgency', 'redesign'], -0.1, 'balancing', { signInside: true }),
  link('redesign>exhaustion', ['redesign', 'exhaustion'], -0.4, null, {
    minus: true,
    delay: true,
  }),
  link('wellness>capability', ['wellness', 'capability'], 0.207, 'reinforcing', {
    minus: true,
    delay: true,
  }),
  link('capability>redesign', ['capability', 'redesign'], 0.207, 'reinforcing'),
  link('wellness>redesign', ['wellness', 'redesign'], -0.62, 'reinforcing', {
    minus: true,
    note: loopWords.crowding,
  }),
]

export interface BadgePlace {
  readonly id: LoopId
  readonly x: number
  readonly y: number
  readonly clockwise: boolean
  readonly kind: 'balancing' | 'reinforcing'
}

/** Badges stand inside their loops and turn the way of their loops. */
export const badgePlaces: readonly BadgePlace[] = [
  { id: 'B1', x: 50, y: 26, clockwise: true, kind: 'balancing' },
  { id: 'B2', x: 46.5, y: 66, clockwise: false, kind: 'balancing' },
  { id: 'R3', x: 71, y: 30, clockwise: true, kind: 'reinforcing' },
]
