import { compileScenario, scenarioToYaml } from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockHash } from '../store/batch/batch.ts'
import { scenarioHash } from '../store/scenario-hash.ts'
import { tiny } from '../test-batch.ts'
import { jobId, readJob, type JobData } from './job.ts'

const scenario = tiny('levers.scribes=33.3 %', 'organisation.clinics.0.panel=6543')
const job: JobData = {
  scenario: scenarioToYaml(scenario),
  point: 'p001',
  first: 1,
  count: 2,
  survey: [30],
  timeout: null,
  sweep: '0123456789abcdef',
  byQueue: false,
}
const id = jobId('edition', scenarioHash(scenario), 1, 2, [30])

test('a block comes off the queue as it was put on', () => {
  const { run, hash, ...rest } = readJob('edition', id, JSON.parse(JSON.stringify(job)))
  const { scenario: _, ...expected } = job
  expect(rest).toEqual({ ...expected, id })
  expect(run).toEqual(compileScenario(scenario))
  expect(hash).toBe(blockHash(scenarioHash(scenario), 1, 2, [30]))
})

test('a scenario is read once for all of its blocks', () => {
  const known = new Map()
  const other = { ...job, first: 0, count: 1 }
  const otherId = jobId('edition', scenarioHash(scenario), 0, 1, [30])
  expect(readJob('edition', otherId, other, known).run).toBe(readJob('edition', id, job, known).run)
  expect(known.size).toBe(1)
})

test('the id is the same for the same block, and another for any other', () => {
  const block = fc.tuple(
    fc.constantFrom('0.1.0-aa', '0.1.0-bb'),
    fc.constantFrom('one', 'other'),
    fc.nat(30),
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.nat(9), { maxLength: 2 }),
  )
  fc.assert(
    fc.property(block, block, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(jobId(...one) === jobId(...other)).toBe(same)
    }),
  )
  expect(id).toMatch(/^block-[0-9a-f]{32}$/)
})

test.each<[string, unknown]>([
  ['scenario', { ...job, scenario: 7 }],
  ['scenario', { ...job, scenario: 'x'.repeat(1_000_001) }],
  ['point', { ...job, point: '../../etc/passwd' }],
  ['sweep', { ...job, sweep: 'a:b' }],
  ['first', { ...job, first: -1 }],
  ['count', { ...job, count: 0.5 }],
  ['survey', { ...job, survey: [-1] }],
  ['survey', { ...job, survey: undefined }],
  ['timeout', { ...job, timeout: 'long' }],
  ['byQueue', { ...job, byQueue: 'no' }],
  ['scenario', 'nonsense'],
  ['scenario', null],
])('a wrong %s is refused', (field, data) => {
  expect(() => readJob('edition', id, data)).toThrow(
    `invalid job: ${id}: ${field}; expected a block of runs`,
  )
})

test('more runs than the scenario has, another id and an invalid scenario are refused', () => {
  expect(() => readJob('edition', id, { ...job, count: 9 })).toThrow(
    `invalid job: ${id}: 9 runs from 1; expected no more than the 4 of its scenario`,
  )
  expect(() => readJob('edition', 'block-0', job)).toThrow(
    `invalid job: block-0; expected its id to be ${id}`,
  )
  expect(() => readJob('other', id, job)).toThrow('expected its id to be block-')
  expect(() => readJob('edition', id, { ...job, scenario: 'version: 9' })).toThrow(
    `${id}:1:10 version: `,
  )
})
