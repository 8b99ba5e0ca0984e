import { readAddress, type Address } from '../settings/address.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import { arrivalOf, packScenario } from '../settings/luggage.ts'
import type { Settings } from '../settings/settings.ts'

/** Reads links, with the scenarios that travel in them, and packs scenarios for links. */
export interface Visits {
  readonly read: (hash: string) => Promise<Address>
  readonly pack: (name: string) => Promise<void>
  /** The chosen scenario packed: `null` when everybody has it; `undefined` when it is too long. */
  readonly packed: (settings: Settings) => string | null | undefined
}

export const visits = (catalogue: Catalogue): Visits => {
  const luggage = new Map<string, string | undefined>()
  return {
    read: async hash => {
      const arrival = await arrivalOf(hash)
      if (arrival.kind === 'scenario') {
        catalogue.add(arrival.offer)
        luggage.set(arrival.offer.name, arrival.packed)
      }
      const address = readAddress(hash, catalogue.names())
      return arrival.kind === 'broken'
        ? { ...address, ignored: [...address.ignored, 'file'] }
        : address
    },
    pack: async name => {
      luggage.set(name, (await packScenario(catalogue.scenarioOf(name))) ?? undefined)
    },
    packed: ({ scenario }) => (luggage.has(scenario) ? luggage.get(scenario) : null),
  }
}
