import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { brief, small, useStage } from './browser.ts'
import { changedShare } from './thumbnail.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** Largest share of a page that may look different from its thumbnail: letters of another machine. */
const most = 0.02

/** Height in pixels from which on a page is not looked at: what follows are tables. */
const tallest = 3200

interface Subject {
  readonly hash: string
  /** Waits until the page shows all that it is going to. */
  readonly whole: (page: Page) => Promise<unknown>
  /** What axe leaves out. */
  readonly without?: string
  /** What looks different wherever the page is served from, and is not looked at. */
  readonly varying?: string
}

const comforted = await brief('small-clinic-cascade', 8)

const subjects: Readonly<Record<string, Subject>> = {
  explore: {
    hash: await brief('wellness-first', 24),
    whole: page => page.locator('html[data-loops]').waitFor(),
  },
  loops: {
    hash: `${comforted}&levers=wellness:1&month=24&view=loops`,
    whole: async page => {
      await page.locator('html[data-loops="8"]').waitFor({ timeout: 120_000 })
      await page.locator('#page-loops .trap-found').waitFor({ timeout: 120_000 })
    },
  },
  people: {
    hash: `${await brief('fix-the-work', 4)}&month=40&view=people`,
    whole: page => page.locator('html[data-people]').waitFor({ timeout: 120_000 }),
  },
  compare: {
    hash: `${await small('baseline', 4)}&levers=redesign:0.8&view=compare&compare=1!brief-baseline;6;;wellness:0.8`,
    whole: page => page.locator('html[data-compared]').waitFor({ timeout: 120_000 }),
  },
  evidence: {
    hash: `${await brief('wellness-first', 4)}&view=evidence&assume=teamGap:0.8`,
    // one row is as good as a hundred, and a hundred take long
    whole: async page => {
      await page.locator('.decomposition').waitFor({ timeout: 120_000 })
      await page.locator('#find-parameter').fill('trust')
    },
    without: '#evidence-sources',
  },
  learn: {
    hash: `${comforted}&view=learn`,
    whole: page => page.locator('.learn-card').first().waitFor(),
  },
  lesson: {
    hash: `${comforted}&view=learn&lesson=shifting-the-burden`,
    whole: page => page.locator('.learn-paper').waitFor({ timeout: 120_000 }),
  },
  traps: {
    hash: `${comforted}&levers=wellness:1&view=traps`,
    whole: page =>
      page
        .locator('.trap-plan [role=status]', { hasText: 'This plan' })
        .waitFor({ timeout: 120_000 }),
  },
  class: {
    hash: `${comforted}&view=class&class=${encodeURIComponent('1!s:wellness-first!!scribes,wellness!1!Blue~Green')}`,
    // the numbers of the cards come last; of one team the links are shown
    whole: async page => {
      await page.locator('.role-card ul').first().waitFor({ state: 'attached', timeout: 120_000 })
      await page.locator('.class-teams details[data-team] > summary').first().click()
    },
    // what is folded away has a place, too, and a cover there would lie on other things
    varying: '.class-teams details[open] .coded-link',
  },
  flight: {
    hash: `${comforted}&view=flight`,
    whole: page => page.locator('#page-flight[data-flight=start]').waitFor(),
  },
}

const still = { reducedMotion: 'reduce' } as const
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
const laptop = { viewport: { width: 1280, height: 800 } } as const
const projector = { viewport: { width: 1920, height: 1080 } } as const

const expectEverythingInReach = async (page: Page): Promise<void> => {
  await expectNothingCutOff(page)
  // every page can be turned to, and every tool of the header reached
  const hidden = await page.locator('.pages a, .tools button').evaluateAll(
    all =>
      all.filter(each => {
        const { left, right, width } = each.getBoundingClientRect()
        return width === 0 || left < 0 || right > innerWidth
      }).length,
  )
  expect(hidden).toBe(0)
}

const expectLook = async (page: Page, name: string, { varying }: Subject): Promise<void> => {
  await page.evaluate(async () => {
    scrollTo(0, 0)
    await document.fonts.ready
  })
  const [width, height] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth, scrollHeight] as const
  })
  const picture = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    mask: varying === undefined ? [] : [page.locator(varying)],
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  })
  expect(changedShare(name, picture, most), `${name} looks different`).toBeLessThanOrEqual(most)
}

/** Expects that on paper nothing is left that could only be used on a screen. */
const expectReadOnPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  const fields = page.locator('main :is(input:not([readonly]), textarea):visible')
  expect(await fields.count()).toBe(0)
  await page.emulateMedia({ media: null })
}

/** Expects that no button is filled with the colour of its words. */
const expectButtonsReadable = async (page: Page): Promise<void> => {
  const filled = await page.locator('button:visible').evaluateAll(all => {
    const { color: ink } = getComputedStyle(document.body)
    return all
      .map(each => [each.id, getComputedStyle(each)] as const)
      .filter(([, style]) => style.backgroundColor === ink)
      .map(([id, style]) => [id, style.getPropertyValue('forced-color-adjust')])
  })
  expect(filled.length).toBeGreaterThan(0)
  expect(filled.filter(([, adjust]) => adjust !== 'none')).toEqual([])
}

const shown = async (subject: Subject, options: BrowserContextOptions) => {
  const opened = await stage.open(subject.hash, { ...still, ...options })
  await subject.whole(opened.page)
  return opened
}

for (const [name, subject] of Object.entries(subjects)) {
  test(`on a phone ${name} is not cut off, looks as it did, and axe finds no fault`, async () => {
    const { page, complaints } = await shown(subject, { ...phone, colorScheme: 'light' })
    await expectEverythingInReach(page)
    await expectNoFault(page, subject)
    await expectLook(page, `${name}-phone-light`, subject)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectLook(page, `${name}-phone-dark`, subject)
    expect(complaints).toEqual([])
  })

  test(`on a laptop and a projector ${name} is not cut off, looks as it did, and axe finds no fault`, async () => {
    const { page, complaints } = await shown(subject, { ...laptop, colorScheme: 'light' })
    await expectEverythingInReach(page)
    await expectLook(page, `${name}-laptop-light`, subject)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectLook(page, `${name}-laptop-dark`, subject)

    await page.setViewportSize(projector.viewport)
    await expectEverythingInReach(page)
    await expectNoFault(page, subject)
    await expectLook(page, `${name}-projector-dark`, subject)
    await page.emulateMedia({ colorScheme: 'light' })
    await expectLook(page, `${name}-projector-light`, subject)
    await expectReadOnPaper(page)
    expect(complaints).toEqual([])
  })
}

test('in colours of the reader, and enlarged four times, axe finds no fault', async () => {
  const subject = subjects['loops']
  if (subject === undefined) throw new Error('loops are looked at')
  const { page, complaints } = await shown(subject, {
    ...laptop,
    forcedColors: 'active',
    colorScheme: 'dark',
  })
  await expectNoFault(page, subject)
  await page.emulateMedia({ forcedColors: 'none' })
  // what 1280 pixels become when they are enlarged four times
  await page.setViewportSize({ width: 320, height: 400 })
  await expectEverythingInReach(page)
  await expectNoFault(page, subject)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('link', { name: 'Explore', exact: true }).click()
  await page.locator('#open-levers').waitFor()
  await expectButtonsReadable(page)
  expect(complaints).toEqual([])
})
