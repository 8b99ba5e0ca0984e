import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { brief, useStage } from './browser.ts'
import { finger, mouse, type Hand } from './hands.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** Waits until the page of the game is before, at, or after so many quarters. */
const at = async (page: Page, kind: 'start' | 'desk' | 'over'): Promise<void> => {
  await page.locator(`#page-flight[data-flight=${kind}]`).waitFor({ timeout: 60_000 })
}
const quarter = (page: Page) => page.locator('#flight-question').innerText()
const toQuarter = (page: Page, number: number) =>
  expect.poll(() => quarter(page), { timeout: 60_000 }).toBe(`Quarter ${number} of 20`)
/** Whoever played a quarter stands at the head of the next. */
const expectAtHead = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('flight-question')
/** Plays from one quarter to another without a change. */
const playOn = async (page: Page, { press }: Hand, from: number, to: number): Promise<void> => {
  for (let quarter = from; quarter < to; quarter++) {
    await press(page.locator('#flight-commit'))
    await toQuarter(page, quarter + 1)
  }
}
const told = (page: Page) => page.locator('#flight-live').textContent()
/** The runs of the other pages, kept small. */
const quiet = () => brief('baseline', 2)

test('a whole game by keyboard: news is told once a quarter, the budget holds, and everything is shown at the end; then another by mouse', async () => {
  const { page, complaints } = await stage.open(`${await quiet()}&view=flight`)
  await at(page, 'start')
  await page.locator('#flight-real').focus()
  await page.keyboard.press('ArrowUp')
  await page.locator('#flight-luck').fill('Not a word!')
  await page.keyboard.press('Enter')
  expect(await page.locator('#flight-luck-fault').innerText()).toContain('small letters')
  await page.locator('#flight-luck').fill('class-1')
  await page.keyboard.press('Enter')
  await at(page, 'desk')
  await toQuarter(page, 1)
  await expectNoFault(page, { within: '#page-flight' })

  // too dear: said before, and not to be had
  await page.locator('#flight-redesign-0').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.flight-cost').innerText()).toContain('more than there is')
  expect(await page.locator('#flight-commit').isDisabled()).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.locator('#flight-improvementCapacity-0').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.flight-changes').innerText()).toContain(
    'Improvers on the staff: some',
  )
  await page.keyboard.press('Enter')
  await toQuarter(page, 2)
  await expectAtHead(page)
  expect(await told(page)).toMatch(/left, the next appointment is \d+ days off/)
  expect(await page.locator('#flight-improvementCapacity-1').isChecked()).toBe(true)
  for (let next = 3; next <= 20; next++) {
    await page.locator('#flight-commit').focus()
    await page.keyboard.press('Enter')
    await toQuarter(page, next)
    await expectAtHead(page)
  }
  await page.locator('#flight-commit').focus()
  await page.keyboard.press('Enter')
  await at(page, 'over')
  await expect
    .poll(() => page.locator('#flight-sentence').innerText())
    .toContain('had nothing been done')
  await expect
    .poll(() => page.locator('#flight-luck-people').innerText(), { timeout: 60_000 })
    .toContain('of 24 lucks')
  // chosen before everything is there, and still chosen then
  await page.locator('#flight-reveal-branch-quarter').selectOption('6')
  expect(await page.locator('#flight-score tbody tr').count()).toBe(6)
  expect(await page.locator('#flight-decisions tbody').innerText()).toContain('20 of 20 quarters')
  await page.locator('.flight-loops li').first().waitFor({ timeout: 120_000 })
  await expectNoFault(page, { within: '#page-flight' })

  // the link is the game, and a branch is another
  const said = await page.locator('#flight-sentence').innerText()
  const { hash } = new URL(page.url())
  expect(hash).toMatch(/view=flight&flight=1\.f\.class-1\.i1_{20}&/)
  await page.locator('#flight-reveal-branch-go').focus()
  await page.keyboard.press('Enter')
  await toQuarter(page, 6)
  expect(complaints).toEqual([])
  await page.close()
  const shared = await stage.open(hash)
  await at(shared.page, 'over')
  await expect.poll(() => shared.page.locator('#flight-sentence').innerText()).toBe(said)

  // and another game, the harder one, by mouse alone
  await mouse.press(shared.page.getByRole('button', { name: 'Begin a new game' }))
  await at(shared.page, 'start')
  await mouse.choose(shared.page.locator('label[for=flight-real]'))
  await mouse.press(shared.page.locator('#flight-begin'))
  await at(shared.page, 'desk')
  await toQuarter(shared.page, 1)
  await mouse.choose(shared.page.locator('label[for=flight-improvementCapacity-1]'))
  await playOn(shared.page, mouse, 1, 20)
  await mouse.press(shared.page.locator('#flight-commit'))
  await at(shared.page, 'over')
  await expect.poll(() => shared.page.url()).toMatch(/&flight=1\.r\.[a-z0-9-]+\.i1_{20}&/)
  await expect
    .poll(() => shared.page.locator('#flight-sentence').innerText())
    .toContain('had nothing been done')
  expect(shared.complaints).toEqual([])
})

test('on a phone a whole game is played by touch, in the dark and without motion, and nothing is cut off', async () => {
  const { page, complaints } = await stage.open(`${await quiet()}&view=flight`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  })
  await at(page, 'start')
  await expectNothingCutOff(page)
  await finger.choose(page.locator('label[for=flight-real]'))
  await finger.press(page.locator('#flight-begin'))
  await at(page, 'desk')
  await toQuarter(page, 1)
  await finger.choose(page.locator('label[for=flight-improvementCapacity-1]'))
  await playOn(page, finger, 1, 2)
  await expectNothingCutOff(page)
  await expectNoFault(page, { within: '#page-flight' })
  await playOn(page, finger, 2, 19)
  await finger.choose(page.locator('label[for=flight-wellness-2]'))
  await playOn(page, finger, 19, 20)
  await finger.press(page.locator('#flight-commit'))
  await at(page, 'over')
  await expect.poll(() => page.locator('#flight-decisions').innerText()).toContain('quick fix')
  await page.locator('#flight-luck-money p').waitFor({ timeout: 60_000 })
  await expectNothingCutOff(page)
  await expectNoFault(page, { within: '#page-flight' })
  expect(complaints).toEqual([])
})

test('a link that cannot be played says so, and plays what can be', async () => {
  const { page, complaints } = await stage.open(`${await quiet()}&view=flight&flight=9.f.x.`)
  await at(page, 'start')
  expect(await page.locator('.flight-notice').innerText()).toContain('another version')
  await page.evaluate(hash => (location.hash = hash), 'view=flight&flight=1.f.x._r2s2l2_')
  await at(page, 'desk')
  await toQuarter(page, 2)
  expect(await page.locator('.flight-notice').innerText()).toContain('From quarter 2 on')
  expect(complaints).toEqual([])
})
