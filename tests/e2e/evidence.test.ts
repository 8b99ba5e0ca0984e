import { defaultParameters, parameterNames, parseScenario } from '@burnout/engine'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { brief, change, hashOn, short, small, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

const shownRows = (page: Page) => page.locator('.parameters tbody tr:visible')
const labels = (page: Page) => shownRows(page).locator('th > a').allInnerTexts()

test('every number is there, and is found, filtered and sorted from the keyboard', async () => {
  const { page, complaints } = await stage.open(`${await short('baseline', 4)}&view=evidence`)
  await page.locator('.parameters').waitFor()
  expect(await shownRows(page).count()).toBe(parameterNames.length)

  await page.locator('#find-parameter').focus()
  await page.keyboard.type('crowd')
  expect(await labels(page)).toContain('Crowd out')
  expect(await shownRows(page).count()).toBeLessThan(20)
  await page.keyboard.press('Escape')
  expect(await shownRows(page).count()).toBe(parameterNames.length)

  await page.locator('#grade-measured').focus()
  await page.keyboard.press('Space')
  const measured = parameterNames.filter(name => defaultParameters[name].evidence === 'measured')
  expect(await shownRows(page).count()).toBe(measured.length)
  await expect.poll(() => page.url()).toContain('grades=measured')
  await page.reload()
  await expect.poll(() => shownRows(page).count()).toBe(measured.length)
  expect(await page.locator('#grade-measured').isChecked()).toBe(true)

  await page.locator('.parameters thead').getByRole('button', { name: 'Number' }).focus()
  await page.keyboard.press('Enter')
  const ascending = await labels(page)
  expect(ascending).toEqual([...ascending].sort((a, b) => a.localeCompare(b)))
  await page.keyboard.press('Enter')
  expect(await labels(page)).toEqual([...ascending].reverse())
  expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Number')
  expect(complaints).toEqual([])
})

test('a link leads to one number, and what a scenario changes is marked', async () => {
  const { page } = await stage.open(
    `${await small('resilience-only', 4)}&view=evidence&parameter=crowdOut`,
  )
  const row = page.locator('#parameter-crowdOut')
  await expect.poll(() => row.evaluate(each => each === document.activeElement)).toBe(true)
  const fits = () =>
    row.evaluate(each => {
      const { top, bottom } = each.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
  await expect.poll(fits).toBe(true)
  expect(await page.locator('.parameters .mine').allInnerTexts()).toContain('scenario: 25\u202f%')
  await page.locator('#parameter-teamGap th > a').click()
  await expect.poll(() => page.url()).toContain('parameter=teamGap')
  expect(page.url()).toContain('scenario=brief-resilience-only')
})

test('misses stand as plainly as hits, and before them', async () => {
  const { page } = await stage.open(`${await short('baseline', 4)}&view=evidence`)
  const verdicts = await page.locator('.patterns td.verdict').allInnerTexts()
  const validation = readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8')
  const missed = [...validation.matchAll(/^\|.*\| fail[^|]*\|$/gm)].length
  expect(missed).toBeGreaterThan(0)
  expect(verdicts.slice(0, missed).every(verdict => verdict.startsWith('missed'))).toBe(true)
  expect(verdicts.slice(missed).some(verdict => verdict.startsWith('missed'))).toBe(false)
})

test('an assumption is stressed apart from policies, taken apart, undone, linked and saved', async () => {
  const address = await brief('wellness-first', 8)
  const { page, complaints } = await stage.open(`${address}&view=evidence`)
  const slider = page.locator('#assume-teamGap')
  await slider.waitFor()
  const before = await hashOn(page)
  await change(page, () => slider.fill('0.8'))
  expect(await hashOn(page)).not.toBe(before)
  expect(await page.locator('#levers .changes h3').innerText()).toContain('(0)')
  const lines = page.locator('.decomposition tbody tr')
  await lines.first().waitFor({ timeout: 120_000 })
  expect(await lines.count()).toBe(4)
  const burnedOut = (
    await page.locator('.decomposition tbody td:nth-child(2)').allInnerTexts()
  ).map(text => Number(text.split(' ')[0]?.replace('−', '-').replace('±', '')))
  const [policy = 0, assumptions = 0, interaction = 0, total = 0] = burnedOut
  // each of the four is rounded to a tenth
  expect(Math.abs(policy + assumptions + interaction - total)).toBeLessThan(0.21)

  await expect.poll(() => page.url()).toContain('assume=teamGap:0.8')
  const linked = new URL(page.url()).hash
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-scenario').click(),
  ])
  const saved = parseScenario(readFileSync(await download.path(), 'utf8'), { file: 'saved.yaml' })
  expect(saved.assumptions.teamGap).toBe(0.8)

  await page.getByRole('link', { name: 'Explore' }).click()
  await expect.poll(() => page.locator('#detail').innerText()).toMatch(/as you assume, with/)
  const stressed = await hashOn(page)
  await change(page, () => page.getByRole('button', { name: 'Undo' }).click())
  expect(await hashOn(page)).toBe(before)
  await page.close()
  const other = await stage.open(linked)
  expect(await hashOn(other.page)).toBe(stressed)
  expect([...complaints, ...other.complaints]).toEqual([])
})
