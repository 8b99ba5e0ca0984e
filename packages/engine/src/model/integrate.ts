import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import type { Stock } from '../state/column.ts'
import type { World } from '../state/world.ts'

/** A stock's column with those of its flows. */
interface StockColumns {
  readonly stock: Float64Array
  readonly inflows: readonly Float64Array[]
  readonly outflows: readonly Float64Array[]
}

export type Integrator = readonly StockColumns[]

/** Looks up every stock's columns once, so that the tick only walks them. */
export const createIntegrator = (world: World): Integrator => {
  const ofLevel = (
    declared: Readonly<Record<string, Stock>>,
    columns: Readonly<Record<string, Float64Array>>,
  ) =>
    Object.entries(declared).map(([name, { inflows, outflows }]) => ({
      stock: columns[name],
      inflows: inflows.map(flow => columns[flow]),
      outflows: outflows.map(flow => columns[flow]),
    }))
  return [
    ...ofLevel(clinicianStocks, world.clinicians),
    ...ofLevel(clinicStocks, world.clinics),
    ...ofLevel(organisationStocks, world.organisations),
  ]
}

const add = (stock: Float64Array, flow: Float64Array, dt: number): void => {
  for (let i = 0; i < stock.length; i++) stock[i] += dt * flow[i]
}

/** Moves every stock once: stock += dt · (Σ inflows − Σ outflows). */
export const integrate = (integrator: Integrator, dt: number): void => {
  for (let s = 0; s < integrator.length; s++) {
    const { stock, inflows, outflows } = integrator[s]
    for (let f = 0; f < inflows.length; f++) add(stock, inflows[f], dt)
    for (let f = 0; f < outflows.length; f++) add(stock, outflows[f], -dt)
  }
}
