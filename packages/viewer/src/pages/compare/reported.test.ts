import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { clearLens } from '../../settings/lens.ts'
import { alternativesOf } from '../../settings/plan.ts'
import { startingSettings } from '../../settings/settings.ts'
import { reported } from './reported.ts'

const baseline = parseScenario(
  `version: 1
name: Nothing changes
run: { horizon: 1 year, replicates: 2 }
organisation: { name: O, clinics: [{ name: A, physicians: 2 }] }
`,
  { file: 'baseline.yaml' },
)
const kept = [
  { ...startingSettings, levers: { scribes: 0.5 }, called: 'Scribes for half' },
  { ...startingSettings, levers: { redesign: 0.5 }, called: 'Redo the work' },
]
const against = (reference: number) =>
  reported(
    {
      alternatives: alternativesOf({ kept, against: reference }, startingSettings),
      scenarios: [baseline, baseline, baseline],
      reference,
      seen: clearLens,
      seed: null,
    },
    () => baseline,
  )

it('calls policies by the letters of the page, whatever they are held against', () => {
  for (const [reference, letters, names] of [
    [0, 'ABC', ['Baseline', 'Scribes for half', 'Redo the work']],
    [2, 'CAB', ['Redo the work', 'Baseline', 'Scribes for half']],
  ] as const) {
    const told = against(reference)
    expect(told.letters.join('')).toBe(letters)
    expect([told.reference, ...told.scenarios].map(each => each?.name)).toEqual(names)
  }
})

it('cuts a name that is too long where it is seen to be cut', () => {
  const called = `Commitment to redesigning work 60\u202f% ${'and more '.repeat(6)}`
  const long = { ...startingSettings, levers: { redesign: 0.6 }, called }
  const { scenarios } = reported(
    {
      alternatives: alternativesOf({ kept: [long], against: 0 }, startingSettings),
      scenarios: [baseline, baseline],
      reference: 0,
      seen: clearLens,
      seed: null,
    },
    () => baseline,
  )
  const [name = ''] = scenarios.map(each => each.name)
  expect(name).toMatch(/^Commitment .*\S…$/)
  expect(name.length).toBeLessThanOrEqual(60)
})
