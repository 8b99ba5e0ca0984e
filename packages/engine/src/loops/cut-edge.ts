import { namedLoops } from './named-loops.ts'
import type { NamedLoop } from './named/named-loop.ts'

/**
 * The other loops that go through the link that is cut for this one. To cut it would cut them all, and
 * the effect would be nobody’s; empty for a loop that has its link for itself, or that does not exist.
 */
export const sharingTheCut = (
  name: string,
  loops: Readonly<Record<string, NamedLoop>> = namedLoops,
): readonly string[] => {
  const [from, to] = loops[name]?.cut.edge ?? []
  return Object.keys(loops).filter(
    other => other !== name && loops[other].edges.some(edge => edge[0] === from && edge[2] === to),
  )
}
