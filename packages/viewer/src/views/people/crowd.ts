import type { FateKind } from '../../reading/lives/fates.ts'

/** How a post or somebody who has left it is drawn. */
export type CrowdLook = 'working' | 'sick' | 'vacation' | 'searching' | 'arriving' | 'gone'

/** One mark: somebody, or an empty post. */
export interface CrowdPost {
  /** The same for as long as it is the same person, or the same empty post. */
  readonly key: string
  /** Key of the person; `null` for an empty post. */
  readonly person: string | null
  /** Position of the clinic among the rooms. */
  readonly room: number
  /** Position of the role. */
  readonly role: number
  /** Place within its role, or, for somebody who has left, among those who have; from 0. */
  readonly place: number
  readonly look: CrowdLook
  /** Step of the ramp; `null` where there is nothing to tell. */
  readonly step: number | null
  readonly burnedOut: boolean
  readonly leaving: boolean
  readonly isNew: boolean
  readonly fate: FateKind | null
}

/** A clinic. */
export interface CrowdRoom {
  readonly title: string
  /** Posts of each role for which there is room. */
  readonly posts: readonly number[]
  /** Those who leave in the whole run, for whom there is room below. */
  readonly gone: number
  /** How many have left by now, in words. */
  readonly goneText: string
}

/** Work that is taken over, or exhaustion that is caught, between two marks of a world. */
export interface CrowdLink {
  readonly kind: 'work' | 'strain'
  readonly from: string
  readonly to: string
  /** 0–1 */
  readonly weight: number
}

/** One world: its rooms, who is in them, and what goes on between them. */
export interface CrowdWorld {
  readonly title: string
  readonly rooms: readonly CrowdRoom[]
  readonly posts: readonly CrowdPost[]
  readonly links: readonly CrowdLink[]
}

/** Everything that the picture of everybody shows. */
export interface CrowdData {
  readonly worlds: readonly CrowdWorld[]
  /** Key of the person whose history is open. */
  readonly chosen: string | null
  /** Whether marks may move. */
  readonly motion: boolean
  readonly summary: string
  /** A mark in words. */
  readonly describe: (post: CrowdPost, world: number) => string
}

/** A mark at its place. */
export interface Mark extends CrowdPost {
  readonly id: string
  readonly world: number
  readonly x: number
  readonly y: number
  readonly r: number
}
