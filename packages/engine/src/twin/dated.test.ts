import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, runOf } from '../mechanisms/test-run.ts'
import { inputsOn } from '../model/inputs.ts'
import type { DatedInput } from '../scenario/compiled-run.ts'
import { evaluatorOf } from '../stock-flow/language/evaluate.ts'
import { parseExpression } from '../stock-flow/language/parse.ts'
import { datedInput } from './dated.ts'

const day = fc.integer({ min: 0, max: 60 })

const policy = fc
  .record({
    change: fc.double({ min: -1, max: 1, noNaN: true }),
    from: day,
    ramp: fc.integer({ min: 0, max: 20 }),
    length: fc.option(day, { nil: Infinity }),
  })
  .map(({ change, from, ramp, length }): DatedInput =>
    changed('autonomy', change, { from, ramp, until: from + length, clinics: [0] }),
  )

test('a policy is in force on every day as far as in the agent model', () => {
  fc.assert(
    fc.property(fc.array(policy, { minLength: 1, maxLength: 3 }), inputs => {
      const run = runOf({ inputs })
      const { auxiliaries, constants } = datedInput(run, 'autonomy')
      const names = Object.keys(constants)
      const values = Float64Array.from(Object.values(constants), ({ value }) => value)
      const tree = parseExpression(auxiliaries['autonomy'].equation)
      const evaluator = evaluatorOf(tree, name => names.indexOf(name))
      for (let time = 0; time < 150; time += 3)
        expect(evaluator(values, { time, dt: 1 })).toBeCloseTo(
          inputsOn(run, 'autonomy', time)[0],
          10,
        )
    }),
    { numRuns: 50 },
  )
})

test('an input that is not moved is a constant with the range of its lever', () => {
  const { constants, auxiliaries } = datedInput(runOf(), 'visitLength')
  expect(auxiliaries).toEqual({})
  expect(constants['visitLength']).toMatchObject({
    value: 17.5,
    unit: 'minutes/visit',
    range: [10, 30],
  })
})
