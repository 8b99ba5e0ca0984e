import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { raiseStage, type Stage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

let stage: Stage

beforeAll(async () => {
  stage = await raiseStage()
})
afterEach(async () => {
  await stage.clear()
})
afterAll(async () => {
  await stage?.close()
})

/** Waits until the loops of the present settings are known from every run that is looked at. */
const studied = (page: Page) => page.locator('html[data-loops="4"]').waitFor({ timeout: 120_000 })

/** Opens the page of loops; the small practice is soon computed. */
const open = async (hash: string, options?: BrowserContextOptions) => {
  const opened = await stage.open(hash, options)
  await studied(opened.page)
  return opened
}
const comforted = '#scenario=small-clinic-cascade&levers=wellness:1&view=loops'

const sharesOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const cells = await page
    .locator('td[data-share]')
    .evaluateAll(all =>
      all.map(each => [each.getAttribute('data-share') ?? '', each.textContent ?? ''] as const),
    )
  return new Map(
    cells.map(([name, text]) => [name, Number.parseFloat(text.replace('−', '-').replace('±', ''))]),
  )
}
const sizeOf = (shares: ReadonlyMap<string, number>): number =>
  [...shares.values()].reduce((sum, share) => sum + Math.abs(share), 0)

test('the page of loops says who is in charge, and follows the month looked at', async () => {
  const { page, complaints } = await open('#scenario=wellness-first&month=24&view=loops')
  expect(await page.title()).toBe('Loops · Burnout Dynamics')
  expect(await page.locator('#loops-sentence').innerText()).toMatch(/^In month 24, /)
  const then = await sharesOf(page)
  expect(then.size).toBe(17)
  // shares are written in whole hundredths, each off by half of one at most
  expect(sizeOf(then)).toBeGreaterThan(20)
  expect(sizeOf(then)).toBeLessThanOrEqual(100 + then.size / 2)
  expect(await page.locator('.share-strip path.share.above').count()).toBeGreaterThan(0)
  expect(await page.locator('.share-strip path.share.below').count()).toBeGreaterThan(0)
  expect(await page.locator('#pushing li').count()).toBeGreaterThan(3)
  expect(await page.locator('#redesign li').count()).toBe(4)

  await page.locator('#month').focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.locator('#loops-sentence').innerText()).toMatch(/^In month 27, /)
  const now = await sharesOf(page)
  expect([...now]).not.toEqual([...then])
  const badge = page.locator('#page-loops .loop-badge[data-loop="capabilityErosion"]')
  expect(await badge.textContent()).toContain(String(now.get('capabilityErosion')))
  await expect.poll(() => page.url()).toMatch(/month=27&view=loops/)
  expect(complaints).toEqual([])
})

test('a loop that is cut shows its curve, and what it does after one year and five', async () => {
  const { page, complaints } = await open(`${comforted}&month=12`)
  await page.getByRole('button', { name: 'Cut R4 Lost trust in the month looked at' }).click()
  await page.locator('#loops-exhaustion .curve.cut').waitFor()
  const said = await page.locator('#cut-result').innerText()
  expect(said).toMatch(/R4 Lost trust cut in month 12: after 12 months .*; after 60 months .*95/)
  expect(await page.locator('#loops-exhaustion svg').getAttribute('aria-label')).toContain(
    'Dashed: with R4 Lost trust cut in month 12',
  )
  await page.getByRole('button', { name: 'Show the run without the cut' }).click()
  await expect.poll(() => page.locator('#loops-exhaustion .curve.cut').count()).toBe(0)

  await page.getByRole('button', { name: 'Gauge the trap' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Gauge the trap' }).click()
  await expect
    .poll(() => page.locator('#trap-gauge').innerText(), { timeout: 60_000 })
    .toMatch(/leaves people worse off|without leaving people worse off/)
  expect(complaints).toEqual([])
})

test('a stretch of the curve is explained when it is dragged over', async () => {
  const { page } = await open(comforted)
  const plot = page.locator('#loops-exhaustion .plot')
  const box = await plot.boundingBox()
  if (box === null) throw new Error('no chart')
  const sentences = page.locator('.explained p')
  await expect.poll(() => sentences.count()).toBe(3)
  const ofAll = await sentences.allInnerTexts()
  const chart = plot.getByRole('img').first()
  await expect.poll(() => chart.getAttribute('aria-label')).toContain(ofAll[0])
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => sentences.allInnerTexts()).not.toEqual(ofAll)
  expect(await sentences.count()).toBe(3)
  const [from, to] = await Promise.all(
    ['#explain-from', '#explain-to'].map(async id => Number(await page.locator(id).inputValue())),
  )
  expect(to).toBeGreaterThan(from ?? Number.NaN)
  expect(await page.locator('#loops-exhaustion rect.window').count()).toBe(1)
})

test('the pages are turned, and turned back, with the keyboard, and keep what is set', async () => {
  const { page } = await stage.open('#scenario=small-clinic-cascade')
  const pageLink = (name: string) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })
  await pageLink('Loops').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('view=loops')
  await expect.poll(() => pageLink('Loops').getAttribute('aria-current')).toBe('page')
  await studied(page)
  await page.locator('#diagram-choice').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.url()).toContain('diagram=fixesThatFail')
  await page.locator('#month').focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  const first = page.locator('.loop-list tbody tr').first()
  await first.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => first.getByRole('button').first().getAttribute('aria-pressed'))
    .toBe('true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#loops-exhaustion .curve.cut').waitFor()

  await page.goBack()
  await expect.poll(() => page.locator('#chart-exhaustion').isVisible()).toBe(true)
  await expect.poll(() => page.locator('#month').inputValue()).toBe('2')
  await expect.poll(() => page.locator('#scenario').inputValue()).toBe('small-clinic-cascade')
  await page.goForward()
  await expect.poll(() => page.locator('#page-loops').isVisible()).toBe(true)
  await expect.poll(() => page.locator('#diagram-choice').inputValue()).toBe('fixesThatFail')
})

const looks = [
  ['laptop in light colours', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['projector in dark colours', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const

for (const [name, options] of looks)
  test(`on a ${name} axe finds no fault with the page of loops, and nothing is cut off`, async () => {
    const { page, complaints } = await open(comforted, options)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(complaints).toEqual([])
  })
