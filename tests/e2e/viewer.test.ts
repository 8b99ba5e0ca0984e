import { parseScenario, runEnsemble } from '@burnout/engine'
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resultOf } from '../scenario-files.ts'
import { change, raiseStage, settled, type Stage } from './browser.ts'

let stage: Stage

beforeAll(async () => {
  stage = await raiseStage()
})
afterAll(async () => {
  await stage?.close()
})

const sentence = (page: Page) => page.locator('#sentence').innerText()
const hashOn = async (page: Page): Promise<string> => {
  const hash = await page.locator('html').getAttribute('data-result')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  return hash ?? ''
}
const mainCurve = (page: Page) =>
  page.locator('#chart-exhaustion svg[role=img]').getAttribute('aria-label')
const widthOf = (page: Page, link: string) =>
  page
    .locator(`[data-link="${link}"]`)
    .first()
    .evaluate(node => {
      const path = node instanceof SVGPathElement ? node : (node.querySelector('path') ?? node)
      return Number.parseFloat(getComputedStyle(path).strokeWidth)
    })

test('the page opens on the baseline already run, and has nothing to complain of', async () => {
  const { page, complaints } = await stage.open()
  expect(await page.locator('#scenario').inputValue()).toBe('baseline')
  expect(await page.locator('[data-tile]').count()).toBe(5)
  expect(await page.locator('[data-tile=burnedOut]').innerText()).toContain('MBI rule')
  expect(await page.locator('input[type=range][id^=lever-]').count()).toBeGreaterThanOrEqual(8)
  for (const chart of ['exhaustion', 'cynicism', 'efficacy', 'staffing', 'waitDays', 'weeklyHours'])
    expect(await page.locator(`#chart-${chart} svg[role=img] path`).count(), chart).toBeGreaterThan(
      1,
    )
  expect(await page.locator('.crowd li.seat').count()).toBe(30)
  expect(complaints).toEqual([])
})

test('the browser computes the same bits as Node', async () => {
  const { page } = await stage.open('#scenario=pandemic-surge')
  expect(await hashOn(page)).toBe(resultOf('pandemic-surge').hash)
})

test('a lever moves the curve, the tiles and the sentence, and undo brings them back', async () => {
  const { page, complaints } = await stage.open()
  const before = {
    curve: await mainCurve(page),
    words: await sentence(page),
    hash: await hashOn(page),
  }
  await change(page, () => page.locator('#lever-supportStaff').fill('2.5'))
  expect(await mainCurve(page)).not.toBe(before.curve)
  expect(await sentence(page)).not.toBe(before.words)
  expect(await page.locator('[data-tile=burnedOut]').innerText()).toMatch(/against baseline/)
  await change(page, () => page.getByRole('button', { name: 'Undo' }).click())
  expect(await mainCurve(page)).toBe(before.curve)
  expect(await hashOn(page)).toBe(before.hash)
  expect(complaints).toEqual([])
})

test('of many movements the newest wins', async () => {
  const { page, complaints } = await stage.open()
  await change(page, async () => {
    for (const value of ['0.2', '0.9', '0.4', '0.7', '0.5'])
      await page.locator('#lever-scribes').fill(value)
  })
  const last = await hashOn(page)
  const direct = await stage.open('#levers=scribes:0.5')
  expect(await hashOn(direct.page)).toBe(last)
  expect(complaints).toEqual([])
})

test('wellness first is told as relief and rebound, and fixing the work as the better end', async () => {
  const { page } = await stage.open('#scenario=wellness-first')
  expect(await sentence(page)).toMatch(/first falls, then climbs past the baseline/)
  await change(page, () => page.locator('#scenario').selectOption('fix-the-work'))
  expect(await sentence(page)).toMatch(/(lower|fewer)/)
})

test('the scrubber moves the diagram, the tiles and the people', async () => {
  const { page } = await stage.open('#scenario=wellness-first')
  const month = page.locator('#month')
  await month.fill('9')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toContain('month 9')
  const early = {
    relief: await widthOf(page, 'wellness>exhaustion'),
    erosion: await widthOf(page, 'capability>redesign'),
    census: await page.locator('.census').innerText(),
  }
  await month.fill('58')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toContain('month 58')
  await expect.poll(() => widthOf(page, 'wellness>exhaustion')).toBeLessThan(early.relief)
  await expect.poll(() => widthOf(page, 'capability>redesign')).toBeGreaterThan(early.erosion)
  expect(await page.locator('.census').innerText()).not.toBe(early.census)
})

