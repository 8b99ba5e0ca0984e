import type { Scenario } from '@burnout/engine'
import type { Offer } from './bundled.ts'

/** The scenarios on offer; the ones that the reader opens come last. */
export interface Catalogue {
  readonly offers: () => readonly Offer[]
  readonly names: () => readonly string[]
  /** The scenario of a name; the reference when there is none. */
  readonly scenarioOf: (name: string) => Scenario
  /** Adds an offer, or replaces the one with its name. */
  readonly add: (offer: Offer) => void
}

/** Holds the offers; the first usable one is the reference unless `baseline` is among them. */
export const catalogueOf = (bundled: readonly Offer[]): Catalogue | null => {
  let offers = bundled
  const find = (name: string): Scenario | null =>
    offers.find(offer => offer.name === name)?.scenario ?? null
  const reference = find('baseline') ?? offers.find(({ scenario }) => scenario !== null)?.scenario
  if (reference === null || reference === undefined) return null
  return {
    offers: () => offers,
    names: () => offers.flatMap(({ name, scenario }) => (scenario === null ? [] : [name])),
    scenarioOf: name => find(name) ?? reference,
    add: offer => {
      offers = [...offers.filter(({ name }) => name !== offer.name), offer]
    },
  }
}
