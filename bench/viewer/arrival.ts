import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { fileOf } from '../root.ts'

const VISITS = 5

/** What a reader sees who comes for the first time: in seconds from asking for the page. */
export interface Arrivals {
  /** The largest contentful paint, up to the last run. */
  readonly paint: readonly number[]
  /** The first curve of exhaustion. */
  readonly curve: readonly number[]
  /** The first question of a lesson that a link opens. */
  readonly question: readonly number[]
}

/** Writes down on the page when something can first be seen on it that `selector` finds. */
const watch = (selector: string): void => {
  const look = (): void => {
    const seen = document.querySelector(selector)
    // until then it stands before all else
    if (seen !== null && document.querySelector('#first-frame') === null)
      document.documentElement.dataset['seen'] = String(performance.now() / 1_000)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

const lastPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list =>
          resolve((list.getEntries().at(-1)?.startTime ?? Number.NaN) / 1_000),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )

/** Opens an address as somebody who has never been there; returns the seconds until `selector` is seen, and what `then` finds. */
const visit = async <Found>(
  browser: Browser,
  address: string,
  selector: string,
  then: (page: Page) => Promise<Found>,
): Promise<readonly [seconds: number, found: Found]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch, selector)
    await page.goto(address)
    await page.locator('html[data-seen]').waitFor()
    const seconds = Number(await page.locator('html').getAttribute('data-seen'))
    return [seconds, await then(page)]
  } finally {
    await context.close()
  }
}

/** Several first visits of the page, and one of every lesson. */
export const arrivals = async (browser: Browser, address: string): Promise<Arrivals> => {
  const paint: number[] = []
  const curve: number[] = []
  for (let visits = 0; visits < VISITS; visits++) {
    const [seconds, painted] = await visit(
      browser,
      address,
      '#chart-exhaustion svg[role=img]',
      async page => {
        await page.locator('html[data-ready]').waitFor()
        return lastPaint(page)
      },
    )
    paint.push(painted)
    curve.push(seconds)
  }
  const lessons = readdirSync(fileOf('lessons'))
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.replace(/\.yaml$/, ''))
  const question: number[] = []
  for (const lesson of lessons) {
    const [seconds] = await visit(
      browser,
      `${address}#view=learn&lesson=${lesson}`,
      '.learn-lesson:not([hidden]) .learn-step > :not([hidden])',
      async () => undefined,
    )
    question.push(seconds)
  }
  return { paint, curve, question }
}
