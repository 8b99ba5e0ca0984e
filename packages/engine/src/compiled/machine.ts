import type { CuttableLoop } from '../loops/named-loops.ts'
import type { Passes } from '../passes/passes.ts'
import type { LeverCostRow, World } from '../state/world.ts'
import {
  COST_ROW,
  FLOW_ROW,
  levels,
  planMemory,
  SLOT,
  TURN,
  type Column,
  type MemoryPlan,
} from './memory-plan.ts'
import { tick } from './tick.ts'
import { bytesOf } from './translated-tick.ts'
import { webAssembly, type WebAssemblyApi } from './web-assembly.ts'

/** Flows that move a stock in one pass over it, up to three, with their signs. */
export interface FlowRow {
  readonly stock: Float64Array
  readonly flows: readonly Float64Array[]
  readonly signs: readonly number[]
}

/** What a world is moved by. */
export interface Moving {
  /** Names of the mechanisms, in order. */
  readonly schedule: readonly string[]
  readonly flows: readonly FlowRow[]
  /** Levers that cost money. */
  readonly leverCosts: readonly LeverCostRow[]
}

/** A world in a memory of its own, and the mechanisms and passes that go over it there. */
export interface Machine {
  /** The world with every column in that memory. */
  readonly world: World
  /** What moves the world from now on; its columns are those of `world`. */
  arrange(moving: Moving): void
  /** Does what the mechanisms do, one after the other. */
  evaluate(): void
  /** Moves every stock by its flows. */
  integrate(): void
  readonly passes: Passes
  /** Lets the next world have this one’s memory: nothing may be read from this one any more. */
  giveUp(): void
}

/** Bytes of a page of memory. */
const PAGE = 65_536

/** Pages that a memory has at most. */
const MOST_PAGES = 65_536

/** A memory that is this many times too large is not kept for a small world. */
const MOST_SPARE = 4

interface Ready {
  readonly api: WebAssemblyApi
  readonly module: object
}

let ready: Ready | null | undefined

/** The translated mechanisms; `null` where there is no WebAssembly or a page’s policy forbids it. */
const translated = (): Ready | null => {
  if (ready !== undefined) return ready
  ready = null
  if (webAssembly === undefined || tick.binary === '') return ready
  try {
    ready = { api: webAssembly, module: new webAssembly.Module(bytesOf(tick.binary)) }
  } catch {
    // forbidden: the mechanisms run as they are written, to the same bits
  }
  return ready
}

/** What the translated module gives: passes as they are, and two that follow lists in the memory. */
interface Exports extends Passes {
  readonly evaluateAll: (turns: number, count: number) => void
  readonly integrateAll: (flows: number, count: number) => void
}

/** A memory with what goes over it. */
interface Place {
  readonly pages: number
  readonly buffer: ArrayBuffer
  readonly exports: Exports
}

/** The place of the last world that was given up, for the next. */
let spare: Place | null = null

/** Memory for a world; `null` where there is none in one piece. */
const placeFor = ({ api, module }: Ready, pages: number): Place | null => {
  if (spare !== null && spare.pages >= pages && spare.pages <= pages * MOST_SPARE) {
    const place = spare
    spare = null
    return place
  }
  if (pages > MOST_PAGES) return null
  let memory
  try {
    memory = new api.Memory({ initial: pages, maximum: pages })
  } catch {
    // what is too much for one piece is laid out in many
    return null
  }
  const { exports } = new api.Instance(module, { world: { memory } })
  return { pages, buffer: memory.buffer, exports: exports as unknown as Exports }
}

/** Moves the columns of a world into a memory, one by one, so that what they took can be had back meanwhile. */
const moveColumns = (
  world: World,
  buffer: ArrayBuffer,
  places: ReadonlyMap<string, number>,
): void => {
  for (const level of levels) {
    const columns = world[level] as unknown as Record<string, Column>
    for (const name in columns) {
      const place = places.get(`${level}.${name}`)
      if (place === undefined) continue
      const column = columns[name]
      const there =
        column instanceof Int32Array
          ? new Int32Array(buffer, place, column.length)
          : new Float64Array(buffer, place, column.length)
      there.set(column)
      columns[name] = there
    }
  }
}

