import { cuttableLoops, type CuttableLoop } from '../loops/named-loops.ts'
import type { World } from '../state/world.ts'

/** Bytes to whose multiples columns are laid, so that two numbers are read at once from one line of the cache. */
const ALIGNMENT = 16

/** Bytes of a slot of the table at the start. */
export const SLOT = 8

/** Bytes of a row of costs, and where its parts lie. */
export const COST_ROW = { size: 24, input: 0, default: 8, dollarsPerDay: 16 } as const

/** Objects of the world whose columns compiled code may read. */
export const levels = [
  'layout',
  'clinicians',
  'groups',
  'clinics',
  'organisations',
  'inputs',
  'parameters',
  'rates',
  'ofRole',
  'roleRates',
] as const

export type Column = Float64Array | Int32Array

/** Where every column lies in the memory of a world, and how large that is. */
export interface MemoryPlan {
  /** First byte of each column, by `level.name`. */
  readonly places: ReadonlyMap<string, number>
  /** First byte of the rows of costs. */
  readonly costs: number
  readonly cuts: Readonly<Record<CuttableLoop, number>>
  readonly bytes: number
}

export const columnAt = (world: World, level: (typeof levels)[number], name: string): Column =>
  (world[level] as unknown as Readonly<Record<string, Column>>)[name]

/** Lays the table first, then what loops are cut, costs, and the columns. */
export const planMemory = (world: World, slots: readonly string[]): MemoryPlan => {
  let bytes = 0
  const take = (length: number): number => {
    const place = bytes
    bytes = Math.ceil((place + length) / ALIGNMENT) * ALIGNMENT
    return place
  }
  take(slots.length * SLOT)
  const cuts = Object.fromEntries(
    cuttableLoops.map(loop => {
      const slot = slots.indexOf(`cuts.${loop}`)
      return [loop, slot < 0 ? take(SLOT) : slot * SLOT]
    }),
  ) as Record<CuttableLoop, number>
  const costs = take(Object.keys(world.inputs).length * COST_ROW.size)
  const places = new Map<string, number>()
  for (const level of levels)
    for (const name in world[level]) {
      const column = columnAt(world, level, name)
      if (ArrayBuffer.isView(column)) places.set(`${level}.${name}`, take(column.byteLength))
    }
  return { places, costs, cuts, bytes }
}
