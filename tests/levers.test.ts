import {
  leverNames,
  parseScenario,
  runEnsemble,
  type EnsembleResult,
  type LeverName,
  type SeriesName,
} from '@burnout/engine'
import { expect, test } from 'vitest'
import { textOf } from './scenario-files.ts'

// What each lever does to what it is about: the direction that its own text promises, with the same
// luck as the baseline. `given` are settings that the lever needs to have anything to work on.

type Ground = 'baseline' | 'hospital'

interface Promise {
  readonly to: string
  readonly series: SeriesName
  readonly month: number
  readonly direction: 'up' | 'down'
  readonly given?: readonly string[]
  /** Where there is something to move; the baseline, which is meant unless one is named, has no wards. */
  readonly scenario?: Ground
}

const MONTH = 365.25 / 12
const wellness = ['levers.wellness=100 %']
const scribes = ['levers.scribes=100 %']
const fewerPosts = ['levers.posts=-20 %']
const moreSupport = ['levers.supportStaff=60 %']

const promises: Record<LeverName, readonly Promise[]> = {
  posts: [
    { to: '30 %', series: 'headcount', month: 36, direction: 'up' },
    { to: '30 %', series: 'exhaustion', month: 36, direction: 'down' },
    { to: '-20 %', series: 'exhaustion', month: 36, direction: 'up' },
  ],
  advancedPracticePosts: [
    { to: '100 %', series: 'advancedPracticeHeadcount', month: 24, direction: 'up' },
    { to: '100 %', series: 'physicianExhaustion', month: 36, direction: 'down' },
  ],
  nursePosts: [
    { to: '50 %', series: 'nurseHeadcount', month: 18, direction: 'up' },
    { to: '50 %', series: 'nurseExhaustion', month: 36, direction: 'down' },
    { to: '-50 %', series: 'nurseWorkPressure', month: 36, direction: 'up' },
  ],
  supportStaff: [
    { to: '100 %', series: 'physicianExhaustion', month: 24, direction: 'down' },
    { to: '-100 %', series: 'physicianWeeklyHours', month: 36, direction: 'up' },
    { to: '-100 %', series: 'supportHeadcount', month: 36, direction: 'down' },
  ],
  staffToWork: [
    { to: '100 %', series: 'headcount', month: 36, direction: 'up' },
    { to: '100 %', series: 'workPressure', month: 36, direction: 'down' },
    { to: '100 %', series: 'exhaustion', month: 48, direction: 'down' },
  ],
  dismissals: [
    // where posts are cut, they go with whoever holds them
    { to: 'on', series: 'headcount', month: 6, direction: 'down', given: fewerPosts },
    { to: 'on', series: 'leavers', month: 3, direction: 'up', given: fewerPosts },
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
    { to: '-50 %', series: 'vacancies', month: 24, direction: 'down' },
    { to: '100 %', series: 'exhaustion', month: 60, direction: 'up' },
  ],
  vacation: [
    // the work of those who are away falls on those who stay
    { to: '56 days', series: 'workPressure', month: 12, direction: 'up' },
    { to: '0 days', series: 'workPressure', month: 12, direction: 'down' },
  ],
  vacationCover: [
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '0 %', series: 'exhaustion', month: 24, direction: 'up' },
  ],
  callNights: [
    { to: '3 nights/week', series: 'physicianWeeklyHours', month: 6, direction: 'up' },
    { to: '3 nights/week', series: 'physicianExhaustion', month: 24, direction: 'up' },
    { to: '0 nights/week', series: 'physicianWeeklyHours', month: 6, direction: 'down' },
  ],
  nightShifts: [
    { to: '100 %', series: 'fatigue', month: 3, direction: 'up', scenario: 'hospital' },
    { to: '-100 %', series: 'fatigue', month: 3, direction: 'down', scenario: 'hospital' },
    {
      to: '-100 %',
      series: 'nurseWorkPressure',
      month: 12,
      direction: 'down',
      scenario: 'hospital',
    },
  ],
  hoursCap: [
    { to: '45 hours/week', series: 'physicianWeeklyHours', month: 6, direction: 'down' },
    { to: '45 hours/week', series: 'waitDays', month: 12, direction: 'up' },
  ],
  protectedTime: [{ to: '4 hours/week', series: 'exhaustion', month: 24, direction: 'down' }],
  flexibleScheduling: [
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '100 %', series: 'turnover', month: 24, direction: 'down' },
  ],
  onboarding: [
    { to: '100 %', series: 'turnover', month: 24, direction: 'down' },
    { to: '100 %', series: 'workPressure', month: 24, direction: 'down' },
  ],
  locums: [
    { to: '100 %', series: 'workPressure', month: 12, direction: 'down' },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '100 %', series: 'netCost', month: 12, direction: 'up' },
    { to: '100 %', series: 'costLocums', month: 12, direction: 'up' },
  ],
  floatPool: [
    // away from their own unit nurses can do less
    { to: '50 %', series: 'nurseWorkPressure', month: 24, direction: 'up' },
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
  improvementCapacity: [
    { to: '100 %', series: 'workSystemQuality', month: 24, direction: 'up' },
    { to: '100 %', series: 'exhaustion', month: 36, direction: 'down' },
  ],
  frictionAudit: [
    { to: '100 %', series: 'workSystemQuality', month: 6, direction: 'up' },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
  ],
  usability: [
    { to: '100 %', series: 'physicianWeeklyHours', month: 12, direction: 'down' },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
  ],
  humanScribes: [
    { to: '100 %', series: 'physicianWeeklyHours', month: 6, direction: 'down' },
    { to: '100 %', series: 'physicianExhaustion', month: 24, direction: 'down' },
    { to: '100 %', series: 'netCost', month: 24, direction: 'up' },
  ],
  teamCare: [
    // worse before better, and only with the staff that it needs
    { to: '100 %', series: 'weeklyHours', month: 2, direction: 'up', given: moreSupport },
    { to: '100 %', series: 'teamRoutine', month: 12, direction: 'up' },
    {
      to: '100 %',
      series: 'physicianExhaustion',
      month: 48,
      direction: 'down',
      given: moreSupport,
    },
    { to: '100 %', series: 'supportWorkPressure', month: 36, direction: 'up', given: moreSupport },
  ],
  leadership: [
    { to: '10 points', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '10 points', series: 'engagement', month: 24, direction: 'up' },
  ],
  wellness: [
    { to: '100 %', series: 'exhaustion', month: 9, direction: 'down' },
    { to: '100 %', series: 'trust', month: 36, direction: 'down' },
  ],
  autonomy: [
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
    { to: '100 %', series: 'trust', month: 24, direction: 'up' },
    { to: '-100 %', series: 'burnedOut', month: 24, direction: 'up' },
  ],
  speakingUp: [
    { to: '100 %', series: 'psychologicalSafety', month: 24, direction: 'up' },
    { to: '100 %', series: 'exhaustion', month: 24, direction: 'down' },
  ],
  equity: [{ to: '100 %', series: 'exhaustion', month: 24, direction: 'down' }],
  recognition: [
    { to: '100 %', series: 'effortRewardImbalance', month: 12, direction: 'down' },
    { to: '100 %', series: 'efficacy', month: 24, direction: 'up' },
  ],
  valuesAlignment: [
    { to: '100 %', series: 'moralInjury', month: 24, direction: 'down' },
    { to: '100 %', series: 'efficacy', month: 24, direction: 'up' },
    { to: '-100 %', series: 'moralInjury', month: 24, direction: 'up' },
  ],
  advocacy: [{ to: '100 %', series: 'trust', month: 24, direction: 'up' }],
  boundaries: [{ to: '100 %', series: 'exhaustion', month: 24, direction: 'down' }],
  resilienceTraining: [{ to: '100 %', series: 'strain', month: 6, direction: 'down' }],
  mindfulness: [{ to: '100 %', series: 'exhaustion', month: 6, direction: 'down' }],
  coaching: [{ to: '100 %', series: 'exhaustion', month: 6, direction: 'down' }],
  peerGroups: [
    { to: '100 %', series: 'cynicism', month: 6, direction: 'down' },
    { to: '100 %', series: 'weeklyHours', month: 6, direction: 'up' },
  ],
  counselling: [{ to: '100 %', series: 'exhaustion', month: 6, direction: 'down' }],
  debriefs: [{ to: '100 %', series: 'moralInjury', month: 12, direction: 'down' }],
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
  accessCommitment: [
    { to: '100 %', series: 'accessStandard', month: 48, direction: 'down' },
    { to: '100 %', series: 'waitDays', month: 48, direction: 'down' },
    { to: '100 %', series: 'workPressure', month: 48, direction: 'up' },
  ],
  valueBased: [
    { to: '100 %', series: 'throughputPressure', month: 36, direction: 'down' },
    { to: '100 %', series: 'netCost', month: 48, direction: 'down' },
    {
      to: '100 %',
      series: 'workPressure',
      month: 24,
      direction: 'down',
      given: ['levers.posts=-20 %'],
    },
  ],
}

