import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/**
 * SHA-256, in hexadecimal, of all that the numbers of a run hang on: the engine’s version, and the scenario as
 * resolved with its seed. What it is called, what it expects and how many replicates are asked for make no number
 * another one, and are no part of it.
 */
export const runId = ({
  run: { start, horizon, record, seed },
  organisation,
  assumptions,
  policies,
  events,
  loops,
}: Scenario): string => {
  const what = {
    engine: engineVersion,
    run: { start, horizon, record, seed },
    organisation,
    assumptions,
    policies,
    events,
    loops,
  }
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(what, sorted))))
}
