import { parseScenario } from '@burnout/engine'
import { expect, test } from 'vitest'
import { notesOnPairs } from './pair-notes.ts'
import { tinyScenario } from '../test-scenario.ts'

const scenario = (set: readonly string[] = [], text = tinyScenario()) =>
  parseScenario(text, { file: 'tiny.yaml', set })

test('scenarios that are alike, and people without a counterpart, are told of', () => {
  const renamed = scenario([], tinyScenario().replace('Riverside', 'Hillcrest'))
  expect(notesOnPairs([scenario(), scenario(['name=Same']), renamed], false))
    .toMatchInlineSnapshot(`
    [
      "B does not differ from A in anything that is run",
      "A and C have other people in Riverside, Hillcrest: replicates are still paired, their luck there is not, and intervals are wider for it",
    ]
  `)
})

test('assumptions are taken apart only where there are any', () => {
  const distrustful = scenario(['assumptions.trustStart=25 %'])
  expect(notesOnPairs([distrustful, distrustful], true)).toHaveLength(1)
  expect(() => notesOnPairs([scenario(), scenario()], true)).toThrowErrorMatchingInlineSnapshot(
    `[Failure: nothing to decompose: every scenario has the default assumptions; expected an assumption that differs]`,
  )
})
