import { expect, test } from 'vitest'
import type { TeamPlan } from '../../reading/class-plans.ts'
import { startingSettings, type LeverChanges } from '../../settings/settings.ts'
import { recordOf } from '../../record.ts'
import { readOutcomes, type Compared, type ReadOutcome } from '../../worker/compared.ts'
import type { ClassScene } from './plan-data.ts'
import { goalMet, talkOf } from './talk-data.ts'

/** Records at the start, after a year and after two. */
const t = [0, 365, 730]

const plan = (name: string, levers: LeverChanges, locked: TeamPlan['locked'] = []): TeamPlan => ({
  name,
  card: null,
  decided: { kind: 'levers', settings: { ...startingSettings, levers } },
  locked,
})

/** Plans that change outcomes by so much after a year and after two; nothing stands out from chance. */
const sceneOf = (
  plans: readonly TeamPlan[],
  changes: readonly Partial<Record<ReadOutcome, readonly [number, number]>>[],
): ClassScene => ({
  plans,
  found: null,
  compared: {
    t,
    columns: [{}, ...changes].map((change: (typeof changes)[number]) => ({
      bands: { exhaustion: { mean: [20, 20, 20 + (change.exhaustion?.[1] ?? 0)] } },
    })),
    comparisons: [
      null,
      ...changes.map(change => ({
        ledger: recordOf(readOutcomes, () => null),
        difference: recordOf(readOutcomes, name => ({
          mean: [0, ...(change[name] ?? [0, 0])],
          low: [-9],
          high: [9],
        })),
      })),
    ],
  } as unknown as Compared,
})

test('the goals of cards are looked at in their month, and by how much they ask', () => {
  const scene = sceneOf(
    [plan('Blue', {})],
    [{ waitDays: [5, -1], turnover: [0, -0.005], netCost: [0, 1], exhaustion: [0.2, 4] }],
  )
  expect(goalMet(scene, 1, 'medical')).toBe(true)
  expect(goalMet(scene, 1, 'nursing')).toBe(false)
  expect(goalMet(scene, 1, 'finance')).toBe(false)
  expect(goalMet(scene, 1, 'staff')).toBe(true)
})

test('asks about what the plans show, by the names of the teams, and always about more', () => {
  const scene = sceneOf(
    [plan('Blue', { scribes: 1 }), plan('Red', { scribes: 0.5 }, ['scribes'])],
    [{ exhaustion: [0, 3] }, { exhaustion: [0, -2] }],
  )
  const { questions, goals } = talkOf(scene, null, false)
  expect(questions.slice(0, 3)).toEqual([
    'Red ends with the least exhaustion (18.0). What did this team move that others did not?',
    'Blue and Red moved the same levers. Why do their curves differ, or not?',
    'Red moved levers that were locked. What would the class have done with them?',
  ])
  expect(questions).toHaveLength(6)
  expect(goals).toBeNull()
  expect(talkOf(scene, null, true).goals?.rows).toHaveLength(2)
})

test('asks about every trap that runs of plans show, with the teams that made them', () => {
  const scene = sceneOf(
    [plan('Blue', { wellness: 1 }), plan('Red', { wellness: 0.5 }), plan('Green', {})],
    [{}, {}, {}],
  )
  const burden = [{ trap: 'shiftingTheBurden', shown: true, strength: 1, signs: [] }] as const
  const asked = (found: ClassScene['found']) =>
    talkOf({ ...scene, found }, null, false).questions.filter(text => text.includes('signs of'))
  expect(asked(null)).toEqual([])
  expect(asked([null, burden, burden, null])).toEqual([
    'Blue and Red: the runs show signs of “Shifting the burden”. Which link closes the loop, and what would cut it?',
  ])
})
