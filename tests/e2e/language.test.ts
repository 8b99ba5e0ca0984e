import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { sentence, settled, small, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

const tongueOf = (page: Page) => page.locator('html').getAttribute('lang')

test('the button in the header speaks German, keeps the settings and is remembered, and a link may differ', async () => {
  const { page, complaints } = await stage.open(`${await small('wellness-first', 6)}&month=24`)
  const german: string[] = []
  page.on('request', request => {
    if (request.url().includes('every-german-word')) german.push(request.url())
  })
  await page.reload()
  await settled(page)
  expect(german).toEqual([])
  expect(await tongueOf(page)).toBe('en-GB')
  expect(page.url()).not.toContain('lang=')
  const before = await page.locator('html').getAttribute('data-result')
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Deutsch' }).press('Enter'),
  ])
  await settled(page)
  expect(german).toHaveLength(1)
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
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-report').click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/<html lang="de-DE">.*Bericht/s)

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
  await expectNothingCutOff(page)
  await page.locator('[data-term="mbi"]').focus()
  expect(await page.locator('.terms > p').innerText()).toContain('Fragebogen')
  // where it stands, a term says what it means until Escape, and for as long as a pointer is there
  const mbi = page.locator('.tiles [data-means="mbi"]')
  const tip = page.locator('.tip')
  await mbi.focus()
  expect(await tip.innerText()).toContain('Fragebogen')
  await page.keyboard.press('Escape')
  expect(await tip.isVisible()).toBe(false)
  await mbi.hover()
  await tip.hover()
  expect(await tip.isVisible()).toBe(true)
  await expectNothingCutOff(page)
  await expectNoFault(page)
  for (const [view, name] of [
    ['loops', 'Kreisläufe'],
    ['compare', 'Vergleichen'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name }).click()
    await page.locator(`#page-${view}`).waitFor()
    await expectNothingCutOff(page)
  }
  expect(complaints).toEqual([])
})
