import { expect, test } from 'vitest'
import { seriesCatalogue, seriesNames } from '../../../model/series/catalogue.ts'
import { scaleOf } from './scale.ts'

test('numbers lie on the scale that their unit names, and counts are never below 0', () => {
  expect(scaleOf('share')).toEqual([0, 1])
  expect(scaleOf('0–1')).toEqual([0, 1])
  expect(scaleOf('points (0–54)')).toEqual([0, 54])
  expect(scaleOf('points (10–50)')).toEqual([10, 50])
  expect(scaleOf('clinicians')).toEqual([0, 1e12])
  expect(scaleOf('$/year')).toEqual([-1e12, 1e12])
  expect(scaleOf('points/month')).toEqual([-1e12, 1e12])
})

test('every scale that a series names is read as one', () => {
  const named = seriesNames.map(name => seriesCatalogue[name].unit).filter(unit => /\d/.test(unit))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(unit => scaleOf(unit)[1] > 100)).toEqual([])
})
