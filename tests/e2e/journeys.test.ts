import type { Locator, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { readReport } from '../../packages/report/src/index.ts'
import { expectNothingCutOff } from './access.ts'
import {
  brief,
  change,
  compared,
  hashOn,
  mainCurve,
  move,
  reach,
  sentence,
  settled,
  small,
  useStage,
  verdict,
} from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

const pageNamed = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })

const letters = (page: Page) =>
  page
    .locator('[data-alternative]')
    .evaluateAll(cards => cards.map(card => card.getAttribute('data-alternative')).join(''))

const downloaded = async (page: Page, button: Locator): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

test('a leader goes from their own organisation over three policies to a report and a link', async () => {
  const { page, complaints } = await stage.open(await small('baseline', 8))

  await page.getByRole('button', { name: 'Make it like mine…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make it like my organisation' })
  await dialog.getByLabel('Name').fill('North Group')
  await dialog.getByLabel('Physicians').first().fill('4')
  await dialog.getByLabel('Burned out in your survey').fill('40')
  await dialog.getByRole('button', { name: 'Make it like mine' }).click()
  await change(page, () => dialog.getByRole('button', { name: 'Use this organisation' }).click())

  await move(page, 'redesign', '0.8')
  expect(await sentence(page)).toContain('lower')
  await page.getByRole('button', { name: 'Keep to compare' }).click()
  await expect.poll(() => page.locator('.keep').innerText()).toContain('Kept as B')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await move(page, 'wellness', '0.8')
  await page.getByRole('button', { name: 'Keep to compare' }).click()
  await expect.poll(() => page.locator('.keep').innerText()).toContain('Kept as C')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await move(page, 'mandates', '60')

  await pageNamed(page, 'Compare').click()
  await compared(page)
  expect(await letters(page)).toBe('BCD')
  expect(await verdict(page)).toMatch(/^B, .*redesigning work 80\s%.*fewest burned out/)
  expect(await page.locator('#compare-detail').innerText()).toMatch(/B .* C .*D /)
  expect(await page.locator('#compare-worksheet').innerText()).toContain('Published example')

  // the report tells of what stands side by side, by the names given here
  await page.getByRole('textbox', { name: /Name of B/ }).fill('Redo the work')
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page)).toContain('B, Redo the work,')
  await compared(page)
  const saved = await downloaded(page, page.locator('#save-report'))
  // and by the same letters
  expect(saved).toContain('Redo the work (B)')
  const report = readReport(saved)
  if (report?.format !== 'burnout-comparison/1') throw new Error('no comparison in the report')
  expect(report.comparisons[0]?.scenario.name).toBe('Redo the work')
  expect(report.comparisons).toHaveLength(3)
  const said = await verdict(page)

  const shared = await stage.open(new URL(page.url()).hash)
  await compared(shared.page)
  expect(await verdict(shared.page)).toBe(said)

  await page.getByRole('button', { name: 'Take B over into Explore' }).click()
  await settled(page)
  await page.locator('#page-explore').waitFor()
  expect(await page.locator('#lever-redesign').inputValue()).toBe('0.8')
  expect([...complaints, ...shared.complaints]).toEqual([])
})

/** Presses Tab until something is in focus; fails after as many presses as a reader would bear. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let press = 0; press < 200; press++) {
    if (await wanted.evaluate(node => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with Tab: ${wanted.toString()}`)
}

test('with the keyboard alone a lever is found and moved, two policies are compared and one is taken over', async () => {
  const { page, complaints } = await stage.open(await small('baseline', 6))
  await tabTo(page, page.getByRole('searchbox', { name: 'Find a lever' }))
  await page.keyboard.type('redesign')
  await tabTo(page, page.locator('#lever-redesign'))
  await change(page, () => page.keyboard.press('End'))
  await tabTo(page, page.locator('#keep'))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.keep').innerText()).toContain('Kept as B')

  // back to the top, as readers go
  await page.keyboard.press('Control+Home')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await tabTo(page, pageNamed(page, 'Compare'))
  await page.keyboard.press('Enter')
  await compared(page)
  expect(await letters(page)).toBe('B')
  expect(await page.locator('#compare-live').innerText()).toBe(await verdict(page))
  await tabTo(page, page.locator('#compare-add'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => letters(page)).toBe('BC')
  await compared(page)
  const files = page.locator('#effect-burnedOut .files')
  await files.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => files.locator('tbody tr').count()).toBe(2)
  await page.getByRole('button', { name: 'Drop C' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => letters(page)).toBe('B')
  // whoever dropped one stands at the next
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  await page.getByRole('button', { name: 'Take B over into Explore' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#page-explore').waitFor()
  expect(await page.locator('#lever-redesign').inputValue()).toBe('1')
  expect(complaints).toEqual([])
})

test('on a phone every page is turned to, and levers, time and people answer to the finger', async () => {
  const { page, complaints } = await stage.open(await brief('baseline', 6), {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const before = await mainCurve(page)
  await page.locator('#open-levers').tap()
  await page.locator('#levers').waitFor()
  await change(page, async () => (await reach(page, 'wellness')).fill('0.5'))
  await page.keyboard.press('Escape')
  expect(await mainCurve(page)).not.toBe(before)
  // levers that were left open do not cover the page that is turned to
  await page.locator('#open-levers').tap()
  await page.locator('#levers').waitFor()
  for (const [name, id] of [
    ['Loops', 'loops'],
    ['People', 'people'],
    ['Compare', 'compare'],
    ['Learn', 'learn'],
    ['Evidence', 'evidence'],
    ['Explore', 'explore'],
  ] as const) {
    await pageNamed(page, name).tap()
    await page.locator(`#page-${id}`).waitFor()
    await page.locator('#levers').waitFor({ state: 'hidden' })
    await expectNothingCutOff(page, name)
  }
  expect(await page.locator('#lever-wellness').inputValue()).toBe('0.5')
  expect(complaints).toEqual([])
})

test('without a network the file from disk runs, compares, teaches and gives a link that opens again', async () => {
  const file = pathToFileURL(
    fileURLToPath(new URL('../../packages/viewer/dist-single/burnout.html', import.meta.url)),
  ).href
  const { page: start } = await stage.open(await small('baseline', 4))
  const context = await start.context().browser()!.newContext({ offline: true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => faults.push(request.url()))
  await page.goto(`${file}${await small('baseline', 4)}`)
  await settled(page)
  await move(page, 'redesign', '0.8')
  const own = await hashOn(page)
  await pageNamed(page, 'Compare').click()
  await compared(page)
  expect(await verdict(page)).toContain('redesigning work')
  await pageNamed(page, 'Learn').click()
  await page.locator('.learn-card').first().waitFor()
  await pageNamed(page, 'Explore').click()

  const again = await context.newPage()
  await again.goto(page.url())
  await settled(again)
  expect(await hashOn(again)).toBe(own)
  expect(faults).toEqual([])
  await context.close()
})
