import { times } from '../numbers.ts'
import type { Table, Verdict } from '../part.ts'

/**
 * Other engines with the same kernel, measured once on one machine (2-core AMD EPYC, Node 20, interleaved
 * rounds) beside a TypeScript kernel that ran there at 0.54 of C: how many times as fast as they it was,
 * and how many times as fast this one should be.
 */
const anchors = [
  { engine: 'Mesa 3.3.1 (Python)', slower: 42, wanted: 40 },
  { engine: 'NetLogo 4.1.3, headless (JVM)', slower: 48, wanted: 45 },
  { engine: 'AgentScript (JavaScript)', slower: 8.8, wanted: 8.5 },
  { engine: 'MASON (Java)', slower: 2.6, wanted: 2.6 },
  { engine: 'krABMaga 0.4.1 (Rust)', slower: 2.2, wanted: 2.2 },
] as const

/** What the TypeScript kernel of that time was of C. */
const THEN = 0.54

/** How many times as fast as an engine the kernel is, if C is to that engine what it was then. */
const carriedOver = (slower: number, ofC: number): number => (slower * ofC) / THEN

/** The anchors carried over to a kernel that is `ofC` of C. */
export const anchorTable = (ofC: number): Table => ({
  head: ['Engine', 'Then', 'Carried over to now', 'Wanted'],
  rows: anchors.map(({ engine, slower, wanted }) => [
    engine,
    times(slower),
    times(carriedOver(slower, ofC)),
    `≥ ${times(wanted)}`,
  ]),
})

/** Whether the anchors are reached; nothing can be said without C in between. */
export const anchorVerdicts = (ofC: number | null): readonly Verdict[] =>
  anchors.map(({ engine, slower, wanted }) => ({
    what: `Common kernel against ${engine}, carried over`,
    target: `≥ ${times(wanted)}`,
    result: ofC === null ? 'no C compiler here' : times(carriedOver(slower, ofC)),
    met: ofC === null ? null : carriedOver(slower, ofC) >= wanted,
  }))
