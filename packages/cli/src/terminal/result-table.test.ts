import { parseScenario, roles, runEnsemble, seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { resultTable, seriesTable } from './result-table.ts'
import { screenOf } from './screen.ts'
import { roleTable } from './role-table.ts'
import { seriesByRole, seriesGroups } from './series-groups.ts'

const about = `about: { what: ${'A clinic that exists only to be tested. '.repeat(5)}}`
const scenario = parseScenario(tinyScenario(about), { file: 'tiny.yaml' })
const result = runEnsemble(scenario)
const plain = screenOf({}, {})
const brief = { everything: false }
const full = { everything: true }

test('every series stands in one group', () => {
  const names = seriesGroups.flatMap(({ first, further }) => [...first, ...further])
  expect([...names].sort()).toEqual([...seriesNames].sort())
})

test('the table fits the screen', () => {
  for (const width of [80, 100, 120, 200])
    for (const line of [
      seriesTable(result, { ...plain, width }, brief),
      seriesTable(result, { ...plain, width }, full),
      roleTable(result, { ...plain, width }),
    ].flatMap(table => table.split('\n')))
      expect(line.length).toBeLessThanOrEqual(width)
})

test('a row has the series, its unit, its mean at both ends and its spread', () => {
  const line = seriesTable(result, plain, brief)
    .split('\n')
    .find(each => each.startsWith('Hours worked'))
  const { mean, q05, q95 } = result.series.weeklyHours
  const [start, end, low, high] = [mean[0], mean.at(-1), q05.at(-1), q95.at(-1)].map(value =>
    value?.toFixed(1),
  )
  expect(line).toMatch(new RegExp(`hours/week +${start} +${end} +${low}–${high}  [▁-█]+$`))
})

test('the question stands above, and what it rests on below', () => {
  const lines = resultTable(result, 1.23, plain, brief).split('\n')
  expect(lines[0]).toBe('Tiny')
  expect(lines).toContain(
    '4 replicates · seed tiny · 8 weeks from 2026-01-05 · 1 clinic · 8 clinicians',
  )
  expect(lines.at(-1)).toBe(`result ${result.hash.slice(0, 12)} · engine ${result.version} · 1.2 s`)
})

test('prevalence is named with its instrument, and warnings are said', () => {
  const text = resultTable({ ...result, warnings: ['odd: 1; plausible 2'] }, 1, plain, brief)
  expect(text).toContain('Burned out (MBI rule)')
  expect(text).toContain('Burned out (single item)')
  expect(text).toContain('warning: odd: 1; plausible 2')
})

test('without being asked for everything it fits about sixty lines, and says what it leaves out', () => {
  const lines = resultTable(result, 1, plain, brief).split('\n')
  expect(lines.length).toBeLessThanOrEqual(66)
  const shown = seriesGroups.flatMap(({ first }) => first).length
  expect(lines.join('\n')).toContain(`${seriesNames.length - shown} more series: --verbose`)
})

test('asked for everything it has a line for every series, and a section for each role', () => {
  const lines = resultTable(result, 1, plain, full).split('\n')
  for (const title of ['Physicians', 'Advanced practice clinicians', 'Nurses', 'Support staff'])
    expect(lines).toContain(title)
  const courses = lines.filter(line => /[▁-█]$/.test(line))
  expect(courses).toHaveLength(seriesNames.length)
  expect(seriesGroups.map(({ title }) => title)).not.toContain('More')
  expect(lines.join('\n')).not.toContain('more series')
})

test('the roles stand side by side', () => {
  const line = roleTable(result, plain)
    .split('\n')
    .find(each => each.startsWith('Hours worked'))
  const { physicianWeeklyHours, nurseWeeklyHours } = result.series
  const [physicians, nurses] = [physicianWeeklyHours, nurseWeeklyHours].map(({ mean }) =>
    mean.at(-1)?.toFixed(1),
  )
  expect(line).toMatch(new RegExp(`hours/week +${physicians} +[\\d.]+ +${nurses} +[\\d.]+$`))
  for (const { each } of seriesByRole) expect(each).toHaveLength(roles.length)
})
