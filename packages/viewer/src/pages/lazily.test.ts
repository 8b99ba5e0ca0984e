import { expect, it, vi } from 'vitest'
import { lazily } from './lazily.ts'

/** How long a test waits for what comes in a moment where the machine is idle. */
const soon = { timeout: 10_000 }

it('loads once, when there is something to draw, and then draws the newest', async () => {
  const drawn: number[] = []
  const load = vi.fn(async () => (data: number) => void drawn.push(data))
  const draw = lazily(load, message => expect.unreachable(message))
  expect(load).not.toHaveBeenCalled()
  draw(1)
  draw(2)
  await vi.waitFor(() => expect(drawn).toEqual([2]), soon)
  draw(3)
  expect(drawn).toEqual([2, 3])
  expect(load).toHaveBeenCalledTimes(1)
})

it('says why it could not be loaded, and goes on taking what comes', async () => {
  const failed = vi.fn()
  const draw = lazily<number>(async () => {
    throw new Error('no connection')
  }, failed)
  draw(1)
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('no connection'), soon)
  draw(2)
  expect(failed).toHaveBeenCalledTimes(1)
})
