import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { packedIn } from './address.ts'
import { openScenario, type Offer } from './bundled.ts'
import { pack, unpack } from './pack.ts'

/** A scenario packed for a link; what it claims about other scenarios stays behind. */
export const packScenario = (scenario: Scenario): Promise<string | null> =>
  pack(scenarioToYaml({ ...scenario, expect: [] }))

/** What came with a link: nothing, a scenario, or something that cannot be read. */
export type Arrival =
  | { readonly kind: 'nothing' | 'broken' }
  | { readonly kind: 'scenario'; readonly offer: Offer; readonly packed: string }

/** Unpacks the scenario that came with a link. */
export const arrivalOf = async (hash: string): Promise<Arrival> => {
  const travelling = packedIn(hash)
  if (travelling === null) return { kind: 'nothing' }
  const { name, packed } = travelling
  const text = await unpack(packed)
  const offer = text === null ? null : openScenario(`${name}.yaml`, text)
  return offer?.scenario !== null && offer?.name === name
    ? { kind: 'scenario', offer, packed }
    : { kind: 'broken' }
}
