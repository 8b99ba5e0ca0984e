import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { move, raiseStage, saved, sentence, settled, small, type Stage } from './browser.ts'

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

/** Waits until every pair of the comparison is there, and the business cases with them. */
const compared = async (page: Page): Promise<void> => {
  await page.locator('html[data-compared]').waitFor({ timeout: 120_000 })
}

const turnTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()

const verdict = (page: Page) => page.locator('#compare-sentence').innerText()

const letters = (page: Page) =>
  page
    .locator('[data-alternative]')
    .evaluateAll(cards => cards.map(card => card.getAttribute('data-alternative')).join(''))

test('a leader keeps one policy, tries another, compares, takes the better one over and sends the link', async () => {
  const { page, complaints } = await stage.open(await small('baseline'))
  await move(page, 'redesign', '0.8')
  await page.getByRole('button', { name: 'Keep to compare' }).click()
  await expect.poll(() => page.locator('.keep').innerText()).toContain('Kept as A')
  await page.getByRole('button', { name: 'Reset all' }).click()
  await move(page, 'mandates', '60')
  await turnTo(page, 'Compare')
  await compared(page)
  expect(await letters(page)).toBe('AB')
  expect(await verdict(page)).toMatch(/^A, .*redesigning work 80\s%.*fewest burned out/)
  expect(await page.locator('#compare-detail').innerText()).toMatch(/Over three years A .* and B /)
  expect(await page.locator('#effect-burnedOut svg').getAttribute('aria-label')).toMatch(
    /A −\d+ .*better in \d+ of 12 pairs; B \+\d+/,
  )
  expect(await page.locator('#course-waitDays path.mean').count()).toBe(2)
  expect(await page.locator('#course-waitDays path.base').count()).toBe(1)
  expect(await page.locator('#compare-worksheet').innerText()).toContain('Published example')
  const address = new URL(page.url()).hash
  const said = await verdict(page)

  const shared = await stage.open(address)
  await compared(shared.page)
  expect(await verdict(shared.page)).toBe(said)
  expect(await letters(shared.page)).toBe('AB')
  expect(shared.complaints).toEqual([])

  await page.getByRole('button', { name: 'Take A over into Explore' }).click()
  await settled(page)
  await page.locator('#page-explore').waitFor()
  expect(await page.locator('#lever-redesign').inputValue()).toBe('0.8')
  expect(await sentence(page)).toContain('lower')
  expect(complaints).toEqual([])
})

test('the same by keyboard alone', async () => {
  const { page } = await stage.open(`${await small('baseline', 6)}&levers=redesign:0.8`)
  await page.locator('#keep').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Compare' }).focus()
  await page.keyboard.press('Enter')
  await compared(page)
  expect(await letters(page)).toBe('A')
  expect(await page.locator('#compare-live').innerText()).toBe(await verdict(page))
  const files = page.locator('#effect-burnedOut .files')
  await files.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => files.locator('tbody tr').count()).toBe(1)
  await page.locator('#compare-add').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => letters(page)).toBe('AB')
  await page.getByRole('button', { name: 'Drop B' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => letters(page)).toBe('A')
  // whoever dropped one stands at the next
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  await page.getByRole('button', { name: 'Take A over into Explore' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#page-explore').waitFor()

  // nothing is run for a page that is not open
  const room = page.locator('.compare-room')
  expect(await room.textContent()).toBe('')
  const kept = [0.1, 0.2, 0.3, 0.4].map(to => `!baseline;6;;scribes:${to}`).join('')
  await page.evaluate(hash => (location.hash = hash), `levers=redesign:0.5&compare=1${kept}`)
  await expect.poll(() => room.textContent()).toContain('the present settings are left out')
  await page.evaluate(hash => (location.hash = hash), `levers=scribes:0.1&compare=1${kept}`)
  await expect.poll(() => room.textContent()).toContain('Drop one to add another')
})

test('a chart is saved as numbers and as a picture', async () => {
  const { page } = await stage.open(
    `${await small('baseline', 4)}&levers=redesign:0.8&view=compare`,
  )
  await compared(page)
  const figure = page.locator('#course-burnedOut')
  await figure.locator('summary').click()
  const save = (way: string) => saved(page, figure, way)
  const lines = (await save('csv')).toString().trim().split('\n')
  expect(lines[0]).toBe('day,policy,mean,q05,q25,q50,q75,q95')
  expect(lines.at(-1)).toMatch(/^1092,A,0\.\d+,/)
  const svg = (await save('svg')).toString()
  expect(svg).toContain('Burned out')
  expect(svg).toContain('of 100 clinicians, MBI rule')
  expect(svg).not.toContain('var(')
  expect((await save('png')).subarray(1, 4).toString()).toBe('PNG')
})

test('what would help most is ranked at equal cost, can be cancelled, and is taken over', async () => {
  const { page } = await stage.open(`${await small('baseline', 2)}&view=compare`)
  await compared(page)
  expect(await verdict(page)).toContain('makes no difference')
  const begin = page.locator('#equal-cost-begin')
  await begin.click()
  await expect.poll(() => begin.innerText()).toBe('Cancel')
  await begin.click()
  await expect.poll(() => begin.innerText()).toBe('Rank the levers')
  await begin.click()
  const rows = page.locator('#equal-cost tbody tr')
  await rows.first().waitFor({ timeout: 120_000 })
  expect(await rows.count()).toBe(12)
  expect(await page.locator('#equal-cost').innerText()).toContain('price assumed')
  expect(await page.locator('.left-out').innerText()).toContain('no price of their own')
  const lever = await rows.first().getAttribute('data-lever')
  await rows.first().getByRole('button').click()
  await settled(page)
  expect(await page.locator('#page-explore').isVisible()).toBe(true)
  expect(new URL(page.url()).hash.includes(`levers=${lever}:`)).toBe(true)
})
