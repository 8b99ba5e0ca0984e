import type { Scenario } from '@burnout/engine'
import { packedIn } from './address.ts'
import type { Offer } from './offer.ts'
import { packedAlternatives } from './plan-address.ts'
import { pack, unpack } from './pack.ts'

/** A scenario packed for a link; what it claims about other scenarios stays behind. */
export const packScenario = async (scenario: Scenario): Promise<string | null> => {
  const { scenarioToYaml } = await import('./scenario-files.ts')
  return pack(scenarioToYaml({ ...scenario, expect: [] }))
}

interface Packed {
  readonly name: string
  readonly packed: string
}

/** What came with a link: a scenario, or something that cannot be read. */
export type Arrival =
  | { readonly kind: 'broken' }
  | { readonly kind: 'scenario'; readonly offer: Offer; readonly packed: string }

/** Unpacks the scenarios that came with a link: the one chosen, and those to be compared. */
export const arrivalsOf = (hash: string): Promise<readonly Arrival[]> => {
  const travelling = [packedIn(hash), ...packedAlternatives(hash)]
  return Promise.all(travelling.filter(each => each !== null).map(arrivalOf))
}

const arrivalOf = async ({ name, packed }: Packed): Promise<Arrival> => {
  const [text, { openScenario }] = await Promise.all([
    unpack(packed),
    import('./scenario-files.ts'),
  ])
  const offer = text === null ? null : openScenario(`${name}.yaml`, text)
  return offer?.scenario !== null && offer?.name === name
    ? { kind: 'scenario', offer, packed }
    : { kind: 'broken' }
}
