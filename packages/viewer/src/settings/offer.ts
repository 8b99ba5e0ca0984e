import type { Scenario } from '@burnout/engine'

/** A scenario on offer, or why it cannot be offered. */
export type Offer =
  | { readonly name: string; readonly scenario: Scenario; readonly fault: null }
  | { readonly name: string; readonly scenario: null; readonly fault: string }
