import { expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import { exhaustionTerms, MeanChange } from './mean-change.ts'

const pointsOf = (change: MeanChange) =>
  Object.fromEntries(exhaustionTerms.map((term, k) => [term, change.points[k]]))

test('the terms are the declared flows of exhaustion, those who leave and those who come', () => {
  const { inflows, outflows } = clinicianStocks.exhaustion
  expect(exhaustionTerms).toEqual([...inflows, ...outflows, 'leavers', 'joiners'])
})

test('flows move the mean, the most exhausted lower it by leaving, and newcomers dilute it', () => {
  const world = worldOf({
    posts: [4],
    clinicians: {
      employed: [1, 1, 1, 0],
      exhaustion: [10, 20, 48, 0],
      tenure: 100,
      wear: [3, 0, 0, 9],
      recovery: [0, 1.5, 0, 9],
    },
  })
  const change = new MeanChange(world)
  change.before(world)
  const { exhaustion, employed, tenure } = world.clinicians
  // the third leaves, and somebody with 6 points comes
  exhaustion.set([13, 18.5, 48, 6])
  employed.set([1, 1, 0, 1])
  tenure.set([101, 101, 101, 0])
  change.after(world)
  expect(pointsOf(change)).toMatchObject({ wear: 1, recovery: -0.5, contagion: 0 })
  expect(pointsOf(change)).toMatchObject({ leavers: 15.75 - 26.5, joiners: 12.5 - 15.75 })
  expect(change.exhaustion[0]).toBe(12.5)
})

test('where everybody leaves the mean falls to 0, and rises again with who comes', () => {
  const world = worldOf({ posts: [1], clinicians: { exhaustion: 30, tenure: 5 } })
  const change = new MeanChange(world)
  const { employed, exhaustion, tenure } = world.clinicians
  change.before(world)
  employed[0] = 0
  change.after(world)
  expect(pointsOf(change)).toMatchObject({ leavers: -30, joiners: 0 })
  change.reset()
  change.before(world)
  employed[0] = 1
  exhaustion[0] = 12
  tenure[0] = 0
  change.after(world)
  expect(pointsOf(change)).toMatchObject({ wear: 0, leavers: 0, joiners: 12 })
})
