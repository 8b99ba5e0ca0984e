import { expect, test } from 'vitest'
import { onePoint, threePoints, tiny } from '../../test-batch.ts'
import { manifestOf } from '../manifest.ts'
import { differences } from './differences.ts'

const of = (...set: string[]) => manifestOf(onePoint(tiny(...set)), [])

test('the same batch has no differences, whatever command asked for it', () => {
  expect(differences(of(), manifestOf(onePoint(tiny()), ['burnout', 'run', 'other.yaml']))).toEqual(
    [],
  )
})

test('every setting that differs is named with both values', () => {
  expect(
    differences(of(), of('run.seed=other', 'run.replicates=5', 'levers.scribes=50 %')),
  ).toEqual([
    'policies.0 is nothing there and {"lever":"scribes","to":0.5,"from":0,"ramp":0,"until":nul… here',
    'run.replicates is 4 there and 5 here',
    'run.seed is tiny there and other here',
  ])
})

test('another engine is said to be one, and nothing else is compared', () => {
  expect(differences({ ...of('run.seed=other'), engineVersion: '0.0.9' }, of())).toEqual([
    `the engine version is 0.0.9 there and ${of().engineVersion} here`,
  ])
})

test('points that differ are named', () => {
  const batch = threePoints()
  const fewer = { ...batch, points: batch.points.slice(1) }
  expect(differences(manifestOf(fewer, []), manifestOf(batch, []))).toEqual([
    'the number of points is 2 there and 3 here',
  ])
  const [first, ...rest] = batch.points
  const other = {
    ...batch,
    points: [{ ...first, settings: { panel: 1, label: 'usual' } }, ...rest],
  }
  expect(differences(manifestOf(other, []), manifestOf(batch, []))).toEqual([
    'point p0.settings.panel is 1 there and 6000 here',
  ])
})

test('a folder without traces is not one with them', () => {
  expect(differences(of(), manifestOf(onePoint(tiny(), true), []))).toEqual([
    'keeping traces is false there and true here',
  ])
})
