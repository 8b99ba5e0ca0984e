import { expect, test } from 'vitest'
import { changed, runOf } from '../packages/engine/src/mechanisms/test-run.ts'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import { parameterNames, type ParameterName } from '../packages/engine/src/parameters/index.ts'
import { columns, type ClinicianColumn } from '../packages/engine/src/state/columns.ts'
import type { World } from '../packages/engine/src/state/world.ts'

// The mean-field limit: without differences between people, without chance and without ties, a team is
// one person many times over, and a large clinic is a small one seen from further away.

const isSpread = (name: string): boolean => /Spread$|Noise$|^teamShare$|^taxedShare$/.test(name)
const isEvent = (name: string): boolean =>
  /^(quitRate|retireRate|vacantStart)/.test(name) || /^(sickRate|cutRate|transferRate)$/.test(name)

const alike = Object.fromEntries(
  parameterNames.flatMap((name): [ParameterName, number][] => {
    if (isSpread(name) || isEvent(name)) return [[name, 0]]
    // the surge is all that happens to the load
    if (name === 'demandSeason') return [[name, 0]]
    // everybody has been there for ever
    if (name.startsWith('tenureStart')) return [[name, 1e9]]
    if (/^(contagionTime|cynicismContagionTime|engagementContagionTime)$/.test(name))
      return [[name, 1e9]]
    return []
  }),
) as Partial<Record<ParameterName, number>>

const staffed = (times: number) =>
  runOf({
    days: 400,
    clinics: [
      {
        name: 'one',
        posts: [6, 2, 4, 8].map(count => count * times),
        seats: [6, 2, 4, 8].map(count => count * times),
        panel: 23_000 * times,
        ward: false,
        leadership: 42,
        exhaustion: null,
      },
    ],
    parameters: alike,
    inputs: [
      changed('vacation', -28, { clinics: [0] }),
      changed('wellness', 0.5, { from: 90, ramp: 30, clinics: [0] }),
      changed('surge', 0.3, { from: 120, ramp: 20, until: 240, clinics: [0] }),
    ],
  })

const states = [
  'exhaustion',
  'cynicism',
  'efficacy',
  'strain',
  'fatigue',
  'moralInjury',
  'engagement',
  'trust',
  'demands',
  'leavingHazard',
] as const satisfies readonly ClinicianColumn[]

const after = (times: number, days: number, ticksPerDay = 1): World => {
  const run = staffed(times)
  const clockwork = wind(run, 0, 1, 1 / ticksPerDay)
  for (let day = 0; day < days; day++)
    for (let tick = 0; tick < ticksPerDay; tick++) {
      evaluateDay(clockwork, day)
      step(clockwork, day)
    }
  evaluateDay(clockwork, days)
  return clockwork.world
}

test('without differences, chance and ties everybody of a role is in the same state', () => {
  const { clinicians, layout } = after(1, 400)
  for (const name of states)
    for (let g = 0; g < layout.groups; g++) {
      const own = clinicians[name].slice(layout.groupStart[g], layout.groupStart[g + 1])
      // circumstances change on a day of one's own; without a spread they do not change at all
      expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1e-12 * Math.abs(own[0]))
    }
  expect(Object.keys(columns.clinicians)).toEqual(expect.arrayContaining([...states]))
})

test('a clinic of ten times the people and patients is the same clinic for each of them', () => {
  const small = after(1, 400)
  const large = after(10, 400)
  for (const name of states)
    for (let role = 0; role < 4; role++) {
      const one = small.clinicians[name][small.layout.groupStart[role]]
      const many = large.clinicians[name][large.layout.groupStart[role]]
      expect(Math.abs(one - many)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(one)))
    }
  expect(large.clinics.visitsPerDay[0] / small.clinics.visitsPerDay[0]).toBeCloseTo(10, 9)
  expect(large.clinics.backlog[0] / small.clinics.backlog[0]).toBeCloseTo(10, 9)
})

test('the surge and the programmes have moved them, or nothing was tested', () => {
  const before = after(1, 0)
  const later = after(1, 300)
  expect(
    Math.abs(later.clinicians.exhaustion[0] - before.clinicians.exhaustion[0]),
  ).toBeGreaterThan(0.5)
})

test('the integration error is small, and halving the tick makes it smaller', () => {
  const [day, half, quarter] = [1, 2, 4].map(ticks => after(1, 400, ticks).clinicians)
  for (const name of ['exhaustion', 'cynicism', 'efficacy'] as const)
    for (const i of [0, 6, 8, 12]) {
      const coarse = Math.abs(day[name][i] - half[name][i])
      const fine = Math.abs(half[name][i] - quarter[name][i])
      // points of scales of 30 and more: far below what an instrument can tell
      expect(coarse).toBeLessThan(0.1)
      expect(fine).toBeLessThan(coarse)
    }
})
