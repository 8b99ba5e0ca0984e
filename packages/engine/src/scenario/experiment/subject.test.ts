import { expect, test } from 'vitest'
import { leverNames } from '../../levers/index.ts'
import { parameterNames } from '../../parameters/index.ts'
import { settingText, subjectNamed, withSettings } from './subject.ts'
import type { Scenario } from '../scenario.ts'

const scenario = { assumptions: { holidays: 5 }, policies: [] } as unknown as Scenario

test('no lever has the name of a parameter, so that a name alone says which is meant', () => {
  expect(leverNames.filter(name => (parameterNames as readonly string[]).includes(name))).toEqual(
    [],
  )
})

test('a subject is found by its path or its name', () => {
  expect(subjectNamed('levers.scribes')).toEqual(subjectNamed('scribes'))
  expect(subjectNamed('assumptions.wearRate')).toEqual({ kind: 'assumption', name: 'wearRate' })
})

test('settings replace assumptions and add policies; a lever at its usual value adds none', () => {
  const changed = withSettings(scenario, [
    { subject: subjectNamed('holidays'), value: 8 },
    { subject: { kind: 'lever', name: 'scribes', from: 30, ramp: 7 }, value: 0.5 },
    { subject: subjectNamed('supportStaff'), value: 0 },
  ])
  expect(changed.assumptions).toEqual({ holidays: 8 })
  expect(changed.policies).toEqual([
    { lever: 'scribes', to: 0.5, from: 30, ramp: 7, until: null, clinics: null },
  ])
  expect(scenario.policies).toEqual([])
})

test('a setting is told in words with its unit and date', () => {
  const scribes = { kind: 'lever', name: 'scribes', from: 91, ramp: 7 } as const
  expect(settingText({ subject: scribes, value: 1 / 3 })).toMatchInlineSnapshot(
    `"Visits with an AI scribe 33.33 % from 3 months over 1 week"`,
  )
  expect(settingText({ subject: subjectNamed('wearRate'), value: 0.123456 })).toMatchInlineSnapshot(
    `"wearRate 0.1235 points/day"`,
  )
  expect(settingText({ subject: subjectNamed('hiringFreeze'), value: 1 })).toMatchInlineSnapshot(
    `"Hiring freeze on"`,
  )
})
