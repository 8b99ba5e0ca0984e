import { parseScenario, runEnsemble, seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { seriesCsv } from './csv.ts'

const result = runEnsemble(parseScenario(tinyScenario(), { file: 'tiny.yaml' }))
const rows = seriesCsv(result).split('\n')

test('there is one row for each series and record, and a header', () => {
  expect(rows[0]).toBe('t,date,series,unit,mean,q05,q25,q50,q75,q95')
  expect(rows).toHaveLength(1 + seriesNames.length * 9 + 1)
  expect(rows.at(-1)).toBe('')
})

test('rows carry the date and every digit', () => {
  const [day, date, name, unit, mean] = rows[2].split(',')
  expect([day, date, name, unit]).toEqual(['7', '2026-01-12', 'exhaustion', 'points (0–54)'])
  expect(Number(mean)).toBe(result.series.exhaustion.mean[1])
})

test('a unit with a comma is quoted', () => {
  const odd = { ...result.series.exhaustion, unit: 'points, "raw"' }
  const text = seriesCsv({ ...result, series: { ...result.series, exhaustion: odd } })
  expect(text.split('\n')[1]).toContain(',exhaustion,"points, ""raw""",')
})
