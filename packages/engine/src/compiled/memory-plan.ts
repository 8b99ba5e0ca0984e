import { cuttableLoops, type CuttableLoop } from '../loops/named-loops.ts'
import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import type { Stock } from '../state/column.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import type { World } from '../state/world.ts'

/** Bytes to whose multiples columns are laid, so that two numbers are read at once from one line of the cache. */
const ALIGNMENT = 16

/** Bytes of a slot of the table at the start. */
export const SLOT = 8

/** Bytes of a row of costs, and where its parts lie. */
export const COST_ROW = { size: 24, input: 0, default: 8, dollarsPerDay: 16 } as const

/** Bytes of a turn: the place of a mechanism among all that are translated. */
export const TURN = 4

/**
 * Bytes of a row that says which flows move a stock in one pass over it, and where its parts lie: how many rows the
 * columns have, the stock, up to three flows, how many these are, and each one’s sign times the tick.
 */
export const FLOW_ROW = {
  size: 48,
  rows: 0,
  stock: 4,
  flows: [8, 12, 16],
  count: 20,
  signs: [24, 32, 40],
} as const

/** Objects of the world whose columns are whole numbers, but for counts of the layout. */
export const wholeLevels = ['layout', 'ownDays'] as const

/** Objects of the world whose columns compiled code may read. */
export const levels = [
  ...wholeLevels,
  'clinicians',
  'groups',
  'clinics',
  'organisations',
  'inputs',
  'tallies',
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
  /** First byte of the turns of a tick, and of the rows of flows. */
  readonly turns: number
  readonly flows: number
  readonly bytes: number
}

export const columnAt = (world: World, level: (typeof levels)[number], name: string): Column =>
  (world[level] as unknown as Readonly<Record<string, Column>>)[name]

/** Flows of all stocks: there are no more rows of flows than these. */
const declaredFlows = [clinicianStocks, clinicStocks, organisationStocks]
  .flatMap(stocks => Object.values<Stock>(stocks))
  .reduce((sum, { inflows, outflows }) => sum + inflows.length + outflows.length, 0)

/**
 * Lays the table first, then what loops are cut, costs, turns, flows, and the columns. `mechanisms` is how many have a turn
 * at most.
 */
export const planMemory = (
  world: World,
  slots: readonly string[],
  mechanisms: number,
): MemoryPlan => {
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
  const turns = take(mechanisms * TURN)
  const flows = take(declaredFlows * FLOW_ROW.size)
  const places = new Map<string, number>()
  for (const level of levels)
    for (const name in world[level]) {
      const column = columnAt(world, level, name)
      if (ArrayBuffer.isView(column)) places.set(`${level}.${name}`, take(column.byteLength))
    }
  return { places, costs, cuts, turns, flows, bytes }
}
