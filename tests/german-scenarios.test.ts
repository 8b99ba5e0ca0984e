import { scenarioDifferences } from '@burnout/engine'
import { expect, test } from 'vitest'
import { inputTexts } from '../packages/report/src/text/de/input-texts.ts'
import {
  aboutInGerman,
  scenarioName,
  scenarioTexts,
} from '../packages/report/src/text/de/scenarios.ts'
import { markOf } from '../packages/report/src/text/de/scenarios/scenario-text.ts'
import { loadScenario, scenarioNames } from './scenario-files.ts'

const parts = ['what', 'how', 'notice', 'try'] as const

/** What a translation keeps as it is: code, and numbers, whose decimal mark is another. */
const kept = (text: string): readonly string[] =>
  (text.match(/`[^`]+`|\d+(?:[.,]\d+)*|\.\d+/g) ?? [])
    .map(each =>
      each.startsWith('`')
        ? each
        : String(
            Number(
              each
                .replace(/^\./, '0.')
                .replace(/[.,](?=\d{3}\b)/g, '')
                .replace(',', '.'),
            ),
          ),
    )
    .sort()

test('every scenario that travels with the program has its German, and nothing else has', () => {
  expect(Object.keys(scenarioTexts).sort()).toEqual([...scenarioNames].sort())
})

for (const name of scenarioNames)
  test(`${name} says in German what it says in English now`, () => {
    const { name: title, about } = loadScenario(name)
    expect(scenarioTexts[name]?.english).toEqual({ name: title, mark: markOf(about) })
    const german = aboutInGerman(about)
    for (const part of parts) {
      expect([german[part] === '', german[part] === about[part]]).toEqual(
        about[part] === '' ? [true, true] : [false, false],
      )
      expect(kept(german[part])).toEqual(kept(about[part]))
    }
    expect(german.references).toEqual(about.references)
  })

test('no two scenarios are called the same in German', () => {
  const names = scenarioNames.map(name => scenarioName(loadScenario(name)))
  expect(new Set(names).size).toBe(scenarioNames.length)
})

test('a scenario that names another calls it by its German name', () => {
  const names = new Set(Object.values(scenarioTexts).map(({ name }) => name))
  const named = Object.values(scenarioTexts)
    .flatMap(text => parts.map(part => text[part]))
    .flatMap(text => [...text.matchAll(/Szenarios? „([^“]+)“/g)].map(([, name]) => name ?? ''))
  expect(named.length).toBeGreaterThan(9)
  expect(named.filter(name => !names.has(name))).toEqual([])
})

test('all in which a scenario differs from the baseline, levers apart, is said in German', () => {
  const baseline = loadScenario('baseline')
  const given = scenarioNames.map(loadScenario).flatMap(other =>
    scenarioDifferences(baseline, other)
      .differences.filter(({ input }) => !input.startsWith('levers.'))
      .map(difference => ({ difference, texts: inputTexts(difference, [baseline, other]) })),
  )
  expect(new Set(given.map(({ difference }) => difference.input.split('.')[0])).size).toBe(5)
  for (const { difference, texts } of given) {
    expect({ difference, texts }).toMatchObject({ texts: [expect.any(String), expect.any(String)] })
    expect(texts?.[0]).not.toBe(texts?.[1])
    expect(texts?.join(' ')).not.toMatch(/\b(none|cut|default|panel|leadership|departure|surge)\b/)
  }
})

test('a scenario that says something of its own keeps its words', () => {
  const { about } = loadScenario('baseline')
  const own = { ...about, try: 'What else?' }
  expect(aboutInGerman(own)).toBe(own)
  expect(scenarioName({ name: 'Our practice' })).toBe('Our practice')
})
