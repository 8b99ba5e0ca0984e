import { experimentTemplate, scenarioTemplate } from '@burnout/engine'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Failure } from '../failure.ts'
import { checkKind } from './file-kind.ts'

const said = (...given: Parameters<typeof checkKind>): string => {
  try {
    checkKind(...given)
    return ''
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return `${error.message}\n${error.hint ?? ''}`
  }
}

test('who gives an experiment for a scenario, or the reverse, is told what it is and what runs it', () => {
  expect(said('scenario', 'my sweep.yaml', experimentTemplate())).toBe(
    "not a scenario: my sweep.yaml is an experiment; expected a scenario file\nRun it: burnout sweep 'my sweep.yaml' --out results",
  )
  expect(said('experiment', 'my.yaml', scenarioTemplate())).toBe(
    'not an experiment: my.yaml is a scenario; expected an experiment file\nRun it: burnout run my.yaml',
  )
  expect(said('scenario', 'trap.yaml', 'name: Trap\nworlds:\n')).toBe(
    'not a scenario: trap.yaml is a lesson; expected a scenario file\n',
  )
})

test('a file with keys of both, or of neither, is left to the list of its faults', () => {
  expect(said('scenario', '', 'run: {}\ndesign: grid\n')).toBe('')
  expect(said('experiment', '', 'run: {}\ndesign: grid\n')).toBe('')
  expect(said('scenario', '', 'name: A\nsteps: []\nover: {}\n')).toBe('')
  expect(said('scenario', '', '')).toBe('')
})

test('every scenario and experiment of the repository is told for what it is', () => {
  const at = join(import.meta.dirname, '../../../../scenarios')
  for (const [folder, kind] of [
    [at, 'scenario'],
    [join(at, 'experiments'), 'experiment'],
  ] as const)
    for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect([file, said(kind, file, text)]).toEqual([file, ''])
      expect(said(kind === 'scenario' ? 'experiment' : 'scenario', file, text)).toContain(file)
    }
})
