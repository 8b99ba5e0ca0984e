import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { loadScenario } from '../scenario-files.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { brief, packedAddress, saved, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

const fixed = await brief('fix-the-work', 4)

/** Opens the page of people and waits until both worlds have been followed. */
const open = async (hash: string, options?: BrowserContextOptions) => {
  const opened = await stage.open(hash, options)
  await opened.page.locator('html[data-people]').waitFor({ timeout: 120_000 })
  return opened
}
const sentence = (page: Page) => page.locator('#people-sentence').innerText()
const marks = (page: Page, what: string) => page.locator(`#page-people .marks ${what}`)

test('everybody is a mark, and the numbers are those of the first run on Explore', async () => {
  const { page, complaints } = await open(`${fixed}&month=40&view=people`)
  expect(await page.title()).toBe('People · Burnout Dynamics')
  const [, left, burned, here] =
    /By month 40, (\d+) .* left .*; (\d+) of the (\d+) here are burned out/.exec(
      await sentence(page),
    ) ?? []
  expect(await marks(page, '.crowd-mark.gone').count()).toBe(Number(left))
  expect(await marks(page, '.crowd-mark.burned:not(.gone)').count()).toBe(Number(burned))
  expect(await marks(page, '.crowd-mark:not(.gone):not(.searching):not(.arriving)').count()).toBe(
    Number(here),
  )

  await page.getByRole('link', { name: 'Explore' }).click()
  expect(await page.locator('.census').innerText()).toContain(
    `Month 40: ${burned} of ${here} burned out in this run`,
  )
  expect(complaints).toEqual([])
})

test('arrows go from person to person, Enter opens a life, and what is shown can be saved', async () => {
  const { page, complaints } = await open(`${fixed}&month=40&view=people`)
  const list = page.getByRole('listbox', { name: 'Everybody, one by one' })
  await list.focus()
  await page.keyboard.press('Home')
  const first = await page.locator('#crowd-at').textContent()
  expect(first).toMatch(/^Physician \d+, .*: exhaustion \d+/)
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#crowd-at').textContent()).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const name = page.locator('.life-name')
  await name.waitFor()
  expect(first).toContain(await name.innerText())
  expect(await name.evaluate(each => each === document.activeElement)).toBe(true)
  expect(await page.locator('.life-chart:not([hidden])').count()).toBe(4)
  expect(await page.locator('.life-stories h4').allInnerTexts()).toEqual([
    'This scenario',
    'Baseline',
  ])
  expect(await marks(page, '.crowd-mark.chosen').count()).toBe(1)
  await page.getByRole('button', { name: 'Close the history' }).click()
  await name.waitFor({ state: 'hidden' })
  expect(await list.evaluate(each => each === document.activeElement)).toBe(true)

  // along a row the steps of the scale only rise
  await page.getByLabel('Colour', { exact: true }).selectOption('Trust in leadership')
  await page.getByLabel('In order').selectOption('along the scale')
  const workers = marks(page, '.crowd-mark.working:not(.blank)')
  const stepsOfPhysicians = async (): Promise<readonly number[]> => {
    const steps = await workers.evaluateAll(all =>
      all
        .map(mark => ({
          at: (mark.getAttribute('data-at') ?? '').match(/[\d.]+/g)?.map(Number) ?? [],
          size: Number(mark.getAttribute('data-r')),
          step: Number(/step-(\d)/.exec(mark.getAttribute('class') ?? '')?.[1]),
        }))
        .sort((a, b) => (a.at[1] ?? 0) - (b.at[1] ?? 0) || (a.at[0] ?? 0) - (b.at[0] ?? 0)),
    )
    const largest = Math.max(...steps.map(({ size }) => size))
    return steps.filter(({ size }) => size === largest).map(({ step }) => step)
  }
  // the order is drawn in a frame after the one in which it was chosen
  await expect
    .poll(async () => {
      const physicians = await stepsOfPhysicians()
      return physicians.every((step, i) => i === 0 || step >= (physicians[i - 1] ?? 0))
    })
    .toBe(true)
  expect((await stepsOfPhysicians()).length).toBeGreaterThan(3)
  const files = page.locator('#page-people .files')
  await files.locator('summary').click()
  const csv = (await saved(page, files, 'csv')).toString()
  expect(csv).toMatch(/^world,run,day,clinic,role,post,person,standing,burned_out,exhaustion/)
  expect(csv).toMatch(/\nbaseline,0,/)
  expect((await saved(page, files, 'svg')).toString()).toContain('<svg')
  expect(complaints).toEqual([])
})

test('the baseline stands beside, with the same people on the first day and other fates later', async () => {
  const { page } = await open(`${fixed}&month=0&view=people`)
  await page.getByLabel('Baseline beside').check()
  await page.locator('text.world').nth(1).waitFor()
  const looks = await marks(page, '.crowd-mark').evaluateAll(all =>
    all.map(mark => [mark.getAttribute('class') ?? '', mark.getAttribute('data-r')].join(' ')),
  )
  const half = looks.length / 2
  expect(looks.slice(half)).toEqual(looks.slice(0, half))
  expect(await page.locator('.fates').innerText()).toContain('Nobody fares otherwise')

  await page.locator('#month').fill('48')
  await expect.poll(() => sentence(page)).toMatch(/^By month 48/)
  const fate = page.locator('.fate button').first()
  const who = await fate.innerText()
  await fate.click()
  expect(who).toContain(await page.locator('.life-name').innerText())

  const before = await sentence(page)
  await page.getByRole('button', { name: 'Look at the next run' }).click()
  await expect.poll(() => sentence(page)).not.toBe(before)
})

test('a hospital stands on a canvas, and is read one by one all the same', async () => {
  const { run, ...hospital } = loadScenario('hospital')
  const short = { ...hospital, run: { ...run, horizon: 365, replicates: 1 }, expect: [] }
  const { page, complaints } = await open(
    `${await packedAddress('hospital', short)}&month=10&view=people`,
  )
  expect(await page.locator('.crowd > .drawing').getAttribute('data-drawn')).toBe('canvas')
  await page.locator('.crowd-list').focus()
  await page.keyboard.press('End')
  expect(await page.locator('#crowd-at').textContent()).toMatch(/left in month/)
  expect(complaints).toEqual([])
})

test('on a small phone nothing is cut off, and axe finds no fault', async () => {
  const { page, complaints } = await open(`${fixed}&month=40&view=people`, {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    hasTouch: true,
    isMobile: true,
  })
  await page.getByLabel('Exhaustion passed on').check()
  await page.locator('.crowd-link.strain').first().waitFor({ state: 'attached' })
  await expectNothingCutOff(page)
  // one drawing is one picture, whatever it is made of
  await expectNoFault(page, { without: '.marks' })
  expect(complaints).toEqual([])
})
