import { expect, test } from 'vitest'
import { mergeScenarios } from './merge.ts'
import { plain } from './raw.ts'
import type { RawMap } from './raw.ts'
import { readYaml } from './read-yaml.ts'

const raw = (text: string): RawMap => readYaml(text, 'a.yaml', [])!

const merged = (parent: string, child: string) => plain(mergeScenarios(raw(parent), raw(child)))

test('maps merge key by key', () => {
  expect(merged('run: { seed: a, horizon: 1 year }', 'run: { seed: b }')).toEqual({
    run: { seed: 'b', horizon: '1 year' },
  })
})

test('policies and events are added to those of the parent', () => {
  expect(merged('policies: [1]\nevents: [a]', 'policies: [2]\nevents: [b]')).toEqual({
    policies: [1, 2],
    events: ['a', 'b'],
  })
})

test('clinics are replaced as a whole, and the name of the organisation stays', () => {
  expect(
    merged('organisation: { name: O, clinics: [1, 2] }', 'organisation: { clinics: [3] }'),
  ).toEqual({ organisation: { name: 'O', clinics: [3] } })
})

test('version, name, about, expect and extends are not inherited', () => {
  expect(
    merged(
      'version: 1\nname: p\nabout: { what: w }\nexpect: [1]\nextends: q\nrun: { seed: 1 }',
      '{}',
    ),
  ).toEqual({ run: { seed: 1 } })
})

test('an assumption of the child replaces the parent’s, whatever its form', () => {
  expect(
    merged(
      'assumptions: { a: 1, b: { uncertain: [1, 2] }, c: { unusual: 3 }, d: 1 }',
      'assumptions: { a: { uncertain: [3, 4] }, b: 5, c: { uncertain: [6, 7] }, d: }',
    ),
  ).toEqual({ assumptions: { a: { uncertain: [3, 4] }, b: 5, c: { uncertain: [6, 7] }, d: 1 } })
})

test('a part left empty leaves the parent’s as it is', () => {
  expect(merged('policies: [1]\nrun: { seed: a }', 'policies:\nrun: { seed: }')).toEqual({
    policies: [1],
    run: { seed: 'a' },
  })
})