/** Which loops are cut, kept where compiled code reads it. */
const cutsIn = (
  view: DataView,
  places: Readonly<Record<CuttableLoop, number>>,
  now: World['cuts'],
): World['cuts'] => {
  const cuts = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(places).map(([loop, place]) => [
        loop,
        {
          enumerable: true,
          get: () => view.getFloat64(place, true),
          set: (cut: number) => view.setFloat64(place, cut, true),
        },
      ]),
    ),
  ) as World['cuts']
  return Object.assign(cuts, now)
}

/** Writes into the first table where columns lie, and the numbers that stay as they are. */
const fillSlots = (view: DataView, world: World, { places, costs }: MemoryPlan): void => {
  tick.slots.forEach((path, k) => {
    const place = places.get(path)
    const [level, name] = path.split('.')
    if (place !== undefined) view.setUint32(k * SLOT, place, true)
    else if (path === 'dt') view.setFloat64(k * SLOT, world.dt, true)
    else if (path === 'leverCosts') view.setUint32(k * SLOT, costs, true)
    else if (level === 'layout')
      view.setInt32(k * SLOT, world.layout[name as 'clinics' | 'seats'], true)
  })
}

const chargeIn = (view: DataView, { costs }: MemoryPlan, rows: readonly LeverCostRow[]): void => {
  view.setInt32(tick.slots.indexOf('leverCosts.length') * SLOT, rows.length, true)
  rows.forEach((row, k) => {
    const at = costs + k * COST_ROW.size
    view.setUint32(at + COST_ROW.input, row.input.byteOffset, true)
    view.setFloat64(at + COST_ROW.default, row.default, true)
    view.setFloat64(at + COST_ROW.dollarsPerDay, row.dollarsPerDay, true)
  })
}

/** Writes which mechanisms have a turn, by their places among all. */
const listTurns = (view: DataView, { turns }: MemoryPlan, schedule: readonly string[]): void =>
  schedule.forEach((name, k) => {
    const mechanism = tick.mechanisms.indexOf(name)
    if (mechanism < 0) throw new RangeError(`not translated: ${name}; expected a mechanism`)
    view.setUint32(turns + k * TURN, mechanism, true)
  })

const listFlows = (view: DataView, plan: MemoryPlan, rows: readonly FlowRow[], dt: number): void =>
  rows.forEach(({ stock, flows, signs }, k) => {
    const at = plan.flows + k * FLOW_ROW.size
    view.setUint32(at + FLOW_ROW.rows, stock.length, true)
    view.setUint32(at + FLOW_ROW.stock, stock.byteOffset, true)
    view.setUint32(at + FLOW_ROW.count, flows.length, true)
    flows.forEach((flow, f) => view.setUint32(at + FLOW_ROW.flows[f], flow.byteOffset, true))
    signs.forEach((sign, f) => view.setFloat64(at + FLOW_ROW.signs[f], sign * dt, true))
  })

/**
 * Moves a world into a machine. `null`, and the world as it was, where mechanisms can only run as they are written:
 * without WebAssembly, where a policy forbids it, or where there is no memory for it. Either has the same bits.
 */
export const machineOf = (world: World): Machine | null => {
  const found = translated()
  if (found === null) return null
  const plan = planMemory(world, tick.slots, tick.mechanisms.length)
  const place = placeFor(found, Math.ceil(plan.bytes / PAGE))
  if (place === null) return null
  const { buffer, exports } = place
  const view = new DataView(buffer)
  moveColumns(world, buffer, plan.places)
  fillSlots(view, world, plan)
  let [turns, rows] = [0, 0]
  return {
    world: { ...world, cuts: cutsIn(view, plan.cuts, world.cuts) },
    arrange: ({ schedule, flows, leverCosts }) => {
      chargeIn(view, plan, leverCosts)
      listTurns(view, plan, schedule)
      listFlows(view, plan, flows, world.dt)
      turns = schedule.length
      rows = flows.length
    },
    evaluate: () => exports.evaluateAll(plan.turns, turns),
    integrate: () => exports.integrateAll(plan.flows, rows),
    passes: exports,
    giveUp: () => {
      spare = place
    },
  }
}
