import { expect, it } from 'vitest'
import type { Mark } from './crowd.ts'
import { doorway, onItsWay } from './gliding.ts'

const mark = { id: 'a', x: 100, y: 40 } as Mark

it('takes those who leave from their post to their place below, and ends there', () => {
  const post = { x: 20, y: 10 }
  expect(onItsWay(mark, post, 0)).toMatchObject({ mark: post, alpha: 1 })
  expect(onItsWay(mark, post, 0.5)).toMatchObject({ mark: { x: 60, y: 25 }, alpha: 1 })
  expect(onItsWay(mark, post, 1)).toEqual({ mark, alpha: 1 })
})

it('lets those who are hired come in from the door, and appear on their way', () => {
  expect(onItsWay(mark, undefined, 0)).toMatchObject({
    mark: { x: 100 + doorway, y: 40 },
    alpha: 0,
  })
  expect(onItsWay(mark, undefined, 1)).toEqual({ mark, alpha: 1 })
})
