import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { lessonNames, loadLesson } from '../lesson-files.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { useStage } from './browser.ts'
import { keyboard, mouse } from './hands.ts'
import { goOn, goThrough, quiet } from './lesson-walk.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 900_000 })

const stage = useStage()

const open = (hash = '') => stage.open(`${quiet}${hash}`)

const laptop = { width: 1280, height: 800 }
const projector = { width: 1920, height: 1080 }
const narrow = { width: 360, height: 740 }

/** A lesson with a step of every kind among its first five, which axe looks at. */
const lookedAt = 'shifting-the-burden'
const isLookedAt = (name: string, step: number): boolean => name === lookedAt && step <= 5

/** Looks at a step on a projector in dark colours and on a narrow window, and comes back to the laptop. */
const lookAround = async (page: Page, name: string, step: number): Promise<void> => {
  const where = `${name}, step ${step}`
  if (isLookedAt(name, step)) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(projector)
    await expectNothingCutOff(page, where)
    await expectNoFault(page)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.setViewportSize(narrow)
  await expectNothingCutOff(page, where)
  if (isLookedAt(name, step)) await expectNoFault(page)
  await page.setViewportSize(laptop)
}

test('every lesson is gone through to its end by keyboard alone, and again by mouse alone', async () => {
  const { page, complaints } = await open()
  await expectNoFault(page)
  for (const name of lessonNames) {
    const lesson = loadLesson(name)
    await keyboard.press(page.getByRole('link', { name: lesson.name }))
    await goThrough(page, lesson, {
      hand: keyboard,
      tongue: 'en',
      look: async step => {
        await expectNothingCutOff(page, `${name}, step ${step}`)
        if (isLookedAt(name, step)) await expectNoFault(page)
      },
    })
    // a link to a lesson begins it afresh; what is run for it is still there
    await page.evaluate(hash => (location.hash = hash), `${quiet}&lesson=${name}`)
    await goThrough(page, lesson, {
      hand: mouse,
      tongue: 'en',
      look: step => lookAround(page, name, step),
    })
  }
  expect(complaints).toEqual([])
})

test('a forecast is drawn with the pointer, told apart from the run, and kept in the link', async () => {
  const { page, complaints } = await open('&lesson=shifting-the-burden')
  const paper = page.locator('.learn-paper')
  const box = await paper.boundingBox()
  if (box === null) throw new Error('no chart')
  const [left, right] = await paper.evaluate(plot =>
    ['left', 'right'].map(edge => Number((plot as HTMLElement).dataset[edge])),
  )
  const x = (share: number) => box.x + (left ?? 0) + ((right ?? 0) - (left ?? 0)) * share
  await page.mouse.move(x(0.12), box.y + box.height * 0.5)
  await page.mouse.down()
  await page.mouse.move(x(0.5), box.y + box.height * 0.7, { steps: 3 })
  await page.mouse.move(x(1), box.y + box.height * 0.75, { steps: 3 })
  await page.mouse.up()
  await goOn(page, mouse)
  await expect
    .poll(() => page.locator('.learn-said').innerText(), { timeout: 60_000 })
    .toMatch(/^You expected relief to last; it turned in month \d+\./)
  await expect.poll(() => page.url()).toMatch(/lesson=shifting-the-burden&step=2&forecast=\d+\./)

  const link = page.url()
  await page.locator('.learn-class summary').click()
  await page.locator('#learn-links').fill(`${link}\n${link}\n<b>no link</b>`)
  await expect.poll(() => page.locator('.curve.other').count()).toBe(2)
  expect(await page.locator('.learn-class').innerText()).toContain('2 forecasts are drawn behind.')
  expect(await page.locator('.learn-class').innerText()).toContain('1 line is no link')

  await keyboard.press(page.getByRole('link', { name: 'Explore this freely' }))
  await page.locator('#chart-exhaustion').waitFor()
  await expect.poll(() => page.locator('#scenario').inputValue()).toBe('wellness-first')
  const way = page.locator('.lesson-way')
  await expect
    .poll(() => way.innerText())
    .toBe('Your lesson: “Shifting the burden”, step 2 of 7. Back to the lesson')
  await page.emulateMedia({ media: 'print' })
  expect(await way.isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
  // whoever followed the link by keyboard is before the line, and not where the link was
  await page.keyboard.press('Tab')
  expect(await way.locator('a').evaluate(link => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await way.waitFor({ state: 'hidden' })
  await expect.poll(() => page.locator('.learn-place').innerText()).toBe('Step 2 of 7')
  await page.locator('.learn-chart .curve.forecast').waitFor()
  expect(complaints).toEqual([])
})

test('a goal is reached by the run of moved levers, and a lesson that is not there is said to be so', async () => {
  const { page } = await open('&lesson=shifting-the-burden&step=5')
  await page.locator('[data-runs=complete]').waitFor({ timeout: 60_000 })
  expect(await page.locator('.learn-goals .met').count()).toBe(0)
  await page.locator('#learn-ringFence').fill('1')
  await page.locator('.learn-goals .met').waitFor({ timeout: 60_000 })
  await expect.poll(() => page.url()).toContain('tried=ringFence:1')
  // what is tried may go beyond the axis of the lesson
  const longer = page.locator('text.learn-widened')
  expect(await longer.count()).toBe(0)
  await page.locator('#learn-redesign').fill('1')
  await longer.waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Put the levers back' }).click()
  await longer.waitFor({ state: 'detached' })
  // what was done travels in links, and so a link can do it
  await page.evaluate(
    hash => (location.hash = hash),
    `${quiet}&lesson=shifting-the-burden&step=4&marks=4:2`,
  )
  await expect.poll(() => page.locator('.learn-pieces li').count()).toBe(2)
  await page.goto(`${stage.address}#view=learn&lesson=nought`)
  await expect.poll(() => page.locator('#page-learn .notice').innerText()).toContain('“nought”')
})
