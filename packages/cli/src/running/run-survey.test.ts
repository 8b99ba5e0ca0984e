import { gatherSurvey, runSurvey as askAll, simulate, type SurveyColumns } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tiny } from '../test-batch.ts'
import { createProgress } from '../terminal/progress.ts'
import { runSurvey, type SurveyOptions } from './run-survey.ts'

const days = [14, 56]
const silent = () => createProgress('none', { stream: process.stderr })
const ask = async (replicates: number, options: Partial<SurveyOptions> = {}) => {
  const scenario = tiny(`run.replicates=${replicates}`)
  const parts: SurveyColumns[] = []
  const failures = await runSurvey(scenario, days, {
    progress: silent(),
    onAnswers: answers => void parts.push(answers),
    ...options,
  })
  return { failures, survey: gatherSurvey(scenario, days, parts) }
}

test('blocks are handed on in replicate order, and come to what the engine finds', async () => {
  const { failures, survey } = await ask(23)
  expect(failures).toEqual([])
  expect(survey).toEqual(askAll(tiny('run.replicates=23'), { days }))
})

test('a replicate that breaks off is told, and nobody else goes without an answer', async () => {
  const { failures, survey } = await ask(6, {
    simulate: (run, options) => {
      const { first, count } = options
      if (first <= 4 && 4 < first + count) throw new Error('out of luck')
      return simulate(run, options)
    },
  })
  expect(failures).toEqual([{ replicate: 4, message: 'Error: out of luck' }])
  expect([...new Set(survey.columns.replicate)]).toEqual([0, 1, 2, 3, 5])
})

test('where all break off, why is said', async () => {
  const broken = () => {
    throw new Error('no luck at all')
  }
  await expect(ask(2, { simulate: broken })).rejects.toThrow(
    'run failed: all 2 replicates of Tiny: Error: no luck at all',
  )
})
