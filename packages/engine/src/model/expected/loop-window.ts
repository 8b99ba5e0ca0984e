import type { FlowStructure, Reading } from '../../loops/graph/structure.ts'
import type { CuttableLoop } from '../../loops/named-loops.ts'
import { holdLink } from '../cuts.ts'
import { eventColumns, expectDay, type ExpectedWorld } from './expected-world.ts'
import { loopFlows, total } from './loop-flows.ts'
import { loopStocks, type LoopStockName } from './loop-stocks.ts'
import { neededFor } from './needed.ts'
import { carriedColumns, imageOf, keep, putBack, putBackColumn, type Image } from './state-image.ts'

/**
 * A way of seeing a stock that is told apart from all others, because a named loop runs through it while
 * other pathways lead from the same stock into the same flow. What it carries is what is missing when the
 * link that only this loop uses is held.
 */
interface Pathway {
  readonly name: string
  readonly of: LoopStockName
  readonly flow: string
  readonly loop: CuttableLoop
}

/** Told apart in this order: what tiredness takes from overtime before what overtime gives. */
export const pathways = [
  { name: 'tired by overtime', of: 'backlog', flow: 'throughput', loop: 'overtimeFatigue' },
  { name: 'overtime', of: 'backlog', flow: 'throughput', loop: 'overtime' },
  { name: 'errors', of: 'exhaustion', flow: 'wear', loop: 'rework' },
  { name: 'pressure for visits', of: 'reported visits', flow: 'wear', loop: 'throughput' },
  { name: 'colleagues’ exhaustion', of: 'exhaustion', flow: 'contagion', loop: 'contagion' },
] as const satisfies readonly Pathway[]

const stockAt = (name: LoopStockName): number => loopStocks.findIndex(stock => stock.name === name)

/** Stocks, flows and readings of the condensed model. */
export const loopStructure = {
  stocks: loopStocks.map(({ name }) => name),
  flows: loopFlows.map(({ name, to, sign }) => ({ name, to: stockAt(to), sign })),
  readings: [
    ...loopStocks.map(({ name }, of): Reading => ({ name, of })),
    ...pathways.map(({ name, of }): Reading => ({ name, of: stockAt(of) })),
  ],
} satisfies FlowStructure

const STOCKS = loopStocks.length
const FLOWS = loopFlows.length

/** What `loops/scores` needs to score one window; overwritten by the next. */
export interface LoopWindow {
  /** Change of each stock, shape [stock]. */
  readonly moved: Float64Array
  /** Level of each stock at the old state, shape [stock]. */
  readonly levels: Float64Array
  /** Flows at the old and at the new state, shape [flow]. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** Flows at the old state with one reading alone new, shape [reading × flow]. */
  readonly swapped: Float64Array
  /** Flows at the old state with all stocks new that are not among `loopStocks`, shape [flow]. */
  readonly outside: Float64Array
}

/** Makes windows of one expected run. */
export interface WindowMaker {
  /** Keeps the present state as the old one. */
  readonly open: () => void
  /** Takes the present state as the new one, and returns to it after the window has been made. */
  readonly close: () => LoopWindow
}

/** Flows of what is let settle before the others are read. */
const settling = ['strainChange', 'fatigueChange', 'reworkCreated', 'reworkDone']

/** The mechanisms that bear on these, and those that bear on any flow that is scored. */
const toSettle = neededFor(settling, false)
const toRead = neededFor(
  [...settling, ...loopFlows.flatMap(({ columns }) => columns), ...eventColumns],
  false,
)

/**
 * Fatigue, strain and spells of illness follow the work within days, far faster than a window: they are
 * no stocks of the condensed model but are let settle, given all slower ones, before flows are read.
 * Otherwise every loop through them would be as much too strong as they are fast.
 */
const relax = (expected: ExpectedWorld): void => {
  const { clinicians, layout } = expected.world
  const { strain, fatigue, strainChange, fatigueChange } = clinicians
  const { reworkBacklog, reworkCreated, reworkDone } = expected.world.clinics
  const { rates } = expected.world
  expectDay(expected, toSettle)
  for (let i = 0; i < layout.seats; i++) {
    strain[i] += strainChange[i] / rates.strainTime[0]
    fatigue[i] += fatigueChange[i] / rates.fatigueTime[0]
  }
  for (let c = 0; c < layout.clinics; c++)
    if (reworkDone[c] > 0) reworkBacklog[c] *= reworkCreated[c] / reworkDone[c]
}

/** Lets it settle once, which twice would change shares by less than a hundredth, and evaluates what is read. */
const settle = (expected: ExpectedWorld): void => {
  relax(expected)
  expectDay(expected, toRead)
}

const readFlows = (expected: ExpectedWorld, out: Float64Array, at: number): void => {
  const heads = total(expected.world.clinicians.employed)
  for (let f = 0; f < FLOWS; f++) out[at + f] = loopFlows[f].read(expected, heads)
}

