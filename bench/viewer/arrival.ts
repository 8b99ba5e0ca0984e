import type { Browser, Page } from 'playwright-core'

const VISITS = 5

/** Seconds from asking for a page to the last paint of something larger than all before it, up to its first run. */
const paintOf = async (page: Page, address: string): Promise<number> => {
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor()
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list =>
          resolve((list.getEntries().at(-1)?.startTime ?? Number.NaN) / 1_000),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** Seconds to the largest contentful paint of several visits, each by a reader who has never been there. */
export const arrivals = async (browser: Browser, address: string): Promise<readonly number[]> => {
  const paints: number[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    paints.push(await paintOf(await context.newPage(), address))
    await context.close()
  }
  return paints
}
