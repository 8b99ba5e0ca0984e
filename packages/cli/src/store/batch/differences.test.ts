import { expect, test } from 'vitest'
import { onePoint, smallExperiment, threePoints, tiny } from '../../test-batch.ts'
import { manifestOf } from '../manifest.ts'
import { experimentBatch } from './experiment-batch.ts'
import { differences, namedDifferences } from './differences.ts'

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

test('a sweep is no run, and neither is compared with the other', () => {
  const { experiment } = experimentBatch(smallExperiment(), { shard: null, traces: false })
  const sweep = { ...of(), experiment }
  expect(differences(sweep, of())).toEqual([
    `it is the sweep Scribes there and runs of ${of().name} here`,
  ])
  expect(differences(of(), sweep)).toEqual([
    `it is runs of ${of().name} there and the sweep Scribes here`,
  ])
})

test('some differences are named, and where much differs the names of both', () => {
  const some = ['run.seed is a there and b here', 'run.replicates is 4 there and 5 here']
  expect(namedDifferences(some)).toBe(some.join(', '))
  const more = [...some, 'run.record is 7 there and 28 here', 'run.start is 1 there and 2 here']
  expect(namedDifferences(more)).toBe(`${more.slice(0, 3).join(', ')}, 1 more differ`)
  expect(namedDifferences([...more, 'name is Here there and There here'])).toBe(
    'name is Here there and There here, 4 more differ',
  )
})

test('what is told of differences stays short, however long each is', () => {
  const long = ['a', 'b', 'c', 'd'].map(path => `${path} is ${'x'.repeat(100)} there and 1 here`)
  expect(namedDifferences(long)).toBe(`${long[0]}, 3 more differ`)
})
