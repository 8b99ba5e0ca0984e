import { expect, test } from 'vitest'
import { identifiability } from './identifiability.ts'

const verdicts = (jacobian: number[][], names: string[]) =>
  identifiability(jacobian, names).parameters.map(({ words }) => words)

test('singular values are those of the slopes', () => {
  // rotations of diag(13, 5): by hand, JᵀJ has the eigenvalues 169 and 25
  const jacobian = [
    [0.6 * 13, -0.8 * 5],
    [0.8 * 13, 0.6 * 5],
  ]
  const { singularValues, determined } = identifiability(jacobian, ['a', 'b'])
  expect(singularValues[0]).toBeCloseTo(13, 10)
  expect(singularValues[1]).toBeCloseTo(5, 10)
  // 5 tolerances for a range leave √(12 / (25 + 12)) = 57 % of it, more than half
  expect(determined).toBe(1)
})

test('a parameter on its own is judged by how far the patterns move with it', () => {
  const jacobian = [
    [20, 0, 0],
    [0, 4, 0],
    [0, 0, 1],
  ]
  const { parameters } = identifiability(jacobian, ['strong', 'weak', 'faint'])
  expect(parameters.map(({ verdict }) => verdict)).toEqual([
    'identified',
    'weakly identified',
    'not identified',
  ])
  expect(parameters.map(({ sensitivity }) => sensitivity)).toEqual([20, 4, 1])
  expect(parameters.map(({ share }) => Math.round(share))).toEqual([1, 0, 0])
  expect(parameters[0].remaining).toBeCloseTo(Math.sqrt(12 / 412), 12)
  expect(parameters[2].remaining).toBeCloseTo(Math.sqrt(12 / 13), 12)
})

test('two parameters that act as a sum are identified only with each other', () => {
  const jacobian = [
    [30, 30, 0],
    [20, 20, 0],
    [0, 0, 25],
  ]
  const result = identifiability(jacobian, ['a', 'b', 'c'])
  expect(result.parameters.map(({ words }) => words)).toEqual([
    'only with b',
    'only with a',
    'identified',
  ])
  expect(result.collinear).toEqual([{ names: ['a', 'b'], index: Infinity }])
  expect(result.parameters[0].share).toBeCloseTo(0.5, 10)
  // the difference is as free as ever, the sum known: half the variance remains
  expect(result.parameters[0].remaining).toBeCloseTo(Math.sqrt(0.5), 2)
  expect(result.determined).toBe(2)
})

test('parameters that nearly act as one are told with their collinearity index', () => {
  // unit columns at the angle 0.02: the smallest singular value is √2 · sin 0.01
  const jacobian = [
    [100, 100 * Math.cos(0.02)],
    [0, 100 * Math.sin(0.02)],
  ]
  const { collinear, parameters } = identifiability(jacobian, ['a', 'b'])
  expect(collinear[0].names).toEqual(['a', 'b'])
  expect(collinear[0].index).toBeCloseTo(1 / (Math.SQRT2 * Math.sin(0.01)), 6)
  expect(parameters.map(({ verdict }) => verdict)).toEqual(['only with', 'only with'])
})

test('a sum of three needs two partners, and one of many is not identified', () => {
  expect(verdicts([[30, 30, 30]], ['a', 'b', 'c'])).toEqual([
    'only with b and c',
    'only with a and c',
    'only with a and b',
  ])
  expect(verdicts([[30, 30, 30, 30, 30]], ['a', 'b', 'c', 'd', 'e'])[0]).toBe('not identified')
})

test('a parameter without effect has no partner and is in no group', () => {
  const { parameters, collinear } = identifiability([[0, 20, 0]], ['idle', 'a', 'idler'])
  expect(parameters.map(({ words }) => words)).toEqual([
    'not identified',
    'identified',
    'not identified',
  ])
  expect(parameters[0].remaining).toBe(1)
  expect(collinear).toEqual([])
})

test('a column that could not be evaluated is said to be unknown', () => {
  const jacobian = [
    [20, Number.NaN],
    [0, Number.NaN],
  ]
  const { parameters, singularValues } = identifiability(jacobian, ['a', 'b'])
  expect(parameters.map(({ verdict }) => verdict)).toEqual(['identified', 'not known'])
  expect(singularValues.length).toBe(1)
  expect(verdicts([[Number.NaN]], ['a'])[0]).toBe(
    'not known: the model fails on both sides of the value',
  )
})

test('an effect that drowns in jumps of the model is none', () => {
  const jacobian = [
    [20, 0],
    [0, 20],
  ]
  const { parameters } = identifiability(jacobian, ['a', 'b'], { roughness: [9, 11] })
  expect(parameters.map(({ words }) => words)).toEqual([
    'identified',
    'not identified: the effect drowns in jumps of the model',
  ])
  const unknown = identifiability(jacobian, ['a', 'b'], { roughness: [Number.NaN, Number.NaN] })
  expect(unknown.parameters.map(({ words }) => words)).toEqual(['identified', 'identified'])
})

test('a pattern that nothing moves changes nothing, and the order of parameters does not matter', () => {
  const jacobian = [
    [12, 7, 1],
    [3, 9, 2],
  ]
  const forth = identifiability([...jacobian, [0, 0, 0]], ['a', 'b', 'c'])
  const back = identifiability(
    jacobian.map(row => [...row].reverse()),
    ['c', 'b', 'a'],
  )
  forth.parameters.forEach((parameter, i) => {
    const other = back.parameters[2 - i]
    expect(other.name).toBe(parameter.name)
    expect(other.remaining).toBeCloseTo(parameter.remaining, 10)
    expect(other.verdict).toBe(parameter.verdict)
  })
})
