import type { DrawnLoop, LinkNote, VariableId } from '../../text/diagrams.ts'

/** A place in a square of 100 by 100; x to the right, y down. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** An arrow: more of `from` makes more (+1) or less (−1) of `to` than there would have been. */
export interface Link {
  /** `from>to`, unique in its diagram. */
  readonly name: string
  readonly from: VariableId
  readonly to: VariableId
  readonly sign: 1 | -1
  readonly delay: boolean
  /** How far it bulges to the left of its way, as a part of its length. */
  readonly bulge: number
  /** Whether its sign stands on the inner side of the arc, where there is more room. */
  readonly signInside: boolean
  /** What the link is, where the names at its ends do not say it. */
  readonly note: LinkNote | null
}

/**
 * How the scores see a way through the diagram: condensed links of the engine, `reading –flow`, that
 * follow one another and lead from the first variable to the last one.
 */
export interface Way {
  readonly along: readonly VariableId[]
  readonly scored: readonly string[]
  /** Whether one of its ends is a stock seen from its other side: newcomers for experience. */
  readonly reversed: boolean
}

/** A loop: what it passes, in order, and where its badge stands. */
export interface LoopPlace extends Place {
  readonly loop: DrawnLoop
  readonly along: readonly VariableId[]
}

/** A causal loop diagram as data. */
export interface Diagram {
  /** Width against height that it may take where there is room. */
  readonly breadth: number
  /** The variable in which most loops meet; it has a frame, so that they have room to. */
  readonly hub?: VariableId
  readonly places: Readonly<Partial<Record<VariableId, Place>>>
  readonly links: readonly Link[]
  readonly ways: readonly Way[]
  readonly loops: readonly LoopPlace[]
  /** Whether badges go without the names of their loops, also where there is room for them. */
  readonly unnamed?: boolean
}

interface More {
  readonly delay?: boolean
  readonly signInside?: boolean
  readonly note?: LinkNote | null
}

export const linkName = (from: VariableId, to: VariableId): string => `${from}>${to}`

export const link = (
  from: VariableId,
  sign: '+' | '−',
  to: VariableId,
  bulge: number,
  { delay = false, signInside = false, note = null }: More = {},
): Link => ({
  name: linkName(from, to),
  from,
  to,
  sign: sign === '+' ? 1 : -1,
  bulge,
  delay,
  signInside,
  note,
})

export const way = (along: readonly VariableId[], ...scored: readonly string[]): Way => ({
  along,
  scored,
  reversed: false,
})

export const reversedWay = (along: readonly VariableId[], ...scored: readonly string[]): Way => ({
  along,
  scored,
  reversed: true,
})

export const loop = (
  name: DrawnLoop,
  along: readonly VariableId[],
  x: number,
  y: number,
): LoopPlace => ({ loop: name, along, x, y })

/** Names of the links on a way; from the last to the first again when it is a loop. */
export const linksAlong = (along: readonly VariableId[], closed: boolean): readonly string[] =>
  along.flatMap((from, at) => {
    const to = at + 1 < along.length ? along[at + 1] : closed ? along[0] : undefined
    return to === undefined ? [] : [linkName(from, to)]
  })

/** Product of the signs of the links named. */
export const signOf = ({ links }: Diagram, names: readonly string[]): 1 | -1 =>
  links.filter(({ name, sign }) => sign < 0 && names.includes(name)).length % 2 === 0 ? 1 : -1

export const balances = (diagram: Diagram, { along }: LoopPlace): boolean =>
  signOf(diagram, linksAlong(along, true)) < 0
