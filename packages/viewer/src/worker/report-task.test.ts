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

it('runs both sides with the same luck, says how far it is, and can be posted between threads', () => {
  const news = [
    ...reportTask(
      scenario('Nothing changes'),
      scenario('Scribes', 'policies: [{ lever: scribes, to: 50 % }]'),
    ),
  ]
  const progress = news.flatMap(each => (each.kind === 'progress' ? [each.done / each.total] : []))
  expect(progress).toEqual([0.5, 1])
  const last = news.at(-1)
  expect(last).toMatchObject({
    kind: 'reported',
    result: {
      reference: { replicates: 3 },
      comparisons: [{ pairs: 3, scenario: { name: 'Scribes' } }],
    },
  })
  expect(structuredClone(last)).toEqual(last)
})
