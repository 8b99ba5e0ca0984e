import { leverNames, type LeverName } from '@burnout/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadScenario } from '../../../../tests/scenario-files.ts'
import { edited } from './edits.ts'
import { edit, historyOf } from './history.ts'
import { startingSettings, type LeverTerm, type Settings } from './settings.ts'
import { goodTerm, readTerms, termOf, writeTerms } from './terms.ts'

const baseline = loadScenario('baseline')
const names = baseline.organisation.clinics.map(({ name }) => name)

const term: fc.Arbitrary<LeverTerm> = fc
  .record({
    from: fc.integer({ min: 0, max: 120 }),
    until: fc.option(fc.integer({ min: 0, max: 240 })),
    ramp: fc.option(fc.integer({ min: 0, max: 60 })),
    clinics: fc.option(
      fc.array(fc.constantFrom('A', 'B, C*D~E!', 'Öst & %7E'), { minLength: 1, maxLength: 3 }),
    ),
  })
  .map(goodTerm)

it('reads the terms that it writes, whatever clinics are called', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...leverNames), term), written => {
      const terms: Partial<Record<LeverName, LeverTerm>> = { ...written }
      const levers = Object.fromEntries(Object.keys(terms).map(name => [name, 1]))
      const text = new URLSearchParams(`terms=${writeTerms({ terms, levers })}`).get('terms') ?? ''
      expect(readTerms(text, part => expect.fail(part))).toEqual(terms)
    }),
    { numRuns: 50 },
  )
})

it('names what it does not understand', () => {
  const ignored: string[] = []
  const text = 'scribes~6~3~~,other~1~~~,panel~1~~x~,wellness~2~~~'
  expect(readTerms(text, part => ignored.push(part))).toEqual({
    wellness: { from: 2, until: null, ramp: null, clinics: null },
  })
  expect(ignored).toEqual(['scribes~6~3~~', 'other~1~~~', 'panel~1~~x~'])
})

it('moves a lever when, how fast and where its own term says, and the others as before', () => {
  const settings: Settings = {
    ...startingSettings,
    levers: { scribes: 0.5, wellness: 0.4 },
    terms: { scribes: { from: 12, until: 24, ramp: 3, clinics: names.slice(0, 1) } },
  }
  const policies = edited(baseline, settings).policies
  expect(policies.find(({ lever }) => lever === 'scribes')).toMatchObject({
    from: Math.round(12 * 30.4375),
    until: Math.round(24 * 30.4375),
    ramp: Math.round(3 * 30.4375),
    clinics: names.slice(0, 1),
  })
  expect(policies.find(({ lever }) => lever === 'wellness')).toMatchObject({ clinics: null })
})

it('leaves a lever to the scenario in the clinics where the reader does not move it', () => {
  const scenario = loadScenario('ai-scribes')
  const settings: Settings = {
    ...startingSettings,
    levers: { scribes: 0 },
    terms: { scribes: { from: 0, until: null, ramp: 0, clinics: names.slice(0, 1) } },
  }
  const scribes = edited(scenario, settings).policies.filter(({ lever }) => lever === 'scribes')
  expect(scribes.map(({ clinics }) => clinics)).toEqual([names.slice(1)])
})

it('undoes a dragged date in one step, and forgets the term with the lever', () => {
  const change = edit(() => baseline)
  const moved = change(historyOf(startingSettings), { kind: 'lever', lever: 'scribes', to: 0.5 })
  const released = change(moved, { kind: 'release' })
  const dragged = [7, 8, 9].reduce(
    (history, from) => change(history, { kind: 'term', lever: 'scribes', term: { from } }),
    released,
  )
  expect(termOf(dragged.now, 'scribes').from).toBe(9)
  expect(change(change(dragged, { kind: 'release' }), { kind: 'undo' }).now).toEqual(moved.now)
  expect(change(dragged, { kind: 'reset', lever: 'scribes' }).now).toEqual(startingSettings)
})
