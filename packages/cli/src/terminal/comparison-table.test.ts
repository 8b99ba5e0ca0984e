import { parseScenario, type ComparedResult, type LedgerEntry } from '@burnout/engine'
import { expect, test } from 'vitest'
import { runComparison } from '../running/run-comparison.ts'
import { tinyScenario } from '../test-scenario.ts'
import { comparisonTable, differencesText } from './comparison-table.ts'
import { ledgerTable } from './ledger-table.ts'
import { screenOf } from './screen.ts'

const scenario = (...set: string[]) => parseScenario(tinyScenario(), { file: 'tiny.yaml', set })
const tiny = scenario()
const scribes = scenario('name=Scribes', 'levers.scribes=100 %', 'assumptions.trustStart=25 %')
const progress = { update: () => {}, finish: () => {} }
const options = { progress, days: [28, 56], decompose: false }
const result = await runComparison([tiny, scribes], options)
const screen = { ...screenOf({}), width: 100 }
const brief = { everything: false }

const everyLine = (text: string) => text.split('\n').map(line => line.length)

test('what differs is said in words, one input a line', () => {
  expect(differencesText([tiny, scribes], screen)).toMatchInlineSnapshot(`
    "A  Tiny
    B  Scribes

    B differs from A in 2 of 387 inputs
      Visits with an AI scribe: 0 % (default) → 100 % from the start
      Assumption trustStart: 50 % (default) → 25 %"
  `)
})

test('a table stands for every moment, with means, differences, intervals and better pairs', () => {
  const text = comparisonTable(result, screen, brief)
  expect(text).toMatch(/^A {2}Tiny\nB {2}Scribes\n4 replicates · seed tiny · 8 weeks from /)
  expect(text).toMatch(/^after 4 weeks +unit +A +B +B − A +95 % +B better$/m)
  expect(text).toMatch(/^after 8 weeks +unit/m)
  expect(text).toMatch(/^Hours worked +hours\/week +[\d.]+ +[\d.]+ +−[\d.]+ +−[\d.]+ to −?[\d.]+$/m)
  expect(text).toMatch(/^After-hours work .+ \d+ % \(\d+–\d+\)$/m)
  expect(text).toMatch(/^A under assumptions of B( +−?\$?[\d.]+( [kM])?){6}$/m)
  expect(text).toMatch(/^A [0-9a-f]{12} · B [0-9a-f]{12} · engine /m)
})

test('where a precision decided the number of runs, its interval is told from the plain ones', () => {
  const goal = { series: 'afterHours', unit: 'hours/week', asked: 2, reached: 1.5 } as const
  const precision = {
    coverage: 0.95,
    enough: true,
    replicates: 4,
    goals: [{ ...goal, scenario: 'B' }],
  }
  const text = comparisonTable({ ...result, precision }, screen, brief)
  const { mean } = result.comparisons[0].at[1].series.afterHours
  const ends = [mean - 1.5, mean + 1.5].map(end => end.toFixed(2).replace('-', '−'))
  const [, atEnd = ''] = text.split('after 8 weeks')
  expect(atEnd).toMatch(new RegExp(`^After-hours work .+ ${ends.join(' to ')} \\*`, 'm'))
  expect(text.match(/ \*$| \* {2}/gm)).toHaveLength(1)
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'too narrow here, where a precision decided it; * interval of a confidence sequence',
  )
  expect(comparisonTable(result, screen, brief)).not.toContain('confidence sequence')
})

test('narrow screens leave out what can be done without', () => {
  const text = comparisonTable(result, { ...screen, width: 80 }, brief)
  expect(text).toMatch(/^after 4 weeks +unit +A +B − A +95 % +B better$/m)
  expect(text).not.toMatch(/\d % \(\d/)
  const [table] = text.split('Is B worse').slice(0, 1)
  expect(Math.max(...everyLine(table))).toBeLessThanOrEqual(80)
})

const agree = { share: 0.9, low: 0.6, high: 0.98 }
const entry: LedgerEntry = {
  unit: 'points (0–54)',
  course: 'worse before better',
  first: { way: 'worse', from: 7, until: 13, months: 7, depth: 1.13, deepest: 9, agree },
  last: { way: 'better', from: 17, agree: { share: 1, low: 0.8, high: 1 } },
}

test('the ledger has a line for what stands out, and none for what rounds to nothing', () => {
  const compared = result.comparisons[0]
  const ledger = Object.fromEntries(
    Object.entries(compared.ledger).map(([name]) => [name, null]),
  ) as ComparedResult['ledger']
  const tableOf = (own: Partial<ComparedResult['ledger']>) =>
    ledgerTable({ ...compared, ledger: { ...ledger, ...own } }, 'B', screen, brief)
  const text = tableOf({
    exhaustion: entry,
    cynicism: { ...entry, first: { ...entry.first!, depth: 0.001 } },
    trust: { ...entry, course: 'worse then unclear', last: null },
  })
  expect(text.split('\n').slice(0, 5).join('\n')).toMatchInlineSnapshot(`
    "Is B worse before it is better?
                                              first     at most  pairs  in the end  pairs
    Exhaustion           worse before better  7–13   +1.13 in 9   90 %  from 17     100 %
    Cynicism             better                                         from 17     100 %
    Trust in leadership  worse then unclear   7–13   +1.13 in 9   90 %  open"
  `)
  expect(tableOf({})).toContain('No month of any series stands out from chance.')
})
