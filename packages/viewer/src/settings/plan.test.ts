import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  alternativesOf,
  calledIn,
  editPlan,
  emptyPlan,
  mostAlternatives,
  whyNotKept,
  type Plan,
} from './plan.ts'
import { startingSettings, type Settings } from './settings.ts'

const scribes: Settings = { ...startingSettings, levers: { scribes: 0.5 } }
const named = (scenario: string): Settings => ({ ...startingSettings, scenario })
const keep = (plan: Plan, settings: Settings): Plan => editPlan(plan, { kind: 'keep', settings })

it('keeps the present settings in one step, and shows them once', () => {
  const plan = keep(emptyPlan, scribes)
  expect(plan.kept).toEqual([scribes])
  expect(alternativesOf(plan, scribes)).toEqual([{ letter: 'B', settings: scribes, kept: 0 }])
})

it('shows the present settings after those that were kept', () => {
  const shown = alternativesOf(keep(emptyPlan, named('fix-the-work')), scribes)
  expect(shown.map(({ letter, kept }) => [letter, kept])).toEqual([
    ['B', 0],
    ['C', null],
  ])
})

it('keeps neither the baseline, nor the same twice, nor more than four; and says why', () => {
  expect(whyNotKept(emptyPlan, startingSettings)).toBe('baseline')
  const plan = keep(emptyPlan, scribes)
  expect(whyNotKept(plan, { ...scribes, seed: 'another' })).toBe('kept')
  const full = ['a', 'b', 'c'].map(named).reduce(keep, plan)
  expect(whyNotKept(full, named('d'))).toBe('full')
  expect(keep(full, named('d'))).toBe(full)
})

it('takes differences from the same policy when another is dropped, and from the baseline when it is', () => {
  const plan = { kept: ['a', 'b', 'c'].map(named), against: 2 }
  expect(editPlan(plan, { kind: 'drop', index: 0 }).against).toBe(1)
  expect(editPlan(plan, { kind: 'drop', index: 1 }).against).toBe(0)
  expect(editPlan(plan, { kind: 'drop', index: 2 }).against).toBe(2)
})

it('never shows more than four, nor any twice, whatever the reader does', () => {
  const settings = fc.constantFrom(startingSettings, scribes, ...['a', 'b', 'c', 'd'].map(named))
  const edits = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('keep' as const), settings }),
      fc.record({ kind: fc.constant('drop' as const), index: fc.nat(4) }),
    ),
  )
  fc.assert(
    fc.property(edits, settings, (done, present) => {
      const shown = alternativesOf(done.reduce(editPlan, emptyPlan), present)
      expect(shown.length).toBeLessThanOrEqual(mostAlternatives)
      expect(new Set(shown.map(each => JSON.stringify(each.settings))).size).toBe(shown.length)
      expect(shown.map(({ letter }) => letter).join('')).toBe('BCDE'.slice(0, shown.length))
    }),
  )
})

it('calls a policy what the reader calls it, and what it is when they call it nothing', () => {
  const plan = keep(emptyPlan, scribes)
  const called = editPlan(plan, { kind: 'call', index: 0, name: 'Time for notes' })
  expect(called.kept).toEqual([{ ...scribes, called: 'Time for notes' }])
  // a name is no difference: the same policy is still kept
  expect(whyNotKept(called, scribes)).toBe('kept')
  expect(editPlan(called, { kind: 'call', index: 0, name: '' })).toEqual(plan)
})

it('knows by which name the reader kept the present settings', () => {
  const plan = editPlan(keep(emptyPlan, scribes), { kind: 'call', index: 0, name: 'Less typing' })
  expect(calledIn(plan, scribes)).toEqual({ called: 'Less typing' })
  expect(calledIn(plan, named('fix-the-work'))).toEqual({})
})
