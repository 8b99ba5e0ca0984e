import { ModelError } from '../model-error.ts'
import { compileModel, type CompiledModel } from './compile.ts'
import type { StockFlowModel } from '../model.ts'

export type Method = 'euler' | 'rk4'

export interface ModelRunOptions {
  /** A scenario of the model; its constants as they are unless said otherwise. */
  readonly scenario?: string
  /** Constants to replace after those of the scenario. */
  readonly constants?: Readonly<Record<string, number>>
  /** Euler unless said otherwise. */
  readonly method?: Method
}

/** What a model did: every variable at every recorded time. */
export interface ModelRun {
  readonly times: Float64Array
  readonly columns: Readonly<Record<string, Float64Array>>
}

/**
 * Runs a model from start to stop. Every equation is evaluated on the old stocks before any stock moves:
 *
 *   Euler: S(t + dt) = S(t) + dt · f(S, t)
 *   RK4:   S(t + dt) = S(t) + dt · (k₁ + 2 k₂ + 2 k₃ + k₄) / 6, the classical Runge–Kutta method
 *
 * Throws a `ModelError` for a scenario that the model has not.
 */
export const runModel = (
  given: StockFlowModel | CompiledModel,
  { scenario, constants = {}, method = 'euler' }: ModelRunOptions = {},
): ModelRun => {
  const compiled = 'evaluate' in given ? given : compileModel(given)
  const { model, variables } = compiled
  const { start, stop, dt, save = dt } = model.time
  const values = compiled.start({ ...constantsOf(model, scenario), ...constants })
  const advance = method === 'euler' ? eulerStep(compiled) : rungeKuttaStep(compiled)

  const every = Math.round(save / dt)
  const steps = Math.round((stop - start) / dt)
  const rows = Math.floor(steps / every) + 1
  const times = new Float64Array(rows)
  const columns = variables.map(() => new Float64Array(rows))
  const clock = { time: start, dt }
  for (let step = 0; step <= steps; step++) {
    clock.time = start + step * dt
    compiled.evaluate(values, clock)
    if (step % every === 0) {
      const row = step / every
      times[row] = clock.time
      for (let v = 0; v < columns.length; v++) columns[v][row] = values[v]
    }
    if (step < steps) advance(values, clock.time, dt)
  }
  return {
    times,
    columns: Object.fromEntries(variables.map(({ name }, v) => [name, columns[v]])),
  }
}

/** The constants that a scenario replaces. */
export const constantsOf = (
  { name, scenarios }: StockFlowModel,
  scenario: string | undefined,
): Readonly<Record<string, number>> => {
  if (scenario === undefined) return {}
  if (!Object.hasOwn(scenarios, scenario))
    throw new ModelError(name, [
      `unknown scenario: ${scenario}; expected one of ${Object.keys(scenarios).join(', ')}`,
    ])
  return scenarios[scenario]
}

/** Net flow into each stock of a row that is evaluated. */
export const netFlows = ({ stocks }: CompiledModel, values: Float64Array, out: Float64Array) => {
  for (let s = 0; s < stocks.length; s++) {
    const { inflows, outflows } = stocks[s]
    let net = 0
    for (const flow of inflows) net += values[flow]
    for (const flow of outflows) net -= values[flow]
    out[s] = net
  }
}

/** Moves the stocks of a row that is evaluated at `time`. */
type Advance = (values: Float64Array, time: number, dt: number) => void

const eulerStep = (compiled: CompiledModel): Advance => {
  const { stocks } = compiled
  const net = new Float64Array(stocks.length)
  return (values, _, dt) => {
    netFlows(compiled, values, net)
    for (let s = 0; s < stocks.length; s++) values[stocks[s].position] += dt * net[s]
  }
}

const rungeKuttaStep = (compiled: CompiledModel): Advance => {
  const { stocks } = compiled
  const slopes = Array.from({ length: 4 }, () => new Float64Array(stocks.length))
  const from = new Float64Array(stocks.length)
  // where each slope is taken, as a part of the step
  const parts = [0, 1 / 2, 1 / 2, 1]
  return (values, time, dt) => {
    for (let s = 0; s < stocks.length; s++) from[s] = values[stocks[s].position]
    for (let k = 0; k < slopes.length; k++) {
      if (k > 0) {
        for (let s = 0; s < stocks.length; s++)
          values[stocks[s].position] = from[s] + parts[k] * dt * slopes[k - 1][s]
        compiled.evaluate(values, { time: time + parts[k] * dt, dt })
      }
      netFlows(compiled, values, slopes[k])
    }
    const [first, second, third, fourth] = slopes
    for (let s = 0; s < stocks.length; s++)
      values[stocks[s].position] =
        from[s] + (dt * (first[s] + 2 * second[s] + 2 * third[s] + fourth[s])) / 6
  }
}