/** Level of a stock: a mean with these weights, or a sum. */
const levelOf = (
  { level }: (typeof loopStocks)[number],
  column: Float64Array,
  employed: Float64Array,
): number => {
  let sum = 0
  let weights = 0
  for (let i = 0; i < column.length; i++) {
    const weight = level === 'people' ? employed[i] : 1
    sum += weight * column[i]
    weights += weight
  }
  return level === 'sum' ? sum : weights > 0 ? sum / weights : 0
}

const shift = (column: Float64Array, by: number): void => {
  for (let i = 0; i < column.length; i++) column[i] += by
}

export const createWindowMaker = (expected: ExpectedWorld): WindowMaker => {
  const { world } = expected
  const { clinicians } = world
  const carried = carriedColumns(expected)
  const [old, fresh, settled]: readonly Image[] = [carried, carried, carried].map(imageOf)
  const stocks = loopStocks.map(stock => {
    const column = stock.column(expected)
    return { stock, column, place: carried.indexOf(column) }
  })
  const employedAt = carried.indexOf(clinicians.employed)
  const settledAt = [clinicians.strain, clinicians.fatigue, world.clinics.reworkBacklog].map(
    column => carried.indexOf(column),
  )
  const window = {
    moved: new Float64Array(STOCKS),
    levels: new Float64Array(STOCKS),
    before: new Float64Array(FLOWS),
    after: new Float64Array(FLOWS),
    swapped: new Float64Array(loopStructure.readings.length * FLOWS),
    outside: new Float64Array(FLOWS),
  }
  const partial = new Float64Array(FLOWS)

  const meanNow = new Float64Array(STOCKS)
  const meanThen = new Float64Array(STOCKS)

  /** Whether a stock stands where it stood, everywhere. */
  const stands = (k: number): boolean => {
    const { place, stock } = stocks[k]
    if (stock.name === 'headcount' || window.moved[k] !== 0) return false
    const [then, now] = [fresh.values[place], old.values[place]]
    for (let i = 0; i < then.length; i++) if (then[i] !== now[i]) return false
    return true
  }

  /**
   * Lets one stock alone be new. A mean moves by as much as it moves when those who came and went are
   * counted too; a change of headcount is one of average people.
   */
  const renew = (k: number): void => {
    const { stock, column, place } = stocks[k]
    column.set(fresh.values[place])
    const weights = clinicians.employed
    if (stock.level === 'people') shift(column, meanThen[k] - levelOf(stock, column, weights))
    if (stock.name !== 'headcount') return
    for (let j = 0; j < STOCKS; j++) {
      const of = stocks[j]
      if (of.stock.level === 'people')
        shift(of.column, meanNow[j] - levelOf(of.stock, of.column, weights))
    }
  }

  /** Puts back what renewing a stock and settling has moved. */
  const putBackStock = (k: number): void => {
    if (stocks[k].stock.name === 'headcount') putBack(settled)
    else {
      putBackColumn(settled, stocks[k].place)
      for (const place of settledAt) putBackColumn(settled, place)
    }
  }

  /** Moves from a stock to one of its pathways what this carries of its flow. */
  const tellApart = (p: number): void => {
    const { of, flow, loop } = pathways[p]
    const stock = stockAt(of)
    const f = loopFlows.findIndex(({ name }) => name === flow)
    const whole = window.swapped[stock * FLOWS + f] - window.before[f]
    // a link that the run itself holds carries nothing more
    let part = 0
    if (world.cuts[loop] === 0) {
      renew(stock)
      world.cuts[loop] = 1
      settle(expected)
      world.cuts[loop] = 0
      readFlows(expected, partial, 0)
      putBackStock(stock)
      part = whole - (partial[f] - window.before[f])
    }
    window.swapped[stock * FLOWS + f] = window.before[f] + whole - part
    for (let k = 0; k < FLOWS; k++) window.swapped[(STOCKS + p) * FLOWS + k] = window.before[k]
    window.swapped[(STOCKS + p) * FLOWS + f] = window.before[f] + part
  }

  return {
    open: () => keep(old),
    close: () => {
      keep(fresh)
      settle(expected)
      readFlows(expected, window.after, 0)

      putBack(old)
      relax(expected)
      relax(expected)
      keep(settled)
      settle(expected)
      readFlows(expected, window.before, 0)
      for (const { loop } of pathways) if (world.cuts[loop] === 0) holdLink(world, loop)
      for (let k = 0; k < STOCKS; k++) {
        const { stock, place } = stocks[k]
        meanNow[k] = levelOf(stock, old.values[place], old.values[employedAt])
        meanThen[k] = levelOf(stock, fresh.values[place], fresh.values[employedAt])
        window.levels[k] = meanNow[k]
        window.moved[k] = meanThen[k] - meanNow[k]
      }
      for (let k = 0; k < STOCKS; k++) {
        if (stands(k)) {
          window.swapped.set(window.before, k * FLOWS)
          continue
        }
        renew(k)
        settle(expected)
        readFlows(expected, window.swapped, k * FLOWS)
        putBackStock(k)
      }
      for (let p = 0; p < pathways.length; p++) tellApart(p)

      putBack(fresh)
      for (const { column, place } of stocks) column.set(old.values[place])
      settle(expected)
      readFlows(expected, window.outside, 0)
      putBack(fresh)
      return window
    },
  }
}
