import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { compareTask } from './compare-task.ts'
import type { LoopNews } from './protocol.ts'
import { reportTask } from './report-task.ts'

const scenario = (name: string, more = '') =>
  parseScenario(
    `version: 1
name: ${name}
run: { horizon: 3 months, replicates: 3 }
organisation: { name: O, clinics: [{ name: A, physicians: 2 }] }
${more}`,
    { file: 'test.yaml' },
  )

it('runs all of them with the same luck, says how far it is, and can be posted between threads', () => {
  const news = [
    ...reportTask(scenario('Nothing changes'), [
      scenario('Scribes', 'policies: [{ lever: scribes, to: 50 % }]'),
      scenario('Redesign', 'policies: [{ lever: redesign, to: 50 % }]'),
    ]),
  ]
  const progress = news.flatMap(each => (each.kind === 'progress' ? [each.done / each.total] : []))
  expect(progress).toEqual([1 / 3, 2 / 3, 1])
  const last = news.at(-1)
  expect(last).toMatchObject({
    kind: 'reported',
    result: {
      reference: { replicates: 3 },
      comparisons: [
        { pairs: 3, scenario: { name: 'Scribes' } },
        { pairs: 3, scenario: { name: 'Redesign' } },
      ],
    },
  })
  expect(structuredClone(last)).toEqual(last)
})

it('says the same of what has just been compared, without running it again', () => {
  const often = (name: string, more = '') => {
    const { run, ...rest } = scenario(name, more)
    return { ...rest, run: { ...run, replicates: 20 } }
  }
  const nothing = often('Nothing changes')
  const scribes = often('Scribes', 'policies: [{ lever: scribes, to: 50 % }]')
  const redesign = often('Redesign', 'policies: [{ lever: redesign, to: 50 % }]')
  const reports = (): readonly LoopNews[] => [
    ...reportTask({ ...scribes, name: 'Called otherwise' }, [nothing, redesign]),
  ]
  const alone = reports()
  const clinic = { clinic: 'A', role: null }
  expect([...compareTask([nothing, scribes], 1, clinic)].length).toBeGreaterThan(0)
  const after = reports()
  expect(alone.at(-1)).toMatchObject({ kind: 'reported' })
  expect(after.at(-1)).toEqual(alone.at(-1))
  // three blocks of each scenario, and then of the one that was not compared
  expect([alone, after].map(all => all.length - 1)).toEqual([9, 5])
})
