import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { raiseStage, sentence, settled, small, type Stage } from './browser.ts'

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

const tongueOf = (page: Page) => page.locator('html').getAttribute('lang')

/** Pixels by which the page is wider than its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('the button in the header speaks German, keeps the settings and is remembered, and a link may differ', async () => {
  const { page, complaints } = await stage.open(`${await small('wellness-first', 6)}&month=24`)
  expect(await tongueOf(page)).toBe('en-GB')
  expect(page.url()).not.toContain('lang=')
  const before = await page.locator('html').getAttribute('data-result')
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Deutsch' }).press('Enter'),
  ])
  await settled(page)
  expect(await tongueOf(page)).toBe('de-DE')
  expect(page.url()).toMatch(/month=24.*lang=de/)
  expect(await page.locator('html').getAttribute('data-result')).toBe(before)
  expect(await sentence(page)).toMatch(
    /Nach drei Jahren haben \d+\svon\s100 Beschäftigten ein Burnout/,
  )
  expect(await page.locator('[data-tile=turnover] .value').innerText()).toMatch(/^\d+,\d\s%$/)
  expect(await page.locator('[data-tile=netCost] .value').innerText()).toMatch(
    /^\d+,\d\s(Mio|Tsd)\.\s\$$/,
  )

  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => {
      location.hash = 'scenario=baseline&lang=en'
    }),
  ])
  expect(await tongueOf(page)).toBe('en-GB')
  await page.goto('about:blank')
  await page.goto(stage.address)
  await page.locator('#sentence').waitFor()
  expect(await tongueOf(page)).toBe('de-DE')
  expect(await page.locator('#scenario').locator('option:checked').innerText()).toBe(
    'Basisszenario',
  )
  expect(complaints).toEqual([])
})

test('a German browser gets German; on a small phone nothing is cut off, and axe finds no fault', async () => {
  const { page, complaints } = await stage.open(await small('wellness-first', 4), {
    locale: 'de-AT',
    viewport: { width: 360, height: 740 },
  })
  expect(await excess(page)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'MBI', exact: true }).focus()
  expect(await page.locator('.terms > p').innerText()).toContain('Fragebogen')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  for (const [view, name] of [
    ['loops', 'Kreisläufe'],
    ['compare', 'Vergleichen'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name }).click()
    await page.locator(`#page-${view}`).waitFor()
    expect(await excess(page)).toBeLessThanOrEqual(0)
  }
  expect(complaints).toEqual([])
})
