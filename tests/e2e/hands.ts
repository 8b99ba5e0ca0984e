import type { Locator, Page } from 'playwright-core'

/** One way of using the page, by which everything on it can be done. */
export interface Hand {
  /** Follows a link, or presses a button. */
  readonly press: (target: Locator) => Promise<void>
  /** Chooses one of several answers by its label. */
  readonly choose: (label: Locator) => Promise<void>
  /** Draws a forecast on its chart, from its first month to its last. */
  readonly draw: (page: Page) => Promise<void>
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where a forecast is begun and ended, in pixels of the window. */
const endsOfForecast = async (page: Page): Promise<readonly [Point, Point]> => {
  const paper = page.locator('.learn-paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  if (box === null) throw new Error('there is no chart to draw on')
  const [left = 0, right = 0] = await paper.evaluate(({ dataset }) =>
    ['left', 'right'].map(edge => Number(dataset[edge])),
  )
  return [
    { x: box.x + left + 1, y: box.y + box.height / 2 },
    { x: box.x + right, y: box.y + box.height / 3 },
  ]
}

export const keyboard: Hand = {
  press: async target => {
    await target.focus()
    await target.press('Enter')
  },
  choose: async label => {
    const answer = label.locator('input')
    await answer.focus()
    await answer.press('Space')
  },
  draw: async page => {
    await page.locator('.learn-paper').focus()
    for (let knot = 0; knot < 18; knot++) await page.keyboard.press('ArrowRight')
  },
}

export const mouse: Hand = {
  press: target => target.click(),
  choose: label => label.click(),
  draw: async page => {
    const [start, end] = await endsOfForecast(page)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(end.x, end.y, { steps: 4 })
    await page.mouse.up()
  },
}

/**
 * Taps until it is a click: a page so busy that it hears of the finger late takes it for a long press, which no
 * finger that lifts by itself would be.
 */
const tap = async (target: Locator): Promise<void> => {
  const page = target.page()
  for (let times = 0; times < 3; times++) {
    await page.evaluate(() => {
      Object.assign(window, { clicked: false })
      const note = () => Object.assign(window, { clicked: true })
      window.addEventListener('click', note, { capture: true, once: true })
    })
    await target.tap()
    const heard = page.waitForFunction(() => 'clicked' in window && window.clicked === true, null, {
      timeout: 3_000,
    })
    const isClick = await heard.then(
      () => true,
      () => false,
    )
    if (isClick) return
  }
  throw new Error('no tap was taken for a click')
}

/** Needs a page that has touch. */
export const finger: Hand = {
  press: tap,
  choose: tap,
  draw: async page => {
    const [start, end] = await endsOfForecast(page)
    const browser = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      browser.send('Input.dispatchTouchEvent', { type, touchPoints })
    const along = (share: number): Point => ({
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    })
    await touch('touchStart', [start])
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', [along(share)])
    await touch('touchEnd', [])
    await browser.detach()
  },
}
