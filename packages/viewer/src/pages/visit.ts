import { readAddress, type Address } from '../settings/address.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import { arrivalsOf, packScenario } from '../settings/luggage.ts'
import type { Settings } from '../settings/settings.ts'

/** What a link says, and whether a scenario in it could not be read. */
export interface Arrived extends Address {
  readonly lost: boolean
}

/** Reads links, with the scenarios that travel in them, and packs scenarios for links. */
export interface Visits {
  readonly read: (hash: string) => Promise<Arrived>
  readonly pack: (name: string) => Promise<void>
  /** The chosen scenario packed: `null` when everybody has it; `undefined` when it is too long. */
  readonly packed: (settings: Pick<Settings, 'scenario'>) => string | null | undefined
  /** The packed scenario of another name than the settings’, for what travels beside them. */
  readonly packedBeside: (settings: Settings) => (name: string) => string | null
}

export const visits = (catalogue: Catalogue): Visits => {
  const luggage = new Map<string, string | undefined>()
  return {
    read: async hash => {
      const arrivals = await arrivalsOf(hash)
      for (const arrival of arrivals)
        if (arrival.kind === 'scenario') {
          catalogue.add(arrival.offer)
          luggage.set(arrival.offer.name, arrival.packed)
        }
      const address = readAddress(hash, catalogue.names())
      const lost = arrivals.some(({ kind }) => kind === 'broken')
      // that its name is unknown then goes without saying
      const ignored = address.ignored.filter(part => !(lost && part.startsWith('scenario=')))
      return { ...address, ignored, lost }
    },
    pack: async name => {
      luggage.set(name, (await packScenario(catalogue.scenarioOf(name))) ?? undefined)
    },
    packedBeside:
      ({ scenario }) =>
      name =>
        name === scenario ? null : (luggage.get(name) ?? null),
    packed: ({ scenario }) => (luggage.has(scenario) ? luggage.get(scenario) : null),
  }
}
