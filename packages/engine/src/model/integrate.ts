import type { FlowRow } from '../compiled/machine.ts'
import type { Mechanism } from '../mechanisms/mechanism.ts'
import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import type { Stock } from '../state/column.ts'
import type { World } from '../state/world.ts'
import { addOne, addThree, addTwo } from '../numerics/add-flows.ts'
import { schedule } from './schedule.ts'

export type Integrator = readonly FlowRow[]

/** Flows taken together, because a pass costs more than a flow. */
const TOGETHER = 3

/**
 * Looks up every stock's columns once, so that the tick only walks them. Flows that none of the mechanisms
 * writes stay 0 and are left out.
 */
export const createIntegrator = (
  world: World,
  mechanisms: readonly Mechanism[] = schedule,
): Integrator => {
  const written = new Set(mechanisms.flatMap(({ links }) => links.map(([, , to]) => to)))
  const ofLevel = (
    declared: Readonly<Record<string, Stock>>,
    columns: Readonly<Record<string, Float64Array>>,
  ) =>
    Object.entries(declared).flatMap(([name, { inflows, outflows }]) => {
      const flowing = [...inflows, ...outflows].filter(flow => written.has(flow))
      const flows = flowing.map(flow => columns[flow])
      const signs = flowing.map(flow => (inflows.includes(flow) ? 1 : -1))
      return Array.from({ length: Math.ceil(flows.length / TOGETHER) }, (_, p) => ({
        stock: columns[name],
        flows: flows.slice(p * TOGETHER, (p + 1) * TOGETHER),
        signs: signs.slice(p * TOGETHER, (p + 1) * TOGETHER),
      }))
    })
  return [
    ...ofLevel(clinicianStocks, world.clinicians),
    ...ofLevel(clinicStocks, world.clinics),
    ...ofLevel(organisationStocks, world.organisations),
  ]
}

/**
 * Moves every stock once, by one flow after the other:
 *
 *   stock += dt · (Σ inflows − Σ outflows)
 */
export const integrate = (integrator: Integrator, dt: number): void => {
  for (let p = 0; p < integrator.length; p++) {
    const { stock, flows, signs } = integrator[p]
    const [a, b, c] = flows
    const [da, db, dc] = signs
    if (flows.length === 1) addOne(stock.length, stock, a, da * dt)
    else if (flows.length === 2) addTwo(stock.length, stock, a, da * dt, b, db * dt)
    else addThree(stock.length, stock, a, da * dt, b, db * dt, c, dc * dt)
  }
}
