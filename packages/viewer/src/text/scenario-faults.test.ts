import { parseScenario, ScenarioError } from '@burnout/engine'
import { expect, it } from 'vitest'
import { faultInGerman } from './de/scenario-faults.ts'

const sources = import.meta.glob<string>(
  [
    '../../../engine/src/scenario/*.ts',
    '!**/*.test.ts',
    '!**/settings.ts', // of the command line
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** How the engine begins what it says of a fault: written out, or of names that it looks for in a list. */
const begun = Object.values(sources).flatMap(text => [
  ...[...text.matchAll(/(?<!\/\*\* )['`]([A-Za-z ]+): [^'`]*; expected/g)].map(
    ([, kind = '']) => kind,
  ),
  ...[...text.matchAll(/(?:unknownName|oneOf)\('([a-z ]+)'/g)].map(([, noun]) => `unknown ${noun}`),
  ...[...text.matchAll(/\bgroup\([^;]*?\},\s*'[^']*',\s*'([a-z]+)'/g)].map(
    ([, noun]) => `unknown ${noun}`,
  ),
])

it('knows every fault that the engine finds in a scenario', () => {
  const kinds = new Set(begun)
  expect(kinds.size).toBeGreaterThan(30)
  const english = [...kinds].filter(kind => faultInGerman(`${kind}: 1; expected 2`).engine !== '2')
  expect(english).toEqual([])
})

const told = (text: string): readonly string[] => {
  try {
    parseScenario(text, { file: 'own.yaml', read: () => null, names: [] })
  } catch (error) {
    if (error instanceof ScenarioError)
      return error.faults.map(({ message }) => {
        const { said, engine, after } = faultInGerman(message)
        return `${said}[${engine}]${after}`
      })
  }
  return []
}

it('says what is wrong, what is expected, and what was probably meant', () => {
  expect(told('version: 1\nname: Own\nrun: { replicates: many }\n')).toContainEqual(
    expect.stringMatching(/^keine Zahl: many\. Erwartet: \[.+\]$/),
  )
  expect(told('version: 1\nname: Own\nrun: { replicate: 7 }\n')).toContainEqual(
    expect.stringMatching(
      /^unbekannter Schlüssel: replicate\. Erwartet: \[.+\]\. Gemeint ist vielleicht „replicates“\.$/,
    ),
  )
})

it('leaves as it is what it does not know', () => {
  const other = 'the disk is full'
  expect(faultInGerman(other)).toEqual({ said: '', engine: other, after: '' })
})
