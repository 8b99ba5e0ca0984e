import { expect, test } from 'vitest'
import { leverNames, levers } from './index.ts'

const all = Object.entries(levers)

test('every lever is listed under its own name', () => {
  expect(all.map(([, { name }]) => name)).toEqual(leverNames)
})

const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-9

test('a slider’s steps reach both ends of the range and the default', () => {
  const unreachable = all.filter(
    ([, { range, default: usual, step }]) =>
      !isWhole((range[1] - range[0]) / step) || !isWhole((usual - range[0]) / step),
  )
  expect(unreachable.map(([name]) => name)).toEqual([])
})

test('every default lies in the lever’s range', () => {
  const outside = all.filter(
    ([, { range, default: usual }]) => usual < range[0] || usual > range[1],
  )
  expect(outside.map(([name]) => name)).toEqual([])
})

test('what is said to be measured or estimated names its source', () => {
  const bare = all.filter(
    ([, { evidence, sources }]) =>
      (evidence === 'measured' || evidence === 'estimated') && sources.length === 0,
  )
  expect(bare.map(([name]) => name)).toEqual([])
})

test('a cost without a source says that it is assumed', () => {
  const silent = all.filter(
    ([, { cost }]) => cost !== null && cost.sources.length === 0 && !/assumed/.test(cost.about),
  )
  expect(silent.map(([name]) => name)).toEqual([])
})

test('labels are for readers: capitalised, without a unit or a full stop, and all different', () => {
  const labels = all.map(([, { label }]) => label)
  expect(labels.filter(label => !/^[A-Z][^.()]*$/.test(label))).toEqual([])
  expect(new Set(labels).size).toBe(labels.length)
})
