import { basename } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'

/** Characters of a packed scenario that the viewer still reads from a link. */
const longestPacked = 12_000

const nameOf = (path: string): string =>
  basename(path)
    .replace(/\.(ya?ml|json)$/, '')
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '-')
    .slice(0, 40)

/**
 * The part of an address behind `#` with which the viewer opens a scenario: packed as the viewer packs what
 * it shares, so that nothing has to be asked of a server. Fails on a scenario that is too long for a link.
 */
export const viewerLink = (path: string, scenario: Scenario): string => {
  const text = scenarioToYaml({ ...scenario, expect: [] })
  const packed = deflateRawSync(text, { level: 9 }).toString('base64url')
  if (packed.length > longestPacked)
    throw new Failure(
      exitCode.invalidScenario,
      `scenario too long for a link: ${path}; expected at most ${longestPacked} characters packed, not ${packed.length}`,
      'Try: burnout view, and “Open scenario…” there',
    )
  // no scenario that travels with the viewer has such a name
  return `#scenario=${encodeURIComponent(`opened-${nameOf(path)}`)}&file=${packed}`
}