test('a link restores scenario, levers, month and seed', async () => {
  const { page } = await stage.open()
  await change(page, () => page.locator('#scenario').selectOption('hiring-freeze'))
  await change(page, () => page.locator('#lever-panel').fill('-0.1'))
  await page.locator('#month').fill('30')
  await expect.poll(() => page.url()).toMatch(/month=30/)
  const shared = await stage.open(new URL(page.url()).hash)
  expect(await shared.page.locator('#scenario').inputValue()).toBe('hiring-freeze')
  expect(await shared.page.locator('#lever-panel').inputValue()).toBe('-0.1')
  expect(await shared.page.locator('#month').inputValue()).toBe('30')
  expect(await hashOn(shared.page)).toBe(await hashOn(page))
})

test('a hostile link is ignored, and the page says so', async () => {
  const { page, complaints } = await stage.open(
    '#scenario=<script>alert(1)</script>&levers=scribes:9e99,__proto__:1&month=-5&seed=%00',
  )
  expect(await page.locator('#scenario').inputValue()).toBe('baseline')
  expect(await page.locator('[role=alert]').first().innerText()).toContain('not understood')
  expect(await page.locator('script:not([src])').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a saved scenario gives the same bits on the command line', async () => {
  const { page } = await stage.open()
  await change(page, () => page.locator('#lever-redesign').fill('0.8'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-scenario').click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const scenario = parseScenario(text, { file: 'saved.yaml' })
  expect(runEnsemble(scenario).hash).toBe(await hashOn(page))
})

test('a broken file is named with its line, and the present scenario stays', async () => {
  const { page } = await stage.open()
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('version: 1\nname: Broken\norganisaton: {}\n'),
  })
  const notice = page.locator('[role=alert]').first()
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(
    /:3:1 .*unknown key: organisaton.*did you mean organisation/s,
  )
  expect(await page.locator('#scenario').inputValue()).toBe('baseline')
  expect(await page.locator('html').getAttribute('data-ready')).toBe('100')
})

test('levers, time and play can be used with the keyboard alone', async () => {
  const { page } = await stage.open()
  const scribes = page.getByRole('slider', { name: 'Visits with an AI scribe' })
  await scribes.focus()
  await change(page, () => page.keyboard.press('End'))
  expect(await scribes.inputValue()).toBe('1')
  await page.getByRole('slider', { name: /month/i }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toMatch(/month 0/i)
  await page.getByRole('button', { name: 'Play' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#month').inputValue().then(Number)).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('button', { name: 'Play' }).count()).toBe(1)
})

test('a result is announced once, when it is complete', async () => {
  const { page } = await stage.open()
  await page.evaluate(() => {
    const live = document.querySelector('#live')
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    if (live !== null)
      new MutationObserver(() => spoken.push(live.textContent ?? '')).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  await change(page, () => page.locator('#lever-mandates').fill('60'))
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.length))
    .toBe(1)
})

const sizes = [
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ['laptop', { viewport: { width: 1280, height: 800 } }],
  ['projector', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
] as const

for (const [name, options] of sizes)
  test(`at ${name} size nothing is cut off, and axe finds no fault`, async () => {
    const { page, complaints } = await stage.open('#scenario=wellness-first', options)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(complaints).toEqual([])
  })

test('on a phone the levers come up in a sheet and answer', async () => {
  const { page } = await stage.open('', sizes[0][1])
  const before = await mainCurve(page)
  await page.locator('#open-levers').click()
  await change(page, () => page.locator('#lever-supportStaff').fill('0'))
  await page.keyboard.press('Escape')
  expect(await mainCurve(page)).not.toBe(before)
})

test('people leave and arrive as time goes by', async () => {
  const { page } = await stage.open('#scenario=hiring-freeze')
  await settled(page)
  const working = async (month: string) => {
    await page.locator('#month').fill(month)
    await expect.poll(() => page.locator('.census').innerText()).toContain(`Month ${month}`)
    return page.locator('.crowd li.seat.working').count()
  }
  expect(await working('42')).toBeLessThan(await working('3'))
})
