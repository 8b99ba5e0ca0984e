import { readingsOf, type FlowStructure } from '../graph/structure.ts'
import type { ScoringWindow } from './window.ts'

/** Where the change of a stock’s net flow in one window came from, in units of the flow. */
export interface Closure {
  /** Σ of the changes made by one reading at a time. */
  readonly byReadings: number
  /** Σ of their sizes. */
  readonly moving: number
  /** Change made by the inputs from outside. */
  readonly byOutside: number
  /** What is left of the whole change: several that moved together. Of the order of dt². */
  readonly interaction: number
}

/**
 * Closes the account of one stock:  Σ_j Δ_j N + Δ_outside N + interaction = ΔN. An interaction of more
 * than a few hundredths of `moving` says that the step is too long for the scores.
 */
export const closureOf = (
  structure: FlowStructure,
  { before, after, swapped, outside }: ScoringWindow,
  stock: number,
): Closure => {
  const { flows } = structure
  const net = (values: Float64Array, row: number): number => {
    let sum = 0
    for (let f = 0; f < flows.length; f++)
      if (flows[f].to === stock) sum += flows[f].sign * (values[row + f] - before[f])
    return sum
  }
  let byReadings = 0
  let moving = 0
  for (let j = 0; j < readingsOf(structure).length; j++) {
    const part = net(swapped, j * flows.length)
    byReadings += part
    moving += Math.abs(part)
  }
  const byOutside = net(outside, 0)
  return { byReadings, moving, byOutside, interaction: net(after, 0) - byReadings - byOutside }
}

/**
 * Part of what moves a stock’s net flow that comes from outside, 0–1. Above one half the shares of loops
 * explain the smaller part of the change. Needs a window with moving inputs.
 */
export const outsideShare = ({
  moving,
  byOutside,
}: Pick<Closure, 'moving' | 'byOutside'>): number => {
  const size = Math.abs(byOutside)
  return size > 0 ? size / (size + moving) : 0
}

/**
 * How many flow ends changed although no reading and no input moves them alone: two that had to cross a
 * threshold together. No link has a score for that, and nobody is given it.
 */
export const unattributed = (
  structure: FlowStructure,
  { before, after, swapped, outside }: ScoringWindow,
): number => {
  const flows = structure.flows.length
  const readings = readingsOf(structure).length
  let count = 0
  for (let f = 0; f < flows; f++) {
    let alone = after[f] === before[f] || outside[f] !== before[f]
    for (let j = 0; j < readings && !alone; j++) alone = swapped[j * flows + f] !== before[f]
    if (!alone) count++
  }
  return count
}
