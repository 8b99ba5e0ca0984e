import type { Scenario } from '@burnout/engine'
import type { Offer } from './offer.ts'

/** The scenarios on offer; the ones that the reader opens come last. */
export interface Catalogue {
  readonly offers: () => readonly Offer[]
  readonly names: () => readonly string[]
  /** The scenario of a name; the reference when there is none. */
  readonly scenarioOf: (name: string) => Scenario
  /** Adds an offer, or replaces the one with its name. */
  readonly add: (offer: Offer) => void
}

/** Holds the offers, of which `baseline` is the reference. Throws when it is not among those that were shipped. */
export const catalogueOf = (shipped: readonly Offer[]): Catalogue => {
  let offers = shipped
  const find = (name: string): Scenario | null =>
    offers.find(offer => offer.name === name)?.scenario ?? null
  const reference = find('baseline')
  if (reference === null) throw new Error('no scenario: baseline; expected it among those shipped')
  return {
    offers: () => offers,
    names: () => offers.flatMap(({ name, scenario }) => (scenario === null ? [] : [name])),
    scenarioOf: name => find(name) ?? reference,
    add: offer => {
      offers = [...offers.filter(({ name }) => name !== offer.name), offer]
    },
  }
}
