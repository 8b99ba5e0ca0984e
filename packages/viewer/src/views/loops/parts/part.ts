import type { DiagramId, DrawnLoop, VariableId } from '../../../text/diagrams.ts'
import type { Diagram, Place } from '../diagram.ts'

/**
 * Some loops of a crowded diagram, laid out over the whole drawing: what is not told of would take the room of
 * what is, on a phone above all.
 */
export interface Part {
  readonly of: DiagramId
  /** Width against height that it may take where there is room. */
  readonly breadth: number
  readonly places: Readonly<Partial<Record<VariableId, Place>>>
  /** Where the badges stand; of these loops it is made. */
  readonly badges: Readonly<Partial<Record<DrawnLoop, Place>>>
  /** Links that bulge otherwise than in the whole diagram, by `from>to`. */
  readonly bulges: Readonly<Record<string, number>>
}

/** The diagram that a part is: without the names of its loops, which are told beside it. */
export const drawnPart = (whole: Diagram, { breadth, places, badges, bulges }: Part): Diagram => {
  const loops = whole.loops.flatMap(place => {
    const badge = badges[place.loop]
    return badge === undefined ? [] : [{ ...place, ...badge }]
  })
  const passes = (from: VariableId, to: VariableId): boolean =>
    loops.some(({ along }) =>
      along.some((name, at) => name === from && along[(at + 1) % along.length] === to),
    )
  return {
    breadth,
    places,
    links: whole.links
      .filter(({ from, to }) => passes(from, to))
      .map(link => ({ ...link, bulge: bulges[link.name] ?? link.bulge })),
    ways: [],
    loops,
    unnamed: true,
  }
}
