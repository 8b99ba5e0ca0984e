import type { ReferenceOrganisations, ValidationResult } from '@burnout/engine'
import { expect, test } from 'vitest'
import { runValidation } from './run-validation.ts'

const references = {} as ReferenceOrganisations
const result: ValidationResult = {
  format: 'burnout-validation/1',
  version: '1',
  replicates: 2,
  rows: [],
}

/** Progress that writes down what it is told. */
const listener = () => {
  const heard: (number | string)[] = []
  return {
    heard,
    update: (done: number) => void heard.push(done),
    finish: () => void heard.push('finished'),
  }
}

test('progress is passed on block by block, and the result comes last', async () => {
  const progress = listener()
  const found = await runValidation(references, {
    replicates: 2,
    progress,
    *validate(_references, options) {
      expect(options).toMatchObject({ replicates: 2 })
      yield { done: 1, total: 2 }
      yield { done: 2, total: 2 }
      return result
    },
  })
  expect(found).toBe(result)
  expect(progress.heard).toEqual([1, 2, 'finished'])
})

test('Ctrl-C ends a validation between blocks, and says how far it came', async () => {
  const progress = listener()
  const running = runValidation(references, {
    progress,
    *validate() {
      yield { done: 1, total: 2 }
      process.emit('SIGINT')
      yield { done: 1.5, total: 2 }
      throw new Error('went on')
      // oxlint-disable-next-line no-unreachable
      return result
    },
  })
  await expect(running).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Failure: interrupted: 1 of 2 runs done; nothing was written]`,
  )
  expect(progress.heard.at(-1)).toBe('finished')
})

test('what goes wrong inside comes out, and the progress is cleared', async () => {
  const progress = listener()
  const running = runValidation(references, {
    progress,
    // oxlint-disable-next-line require-yield
    *validate() {
      throw new RangeError('broken')
    },
  })
  await expect(running).rejects.toThrow('broken')
  expect(progress.heard).toEqual(['finished'])
})
