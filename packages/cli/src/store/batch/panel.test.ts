import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSurvey } from '@burnout/engine'
import { afterAll, expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { surveyJsonRows } from '../survey-rows.ts'
import { openBatchStore } from './batch-store.ts'
import { completeBatch } from './complete-batch.ts'
import { queryFolder } from './query-folder.ts'

const days = [14, 56]
const batch = onePoint(tiny(), false, days)
const root = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs the batch in blocks of some replicates. */
const fill = async (name: string, size: number) => {
  const store = openBatchStore(join(root, name), batch, { command: [], warn: () => {} })
  for (let first = 4 - size; first >= 0; first -= size) store.add(finished(batch, 0, first, size))
  const { manifest } = await completeBatch(store)
  store.close()
  return manifest
}

/** Digits as they are printed. */
const rounded = (value: unknown) =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value

test('the panel has a row for each person, run and time, as the survey prints them', async () => {
  await fill('whole', 4)
  const { columns, rows } = await queryFolder(join(root, 'whole'), 'from panel')
  const found = []
  for await (const some of rows)
    for (const row of some)
      found.push(Object.fromEntries(columns.map((name, i) => [name, rounded(row[i])])))
  const printed = surveyJsonRows(runSurvey(batch.scenario, { days })).map(row => JSON.parse(row))
  expect(found).toEqual(printed.map(row => ({ run: `run/${row.replicate}`, point: 'run', ...row })))
})

test('the panel is the same bytes, however the runs were cut into blocks', async () => {
  expect((await fill('blocks', 1)).files).toEqual((await fill('halves', 2)).files)
})
