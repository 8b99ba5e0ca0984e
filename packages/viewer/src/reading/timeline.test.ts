import type { Scenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { timelineWords } from '../text/page.ts'
import { spellsOf } from './timeline.ts'

const always = { ramp: 0, until: null, clinics: null }
const scenario = {
  policies: [
    { ...always, lever: 'scribes', to: 0.5, from: 365.25 },
    { ...always, lever: 'wellness', to: 0, from: 100 },
  ],
  events: [
    { event: 'departure', count: 1, on: 91, clinic: 'A' },
    { event: 'surge', size: 0.25, from: 400, ramp: 0, until: 500, clinics: null },
  ],
} as unknown as Scenario

it('lists policies and events by the day they begin', () => {
  const spells = spellsOf(scenario, ({ lever }) => lever === 'scribes', timelineWords)
  expect(spells.map(({ label, own }) => [label, own])).toEqual([
    ['1 leave A', false],
    ['Visits with an AI scribe', true],
    ['Demand +25\u202f%', false],
  ])
  expect(spells[1]).toMatchObject({ from: 12, until: null })
})

it('leaves out policies that only hold a lever where it is', () => {
  const labels = spellsOf(scenario, () => false, timelineWords).map(({ label }) => label)
  expect(labels).not.toContain('Reach for wellness programmes')
})