interface Setting {
  readonly scenario: Ground
  readonly set: readonly string[]
}

const nameOf = ({ scenario, set }: Setting): string => [scenario, ...set].join()

/** The two runs that a promise of a lever compares: without it and with it. */
const comparedBy = (
  lever: LeverName,
  { to, given = [], scenario = 'baseline' }: Promise,
): readonly [Setting, Setting] => [
  { scenario, set: given },
  { scenario, set: [...given, `levers.${lever}=${to}`] },
]

/** [months] For each setting the last month that any promise looks at. */
const lastMonths = new Map<string, number>()
for (const lever of leverNames)
  for (const promise of promises[lever])
    for (const name of comparedBy(lever, promise).map(nameOf))
      lastMonths.set(name, Math.max(promise.month, lastMonths.get(name) ?? 0))

const runs = new Map<string, EnsembleResult>()

/** A run with these settings, no longer than it is looked at; a longer one has the same first months. */
const runWith = (setting: Setting): EnsembleResult => {
  const name = nameOf(setting)
  const known = runs.get(name)
  if (known !== undefined) return known
  const last = lastMonths.get(name)
  if (last === undefined) throw new Error(`no promise looks at ${name}`)
  const { scenario, set } = setting
  const result = runEnsemble(
    parseScenario(textOf(scenario), {
      file: `${scenario}.yaml`,
      set: ['run.replicates=24', `run.horizon=${last + 1} months`, 'run.record=1 week', ...set],
    }),
  )
  runs.set(name, result)
  return result
}

test('every lever makes a promise', () => {
  expect(Object.keys(promises).sort()).toEqual([...leverNames].sort())
  expect(leverNames.every(name => promises[name].length > 0)).toBe(true)
})

for (const lever of leverNames)
  for (const promise of promises[lever]) {
    const { to, series, month, direction } = promise
    test(`${lever} to ${to} moves ${series} ${direction} by month ${month}`, () => {
      const record = Math.floor((month * MONTH) / 7)
      const [before, after] = comparedBy(lever, promise).map(runWith)
      const at = (result: EnsembleResult) => result.series[series].mean[record]
      expect(Math.sign(at(after) - at(before))).toBe(direction === 'up' ? 1 : -1)
    })
  }

test('levers that cut care are not cheap: ten-minute visits harm more for each visit', () => {
  const harmPerVisit = ({ series }: EnsembleResult) =>
    series.harmEvents.mean[156] / series.visitsPerWeek.mean[156]
  const scenario = 'baseline'
  expect(
    harmPerVisit(runWith({ scenario, set: ['levers.visitLength=10 minutes'] })),
  ).toBeGreaterThan(harmPerVisit(runWith({ scenario, set: [] })))
})
