import { expect, test, vi } from 'vitest'
import { lessonNames, loadGermanLesson } from '../lesson-files.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { useStage } from './browser.ts'
import { finger } from './hands.ts'
import { goThrough, quiet } from './lesson-walk.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 900_000 })

const stage = useStage()

test('on a narrow phone every lesson is gone through in German by touch alone, nothing is cut off, and its link holds what was done', async () => {
  const { page, complaints } = await stage.open(`${quiet}&lang=de`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const lessons = lessonNames.map(name => ({ name, lesson: loadGermanLesson(name) }))
  for (const { lesson } of lessons)
    await page.locator('.learn-card', { hasText: lesson.about }).waitFor()
  for (const { name, lesson } of lessons) {
    let link = ''
    await finger.press(page.getByRole('link', { name: lesson.name }))
    await goThrough(page, lesson, {
      hand: finger,
      tongue: 'de',
      look: async step => {
        await expectNothingCutOff(page, `${name}, step ${step}`)
        // this lesson has a step of every kind among its first five
        if (name === 'shifting-the-burden' && step <= 5) await expectNoFault(page)
        expect(await page.locator('#page-learn [lang]').count()).toBe(0)
        link = page.url()
      },
    })
    expect(link).toMatch(/forecast=\d.*&marks=\d+:\d/)
  }
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(scripts.filter(url => url.includes('shipped-lessons-de-'))).toHaveLength(1)
  expect(scripts.filter(url => /shipped-lessons-(?!de-)/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})
