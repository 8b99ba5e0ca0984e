import { defaultParameters, type Parameter, type ParameterName } from '@burnout/engine'
import type { Influence } from '../text/evidence-data.ts'

/** A parameter and how far it moves every outcome. */
export interface Influential {
  readonly name: ParameterName
  readonly moves: readonly (readonly number[])[]
  /** Position of the outcome that it moves most, against what moves that outcome most. */
  readonly most: number
}

const isAssumed = (name: string): name is ParameterName => {
  const known: Readonly<Record<string, Parameter>> = defaultParameters
  return Object.hasOwn(known, name) && known[name]?.evidence === 'assumed'
}

const farthest = (ends: readonly number[] | undefined): number =>
  Math.max(0, ...(ends ?? []).map(Math.abs))

/**
 * The assumed parameters that move the outcomes most. A parameter counts by the outcome of which it moves
 * the largest part: its farthest move over the farthest move of any assumed parameter.
 */
export const mostInfluential = (
  { outcomes, rows }: Influence,
  count: number,
): readonly Influential[] => {
  const assumed = rows.flatMap(({ name, moves }) => (isAssumed(name) ? [{ name, moves }] : []))
  const largest = outcomes.map((_, k) =>
    Math.max(0, ...assumed.map(({ moves }) => farthest(moves[k]))),
  )
  return assumed
    .map(({ name, moves }) => {
      const parts = largest.map((all, k) => (all === 0 ? 0 : farthest(moves[k]) / all))
      const part = Math.max(...parts)
      return { name, moves, part, most: parts.indexOf(part) }
    })
    .sort((a, b) => b.part - a.part)
    .slice(0, count)
}
