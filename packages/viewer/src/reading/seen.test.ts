import { compileScenario, parseScenario, simulate } from '@burnout/engine'
import { expect, it } from 'vitest'
import { clearLens, type Lens } from '../settings/lens.ts'
import { answersFrom } from '../worker/answer.ts'
import { sectionOf } from '../worker/section.ts'
import type { Answer } from '../worker/protocol.ts'
import { seenIn, seenThrough } from './seen.ts'

const scenario = parseScenario(
  `version: 1
name: Two
run: { horizon: 2 months, record: 4 weeks, replicates: 3 }
organisation:
  clinics:
    - { name: A, physicians: 3, nurses: 2, support: 0 }
    - { name: B, physicians: 2, nurses: 1, support: 1 }
`,
  { file: 'two.yaml' },
)

const answered = (lens: Lens): Answer => {
  const run = compileScenario(scenario)
  const trace = simulate(run, { first: 0, count: 3, section: sectionOf(run, lens) })
  return answersFrom(scenario, run, lens)(trace === null ? [] : [trace])
}

it('shows what there is when there is nothing to look through', () => {
  const answer = answered(clearLens)
  expect(seenThrough(answer, clearLens)).toBe(answer)
})

it('tells burnout by the instrument of the lens, at the end of every run, too', () => {
  const answer = answered(clearLens)
  const seen = seenThrough(answer, { ...clearLens, instrument: 'singleItem' })
  expect(seen.result.series.burnedOut).toBe(answer.result.series.burnedOutSingleItem)
  expect(seen.endings.burnedOut).toBe(answer.endings.burnedOutSingleItem)
  expect(seen.result.series.exhaustion).toBe(answer.result.series.exhaustion)
  expect(seenThrough(answer, { ...clearLens, instrument: 'singleItem' })).toBe(seen)
})

it('shows those of one clinic once they are counted, and all until then', () => {
  const lens = { ...clearLens, instrument: 'pfi', clinic: 'B' } as const
  const answer = answered(lens)
  const seen = seenThrough(answer, lens)
  expect(seen.result.series.headcount.mean[0]).toBeLessThan(
    answer.result.series.headcount.mean[0] ?? 0,
  )
  expect(seen.result.series.burnedOut).toEqual(answer.section?.series.burnedOutPfi)
  expect(seen.endings.burnedOut).toHaveLength(3)
  expect(seen.result.series.netCost).toBe(answer.result.series.netCost)
  expect(seenIn(answered(clearLens), lens)).toEqual({ clinic: null, role: null })
})

it('shows the whole wait for a role, which is nobody’s own', () => {
  const lens = { ...clearLens, role: 'nurse' } as const
  const answer = answered(lens)
  const { series } = seenThrough(answer, lens).result
  expect(series.waitDays).toBe(answer.result.series.waitDays)
  expect(series.burnedOut.mean[1]).toBeCloseTo(answer.result.series.nurseBurnedOut.mean[1] ?? 0, 10)
})

it('shows all where a lens looks at nobody', () => {
  const lens = { ...clearLens, clinic: 'A', role: 'support' } as const
  const answer = answered(lens)
  expect(seenIn(answer, lens)).toEqual({ clinic: null, role: null })
})
