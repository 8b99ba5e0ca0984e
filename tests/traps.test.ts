import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { archetypes, findTraps } from '@burnout/engine'
import { loadScenario, scenarioNames } from './scenario-files.ts'

// The part of docs/traps.md, “What was found”, that few pairs are enough for.

const page = readFileSync(new URL('../docs/traps.md', import.meta.url), 'utf8')

/** What the page says was found in a scenario, without strengths. */
const written = (name: string): string | undefined =>
  new RegExp(String.raw`^\| ${name} +\|[^|]*\| ([^|]*?) +\|`, 'm')
    .exec(page)?.[1]
    ?.replaceAll(/ \d+ %/g, '')

test('every shipped scenario stands in the table', () => {
  expect(scenarioNames.filter(name => written(name) === undefined)).toEqual([])
})

test.each([
  'wellness-first',
  'overtime-and-locums',
  'eroding-access-standard',
  'ai-scribes-refilled',
  'fix-the-work',
  'wellness-ring-fenced',
])('what is found in %s is what is written', name => {
  const found = findTraps(loadScenario(name), { replicates: 6 })!.findings.flatMap(
    ({ trap, shown }) => (shown ? [archetypes[trap].label] : []),
  )
  expect(found.join(', ') || 'none').toBe(written(name))
})
