import { lifeStateNames, type LifeStateName } from '@burnout/engine'

/** Questionnaires that can call a single person burned out. */
export const personRules = ['mbi', 'pfi', 'singleItem'] as const
export type PersonRule = (typeof personRules)[number]

/** How the people of a clinic stand: each at their post, or along the scale of colours. */
export const crowdOrders = ['post', 'state'] as const
export type CrowdOrder = (typeof crowdOrders)[number]

/** What the reader looks at on the page of people; nothing of it changes what is computed, but for `run`. */
export interface PeopleLook {
  /** The state that colours show. */
  readonly colour: LifeStateName
  readonly rule: PersonRule
  readonly order: CrowdOrder
  /** Position of the clinic that is shown alone; `null` for all. */
  readonly clinic: number | null
  /** Whether the baseline stands beside. */
  readonly beside: boolean
  /** Whether lines show who took over work, and whom exhaustion reached. */
  readonly work: boolean
  readonly strain: boolean
  /** Key of the person whose history is open; `null` for none. */
  readonly person: string | null
  /** Number of the run looked at, from 0. */
  readonly run: number
}

export const startingLook: PeopleLook = {
  colour: 'exhaustion',
  rule: 'mbi',
  order: 'post',
  clinic: null,
  beside: false,
  work: true,
  strain: false,
  person: null,
  run: 0,
}

/** Whether a name is that of a state. */
export const isLifeState = (name: string): name is LifeStateName =>
  (lifeStateNames as readonly string[]).includes(name)
