import { parseScenario, simulate, compileScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { clinicsWithin, livesTask, monthlyDays } from './lives-task.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 1 year, record: 1 week, replicates: 3 }
organisation: { clinics: [{ name: A, physicians: 2 }] }
`,
  { file: 'small.yaml' },
)

it('records at the last record of every month, the first and the last day among them', () => {
  expect(monthlyDays(365, 7)).toEqual([0, 28, 56, 91, 119, 147, 182, 210, 238, 273, 301, 329, 364])
  // months without a record of their own add none
  expect(monthlyDays(112, 56)).toEqual([0, 56, 112])
})

it('leaves whole clinics out where there is no room, and never all of them', () => {
  expect(clinicsWithin([10, 10, 10], 10, 14 * 10 * 25)).toBe(2)
  expect(clinicsWithin([10, 10], 10, 14 * 10 * 20)).toBe(2)
  expect(clinicsWithin([10, 10], 10, 1)).toBe(1)
})

it('tells of the people whom the run with that number has', () => {
  const news = [...livesTask(scenario, 2)]
  const last = news.at(-1)
  const lives = last?.kind === 'lives' ? last.lives : null
  expect(news.length).toBeGreaterThan(10)
  expect(lives?.replicate).toBe(2)
  const people = simulate(compileScenario(scenario), { first: 2, count: 1, people: true })?.people
  expect([...(lives?.values.exhaustion.subarray(0, 4) ?? [])]).toEqual([
    ...(people?.exhaustion.subarray(0, 4) ?? []),
  ])
})
