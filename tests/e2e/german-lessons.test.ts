import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { lessonNames, loadGermanLesson } from '../lesson-files.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** A team so small and a run so short that Explore, which lessons do not look at, is soon done. */
const quiet = '#scenario=small-clinic-cascade&view=learn&lang=de'

const goTo = async (page: Page, link: string, said: string): Promise<void> => {
  await page.evaluate(hash => {
    location.hash = hash
  }, `${quiet}${link}`)
  await expect.poll(() => page.locator('.learn-place').innerText(), { timeout: 30_000 }).toBe(said)
}

test('on a narrow phone every step of every lesson is in German, nothing is cut off, and no English is loaded', async () => {
  const { page, complaints } = await stage.open(quiet, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const scripts: string[] = []
  page.on('request', request => scripts.push(request.url()))
  await page.reload()
  for (const name of lessonNames) {
    const { about } = loadGermanLesson(name)
    await page.locator('.learn-card', { hasText: about }).waitFor()
  }
  for (const name of lessonNames) {
    const { steps } = loadGermanLesson(name)
    for (const [at, { title, text }] of steps.entries()) {
      const place = `Schritt ${at + 1} von ${steps.length}`
      await goTo(page, `&lesson=${name}&step=${at + 1}`, place)
      await expect.poll(() => page.locator('#learn-sentence').innerText()).toBe(title)
      expect(await page.locator('#page-learn').innerText()).toContain(text)
      await expectNothingCutOff(page, `${name}, step ${at + 1}`)
    }
  }
  expect(await page.locator('#page-learn [lang]').count()).toBe(0)
  expect(scripts.filter(url => url.includes('shipped-lessons-de-'))).toHaveLength(1)
  expect(scripts.filter(url => /shipped-lessons-(?!de-)/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('axe finds no fault with any kind of step in German', async () => {
  const { page, complaints } = await stage.open(quiet)
  for (const step of [1, 2, 3, 4, 5]) {
    await goTo(page, `&lesson=shifting-the-burden&step=${step}`, `Schritt ${step} von 7`)
    await expectNoFault(page)
  }
  expect(complaints).toEqual([])
})
