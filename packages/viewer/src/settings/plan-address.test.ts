import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packedAlternatives, writePlan } from './plan-address.ts'
import { emptyPlan } from './plan.ts'
import { readAddress, writeAddress } from './address.ts'
import { startingOutlook } from './outlook.ts'
import { settingsKey, startingSettings } from './settings.ts'

const scenarios = ['baseline', 'fix-the-work', 'our practice (draft)']
const place = { ...startingOutlook, view: 'compare' } as const
const nothing = () => null
const read = (hash: string) => readAddress(hash, scenarios)

const scribes = { ...startingSettings, levers: { scribes: 0.5, panel: -0.1 }, from: 12, until: 30 }
const fixed = { ...startingSettings, scenario: 'fix-the-work' }

it('writes the version first, then every policy', () => {
  expect(writePlan({ kept: [scribes, fixed], against: 2 }, nothing)).toBe(
    'compare=1!baseline;12;30;scribes:0.5,panel:-0.1!fix-the-work;6;;&against=2',
  )
  expect(writePlan(emptyPlan, nothing)).toBeNull()
})

it('reads back what it writes, beside everything else in the address', () => {
  const settings = fc.record({
    scenario: fc.constantFrom(...scenarios.slice(1)),
    levers: fc.constantFrom({}, { scribes: 0.35 }, { wellness: 0, hiringFreeze: 1 }),
    from: fc.nat(120),
    until: fc.constantFrom(null, 130, 240),
    seed: fc.constant(null),
    assumptions: fc.constant({}),
  })
  const plans = fc.record({
    kept: fc.uniqueArray(settings, { minLength: 1, maxLength: 4, selector: settingsKey }),
    against: fc.nat(4),
  })
  fc.assert(
    fc.property(plans, plan => {
      const address = read(
        `#${writeAddress(startingSettings, null, place, null, writePlan(plan, nothing))}`,
      )
      expect(address).toMatchObject({ plan, place, ignored: [] })
    }),
  )
})

it('leaves out what it does not understand, and says so', () => {
  const { plan, ignored } = read('#compare=1!nowhere;6;;!fix-the-work;6;3;!baseline;6;;&against=x')
  expect(plan).toEqual(emptyPlan)
  expect(ignored).toEqual([
    'compare=nowhere;6;;',
    'compare=fix-the-work;6;3;',
    'compare=baseline;6;;',
    'against=x',
  ])
  expect(read('#compare=2!fix-the-work;6;;')).toMatchObject({
    plan: emptyPlan,
    ignored: ['compare=2!fix-the-work;6;;'],
  })
})

it('reads four policies and no more, and none twice', () => {
  const five = Array.from({ length: 5 }, (_, i) => `!fix-the-work;${i};;scribes:0.${i + 1}`)
  const { plan, ignored } = read(`#compare=1${five.join('')}`)
  expect(plan.kept).toHaveLength(4)
  expect(ignored).toEqual(['compare=fix-the-work;4;;scribes:0.5'])
  const twice = read('#compare=1!fix-the-work;6;;!fix-the-work;6;;')
  expect(twice.plan.kept).toHaveLength(1)
})

it('carries the scenarios that others do not have', () => {
  const kept = [{ ...startingSettings, scenario: 'our practice (draft)' }, fixed]
  const text = writePlan({ kept, against: 0 }, name => (name === 'fix-the-work' ? null : 'Abc-_9'))
  expect(packedAlternatives(`#view=compare&${text}`)).toEqual([
    { name: 'our practice (draft)', packed: 'Abc-_9' },
  ])
  expect(read(`#${text}`).plan.kept).toEqual(kept)
})

it('carries names and terms of their own, and a scenario beside them', () => {
  const term = { from: 3, until: 40, ramp: 6, clinics: ['Hill; & Dale!'] }
  const kept = [
    { ...scribes, terms: { scribes: term }, called: 'Notes, first' },
    { ...fixed, called: 'Mend' },
  ]
  const written = writePlan({ kept, against: 0 }, name => (name === 'fix-the-work' ? 'Abc' : null))
  const { plan, ignored } = read(`#${written ?? ''}`)
  expect(ignored).toEqual([])
  expect(plan.kept).toEqual(kept)
  expect(packedAlternatives(`#${written ?? ''}`)).toEqual([{ name: 'fix-the-work', packed: 'Abc' }])
})
