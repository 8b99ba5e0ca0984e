import type { LessonTask } from '@burnout/engine'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { lessonNames, loadLesson } from '../lesson-files.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** A team so small and a run so short that Explore, which lessons do not look at, is soon done. */
const quiet = '#scenario=small-clinic-cascade&view=learn'

const open = (hash = '', options?: BrowserContextOptions) => stage.open(`${quiet}${hash}`, options)

const next = (page: Page) => page.locator('.learn-next')

/** Waits until the step is done and goes on. */
const goOn = async (page: Page): Promise<void> => {
  await page.locator('.learn-next:not([aria-disabled="true"])').waitFor({ timeout: 60_000 })
  await next(page).focus()
  await page.keyboard.press('Enter')
}

/** Does what a step asks for, by touch alone, on a page of any width. */
const solveByTouch = async (page: Page, task: LessonTask): Promise<void> => {
  switch (task.kind) {
    case 'draw': {
      const paper = page.locator('.learn-paper')
      await paper.scrollIntoViewIfNeeded()
      const [left = 0, right = 0] = await paper.evaluate(plot =>
        ['left', 'right'].map(edge => Number((plot as HTMLElement).dataset[edge])),
      )
      const { y = 0, x = 0, height = 0 } = (await paper.boundingBox()) ?? {}
      // pointers draw alike, be it a mouse or a finger
      await page.mouse.move(x + left + 1, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + right, y + height / 3, { steps: 4 })
      await page.mouse.up()
      return
    }
    case 'choose': {
      const right = task.options.findIndex(option => option.right)
      await page.locator('.learn-answer').nth(right).tap()
      return
    }
    case 'move':
      await page.getByRole('button', { name: 'Give me a hint' }).tap()
      await page.getByRole('button', { name: 'Show one way' }).tap()
      return
    case 'reveal':
      for (const _ of task.pieces)
        await page.getByRole('button', { name: 'Uncover the next loop' }).tap()
      return
    default:
  }
}

/** Does what a step asks for, by keyboard alone. */
const solve = async (page: Page, task: LessonTask): Promise<void> => {
  switch (task.kind) {
    case 'draw':
      await page.locator('.learn-paper').focus()
      for (let knot = 0; knot < 18; knot++) await page.keyboard.press('ArrowRight')
      return
    case 'choose': {
      const right = task.options.findIndex(option => option.right)
      await page.locator('.learn-answer input').nth(right).focus()
      await page.keyboard.press('Space')
      return
    }
    case 'move':
      expect(await next(page).getAttribute('aria-disabled')).toBe('true')
      await page.getByRole('button', { name: 'Give me a hint' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Show one way' }).focus()
      await page.keyboard.press('Enter')
      return
    case 'reveal':
      await page.getByRole('button', { name: 'Uncover the next loop' }).focus()
      for (const _ of task.pieces) await page.keyboard.press('Enter')
      return
    default:
  }
}

test('every lesson is gone through to its end by keyboard alone', async () => {
  const { page, complaints } = await open()
  for (const name of lessonNames) {
    const lesson = loadLesson(name)
    await page.getByRole('link', { name: lesson.name }).focus()
    await page.keyboard.press('Enter')
    for (const [at, { title, task }] of lesson.steps.entries()) {
      await expect.poll(() => page.locator('#learn-sentence').innerText()).toBe(title)
      await expect
        .poll(() => page.locator('.learn-place').innerText())
        .toBe(`Step ${at + 1} of ${lesson.steps.length}`)
      await solve(page, task)
      await goOn(page)
    }
  }
  await page.locator('.learn-card').first().waitFor()
  expect(complaints).toEqual([])
})

test('every lesson is gone through to its end by touch at 360 px, nothing is cut off, and its link holds what was done', async () => {
  const { page, complaints } = await open('', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  for (const name of lessonNames) {
    const lesson = loadLesson(name)
    await page.getByRole('link', { name: lesson.name }).tap()
    let link = ''
    for (const [at, { title, task }] of lesson.steps.entries()) {
      await expect.poll(() => page.locator('#learn-sentence').innerText()).toBe(title)
      await solveByTouch(page, task)
      await page.locator('.learn-next:not([aria-disabled="true"])').waitFor({ timeout: 60_000 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${name}, step ${at + 1}`).toBeLessThanOrEqual(0)
      link = page.url()
      await next(page).tap()
    }
    expect(link).toMatch(/forecast=\d.*&marks=\d+:\d/)
  }
  await page.locator('.learn-card').first().waitFor()
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
  await goOn(page)
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

  await page.getByRole('link', { name: 'Explore this freely' }).click()
  await page.locator('#chart-exhaustion').waitFor()
  expect(await page.locator('#scenario').inputValue()).toBe('wellness-first')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Learn' }).click()
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
  await page.goto(`${stage.address}#view=learn&lesson=nought`)
  await expect.poll(() => page.locator('#page-learn .notice').innerText()).toContain('“nought”')
})

const looks = [
  ['laptop in light colours', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['projector in dark colours', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
  ['narrow phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
] as const

for (const [name, options] of looks)
  test(`on a ${name} axe finds no fault with any kind of step, and nothing is cut off`, async () => {
    const { page, complaints } = await open('', options)
    for (const step of [0, 1, 3, 4, 5]) {
      const place = step === 0 ? '' : `&lesson=shifting-the-burden&step=${step}`
      await page.evaluate(
        hash => {
          location.hash = hash
        },
        `${quiet.slice(1)}${place}`,
      )
      const [shown, said] =
        step === 0 ? ['.learn-list', 'Shifting the burden'] : ['.learn-place', `Step ${step} of`]
      await expect.poll(() => page.locator(shown).innerText()).toContain(said)
      await expectNothingCutOff(page, `step ${step}`)
      await expectNoFault(page)
    }
    expect(complaints).toEqual([])
  })
