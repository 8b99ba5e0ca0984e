import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
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
