import { compileScenario, parseScenario, simulate, simulation } from '@burnout/engine'
import { expect, it } from 'vitest'
import { goOn } from './go-on.ts'

const run = compileScenario(
  parseScenario(
    `version: 1
name: Long
run: { horizon: 2 years }
organisation: { clinics: [{ name: A, physicians: 20, support: 20 }] }
`,
    { file: 'long.yaml' },
  ),
)
const block = { first: 3, count: 1 }

it('lets a block be left between two slices, and gives the bits of one that nobody interrupted', () => {
  const steps = simulation(run, block)
  let slices = 1
  let trace = goOn(steps)
  while (trace === null) {
    slices++
    trace = goOn(steps)
  }
  expect(slices).toBeGreaterThan(1)
  expect(trace).toEqual(simulate(run, block))
})
