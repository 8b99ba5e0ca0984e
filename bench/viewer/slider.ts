import type { Page } from 'playwright-core'

/** A lever in the hand: moved by the mouse, as a reader moves it. */
export interface Held {
  /** Moves it to a place along the slider, 0–1. */
  readonly to: (place: number) => Promise<void>
  readonly release: () => Promise<void>
}

/** Width of the thumb in pixels, which the ends of a slider lie inside of. */
const THUMB = 16

/** Takes a lever where it stands. */
export const take = async (page: Page, lever: string): Promise<Held> => {
  const slider = page.locator(`#lever-${lever}`)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error(`no slider on the page: ${lever}`)
  const x = (place: number): number => box.x + THUMB / 2 + place * (box.width - THUMB)
  const y = box.y + box.height / 2
  const place = await slider.evaluate(node => {
    const { min, max, valueAsNumber } = node as HTMLInputElement
    return (valueAsNumber - Number(min)) / (Number(max) - Number(min))
  })
  await page.mouse.move(x(place), y)
  await page.mouse.down()
  return { to: to => page.mouse.move(x(to), y), release: () => page.mouse.up() }
}
