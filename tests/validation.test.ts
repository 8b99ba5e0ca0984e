import {
  runValidation,
  validationPage,
  validationPatterns,
  type PatternResult,
} from '@burnout/engine'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { loadScenario } from './scenario-files.ts'

// docs/validation.md is written by `npm run validate -- --write`, which is too long for a test: here its
// patterns and targets are held against the code, and its verdicts against fewer runs.

const page = readFileSync(fileURLToPath(new URL('../docs/validation.md', import.meta.url)), 'utf8')

/** Fewer than the page’s, enough to tell what is not on the edge. */
const REPLICATES = 8

let rows: readonly PatternResult[]

beforeAll(() => {
  rows = runValidation(
    { network: loadScenario('primary-care-network'), hospital: loadScenario('hospital') },
    { replicates: REPLICATES },
  ).rows
})

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(2, -2)
    .split(' | ')
    .map(cell => cell.replaceAll('\\|', '|'))

const committed = page
  .split('\n')
  .filter(line => /^\| (\d|reserve)/.test(line))
  .map(cellsOf)

const fresh = (result: readonly PatternResult[]) =>
  validationPage(
    { format: 'burnout-validation/1', version: '', replicates: REPLICATES, rows: result },
    validationPatterns,
  )

test('the page has every pattern with its kind, target and tolerance', () => {
  const now = fresh(rows)
    .split('\n')
    .filter(line => /^\| (\d|reserve)/.test(line))
    .map(line => cellsOf(line).slice(0, 5))
  expect(committed.map(cells => cells.slice(0, 5))).toEqual(now)
})

test('the page says how every value is taken', () => {
  const how = '## How each value is taken'
  expect(page.slice(page.indexOf(how))).toBe(fresh(rows).slice(fresh(rows).indexOf(how)))
})

test('every pattern that fails on the page says why', () => {
  const whys = page.slice(page.indexOf('## What fails'), page.indexOf('## How each'))
  for (const [id, , , , , , verdict] of committed) {
    if (!verdict?.startsWith('fail')) continue
    const why = validationPatterns.find(pattern => pattern.id === id)?.whyItFails
    expect(why, `whyItFails of ${id}`).toBeTypeOf('string')
    expect(whys).toContain(why)
  }
})

test('fewer runs come to the same verdicts where it is not for luck to decide', () => {
  const differing = committed
    .filter(([, , kind, , , , verdict]) => kind === 'must' && !verdict?.endsWith('on the edge'))
    .flatMap(([id, , , , , , verdict]) => {
      const row = rows.find(each => each.id === id)
      return row === undefined || row.edge || row.verdict === verdict
        ? []
        : [`${id}: ${verdict} on the page, ${row.verdict} now`]
    })
  expect(differing).toEqual([])
})
