import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'

/** Changes of a lever before memory is looked at, so that everything has been made that is made once. */
const WARM_UP = 50

/** Changes of a lever, as a reader makes in an hour. */
export const CHANGES = 500

/** Milliseconds between two changes. */
const PACE = 30

/** How long what is read of a run is left alone to be cleared away, in milliseconds. */
const REST = 2_000

/** Bytes of objects on the page that are still in use once every replicate is in. */
const inUse = async (page: Page, session: CDPSession): Promise<number> => {
  await page.locator('html[data-ready]').waitFor()
  await setTimeout(REST)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

const changeOften = (page: Page, lever: string, changes: number): Promise<void> =>
  page.locator(`#lever-${lever}`).evaluate(
    async (slider: HTMLInputElement, { changes, pace }) => {
      const { min, max } = slider
      for (let i = 0; i < changes; i++) {
        // eleven places, never the same twice in a row
        const place = ((i * 7) % 11) / 10
        slider.value = String(Number(min) + place * (Number(max) - Number(min)))
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise(resolve => window.setTimeout(resolve, pace))
        // every tenth is let go, and is a step that can be undone
        if (i % 10 === 9) slider.dispatchEvent(new Event('change', { bubbles: true }))
      }
    },
    { changes, pace: PACE },
  )

/** By how much of itself the memory of the page has grown after many changes of a lever. */
export const growthOf = async (page: Page, lever: string): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await changeOften(page, lever, WARM_UP)
  const before = await inUse(page, session)
  await changeOften(page, lever, CHANGES)
  const after = await inUse(page, session)
  await session.detach()
  return after / before - 1
}
