import {
  leverNames,
  parseScenario,
  runEnsemble,
  type EnsembleResult,
  type LeverName,
  type SeriesName,
} from '@burnout/engine'
import { expect, test } from 'vitest'
import { resultOf, textOf } from './scenario-files.ts'

// What each lever does to what it is about: the direction that its own text promises, with the same
// luck as the baseline. `given` are settings that the lever needs to have anything to work on.

interface Promise {
  readonly to: string
  readonly series: SeriesName
  readonly month: number
  readonly direction: 'up' | 'down'
  readonly given?: readonly string[]
}

const MONTH = 365.25 / 12
const wellness = ['levers.wellness=100 %']
const scribes = ['levers.scribes=100 %']

const promises: Record<LeverName, readonly Promise[]> = {
  posts: [
    { to: '30 %', series: 'headcount', month: 36, direction: 'up' },
    { to: '30 %', series: 'exhaustion', month: 36, direction: 'down' },
    { to: '-20 %', series: 'exhaustion', month: 36, direction: 'up' },
  ],
  supportStaff: [
    { to: '2 people', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '0 people', series: 'weeklyHours', month: 12, direction: 'up' },
  ],
  panel: [
    { to: '-15 %', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '15 %', series: 'waitDays', month: 12, direction: 'up' },
  ],
  visitLength: [
    { to: '25 minutes', series: 'workPressure', month: 12, direction: 'up' },
    { to: '10 minutes', series: 'careQuality', month: 12, direction: 'down' },
    { to: '10 minutes', series: 'moralInjury', month: 36, direction: 'up' },
    { to: '10 minutes', series: 'efficacy', month: 36, direction: 'down' },
  ],
  hiringFreeze: [{ to: 'on', series: 'headcount', month: 24, direction: 'down' }],
  timeToHire: [
    { to: '60 days', series: 'vacancies', month: 24, direction: 'down' },
    { to: '540 days', series: 'exhaustion', month: 60, direction: 'up' },
  ],
  scribes: [
    { to: '100 %', series: 'afterHours', month: 6, direction: 'down' },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
  ],
  scribeRefill: [
    { to: '100 %', series: 'visitsPerWeek', month: 12, direction: 'up', given: scribes },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'up', given: scribes },
  ],
  inboxTriage: [{ to: '100 %', series: 'weeklyHours', month: 6, direction: 'down' }],
  mandates: [{ to: '60 minutes', series: 'exhaustion', month: 24, direction: 'up' }],
  redesign: [
    { to: '100 %', series: 'workSystemQuality', month: 24, direction: 'up' },
    { to: '100 %', series: 'weeklyHours', month: 2, direction: 'up' },
    { to: '100 %', series: 'exhaustion', month: 36, direction: 'down' },
  ],
  leadership: [
    { to: '10 points', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '10 points', series: 'engagement', month: 24, direction: 'up' },
  ],
  wellness: [
    { to: '100 %', series: 'exhaustion', month: 9, direction: 'down' },
    { to: '100 %', series: 'trust', month: 36, direction: 'down' },
  ],
  ringFence: [
    { to: '100 %', series: 'exhaustion', month: 60, direction: 'down', given: wellness },
    { to: '100 %', series: 'workSystemQuality', month: 36, direction: 'up', given: wellness },
  ],
  surveyDelay: [
    // with fresh figures the masking of the symptom is believed sooner
    { to: '14 days', series: 'perceivedBurnout', month: 10, direction: 'down', given: wellness },
  ],
  workSignal: [
    // where the symptom is masked, the work itself still speaks
    { to: '100 %', series: 'urgency', month: 20, direction: 'up', given: wellness },
    { to: '100 %', series: 'exhaustion', month: 48, direction: 'down', given: wellness },
  ],
}

const runs = new Map<string, EnsembleResult>()

const runWith = (set: readonly string[]): EnsembleResult => {
  const key = set.join()
  const known = runs.get(key)
  if (known !== undefined) return known
  const result = runEnsemble(
    parseScenario(textOf('baseline'), {
      file: 'baseline.yaml',
      set: ['run.replicates=30', ...set],
    }),
  )
  runs.set(key, result)
  return result
}

test('every lever makes a promise', () => {
  expect(Object.keys(promises).sort()).toEqual([...leverNames].sort())
  expect(leverNames.every(name => promises[name].length > 0)).toBe(true)
})

for (const lever of leverNames)
  for (const { to, series, month, direction, given = [] } of promises[lever])
    test(`${lever} to ${to} moves ${series} ${direction} by month ${month}`, () => {
      const record = Math.floor((month * MONTH) / 7)
      const before = runWith(given).series[series].mean[record]
      const after = runWith([...given, `levers.${lever}=${to}`]).series[series].mean[record]
      expect(Math.sign(after - before)).toBe(direction === 'up' ? 1 : -1)
    })

test('levers that cut care are not cheap: ten-minute visits harm more for each visit', () => {
  const harmPerVisit = ({ series }: EnsembleResult) =>
    series.harmEvents.mean[156] / series.visitsPerWeek.mean[156]
  expect(harmPerVisit(runWith(['levers.visitLength=10 minutes']))).toBeGreaterThan(
    harmPerVisit(resultOf('baseline')),
  )
})
