import { exhaustionTerms } from '@burnout/engine'
import { expect, it } from 'vitest'
import { recordOf } from '../record.ts'
import { pushesAt } from './pushes.ts'

it('names what moves exhaustion in a month, the largest first, and the last month at the end', () => {
  const terms = recordOf(exhaustionTerms, name =>
    name === 'wear' ? [1, 2] : name === 'recovery' ? [-3, -1] : [0, 0],
  )
  const [first, second] = pushesAt({ terms }, 0)
  expect([first, second]).toEqual([
    { name: 'recovery', by: -3 },
    { name: 'wear', by: 1 },
  ])
  expect(pushesAt({ terms }, 2)[0]).toEqual({ name: 'wear', by: 2 })
})
