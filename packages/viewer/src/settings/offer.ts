import type { Scenario } from '@burnout/engine'

/** What is wrong in particular: in the words of the page, and between them in those of the engine, which are English. */
export interface Detail {
  readonly said: string
  readonly engine?: string
  readonly after?: string
}

/** Why a file cannot be opened: in a sentence, and what is wrong where in it. */
export interface OpeningFault {
  readonly said: string
  readonly details: readonly Detail[]
}

/** A scenario on offer, or why it cannot be offered. */
export type Offer =
  | { readonly name: string; readonly scenario: Scenario; readonly fault: null }
  | { readonly name: string; readonly scenario: null; readonly fault: OpeningFault }
