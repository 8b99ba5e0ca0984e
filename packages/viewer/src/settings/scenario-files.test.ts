import { expect, it } from 'vitest'
import type { OpeningFault } from './offer.ts'
import { openScenario } from './scenario-files.ts'

const { scenario } = openScenario(
  'mine.yaml',
  'version: 1\nname: Mine\nextends: hiring-freeze\nrun: { replicates: 7 }\n',
)

const linesOf = (fault: OpeningFault | null): readonly string[] =>
  (fault?.details ?? []).map(({ said, engine = '' }) => said + engine)

it('opens the scenario of a result and of a manifest, to be run again', () => {
  for (const format of ['burnout-result/1', 'burnout-manifest/2']) {
    const opened = openScenario('result.json', JSON.stringify({ format, scenario }))
    expect(opened).toMatchObject({ name: 'result', fault: null })
    expect(opened.scenario).toEqual({ ...scenario, expect: [] })
  }
})

it('says what is wrong with any other JSON', () => {
  const { scenario: read, fault } = openScenario('table.json', '{"format":"burnout-check/1"}')
  expect(read).toBeNull()
  expect(fault?.said).toContain('table.json')
  expect(linesOf(fault).join('\n')).toMatch(/^Line 1, .*: unknown key: format/m)
})

it('lists five faults with their lines, and counts the rest', () => {
  const clinic = '{ name: A, physicians: many }'
  const text = `version: 1\nname: Mine\norganisation:\n  clinics:\n${`    - ${clinic}\n`.repeat(7)}`
  const { fault } = openScenario('mine.yaml', text)
  const lines = linesOf(fault)
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(
    /^Line 5, organisation\.clinics\[0\]\.physicians: not a number: many; expected /,
  )
  expect(lines[5]).toMatch(/^and \d+ more$/)
})

it('may extend what travels with the page', () => {
  expect(scenario).toMatchObject({ name: 'Mine', run: { replicates: 7 } })
  expect(scenario?.policies.map(({ lever }) => lever)).toContain('hiringFreeze')
})

it('takes the place of no scenario that travels with the page', () => {
  const text = `version: 1\nname: Mine\nextends: baseline\n`
  expect(openScenario('baseline.yaml', text).name).toBe('opened-baseline')
})
