import {
  compareEnsembles,
  compileScenario,
  ensembleBlocks,
  type ComparedResult,
  type SeriesName,
} from '@burnout/engine'
import { expect, test } from 'vitest'
import { loadScenario } from './scenario-files.ts'

// The thesis as pairs of runs with the same luck say it: fix the work, not the worker.

const REPLICATES = 12

const tracesOf = (name: string) => [
  ...ensembleBlocks(compileScenario(loadScenario(name)), REPLICATES),
]
const [baseline, wellness, redesign] = ['baseline', 'wellness-first', 'fix-the-work'].map(tracesOf)

/** Ends of the interval of a difference at the horizon. */
const atEnd = ({ difference }: Pick<ComparedResult, 'difference'>, name: SeriesName) => {
  const { low, high } = difference[name]
  return { low: low.at(-1), high: high.at(-1) }
}

test('in the end, better work leaves fewer burned out than wellness first, at less cost', () => {
  const compared = compareEnsembles(wellness, redesign)
  for (const name of [
    'burnedOut',
    'exhaustion',
    'turnover',
    'waitDays',
    'harmEvents',
    'netCost',
  ] as const)
    expect(atEnd(compared, name).high, name).toBeLessThan(0)
  expect(atEnd(compared, 'workSystemQuality').low).toBeGreaterThan(0)
  expect(compared.probabilityBetter.burnedOut?.low.at(-1)).toBeGreaterThan(0.5)
})

test('better work is worse before it is better', () => {
  const { ledger } = compareEnsembles(baseline, redesign)
  const { course, first, last } = ledger.exhaustion!
  expect(course).toBe('worse before better')
  // the scenario says: up with the hours at once, below the baseline from about month 15
  expect(first?.from).toBeGreaterThanOrEqual(7)
  expect(first?.until).toBeLessThanOrEqual(15)
  expect(last?.from).toBeLessThanOrEqual(27)
})

test('wellness first is better before it is worse', () => {
  const { ledger } = compareEnsembles(baseline, wellness)
  const { course, first, last } = ledger.exhaustion!
  expect(course).toBe('better before worse')
  expect(first?.depth).toBeLessThan(-0.5)
  expect(last?.from).toBeLessThanOrEqual(48)
})
