import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { brief, raiseStage, small, type Stage } from './browser.ts'
import { changedShare } from './thumbnail.ts'

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

/** Largest share of a page that may look different from its thumbnail: letters of another machine. */
const most = 0.02

/** Height in pixels from which on a page is not looked at: what follows are tables. */
const tallest = 3200

interface Subject {
  readonly hash: string
  /** Waits until the page shows all that it is going to. */
  readonly whole: (page: Page) => Promise<unknown>
  /** Parts that axe leaves out, each with its reason beside it. */
  readonly without?: string
}

const comforted = await brief('small-clinic-cascade', 8)

const subjects: Readonly<Record<string, Subject>> = {
  explore: {
    hash: await brief('wellness-first', 24),
    whole: page => page.locator('html[data-loops]').waitFor(),
  },
  loops: {
    hash: `${comforted}&levers=wellness:1&month=24&view=loops`,
    whole: page => page.locator('html[data-loops="8"]').waitFor({ timeout: 120_000 }),
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
  flight: {
    hash: `${comforted}&view=flight`,
    whole: page => page.locator('#page-flight[data-flight=start]').waitFor(),
  },
}

const still = { reducedMotion: 'reduce' } as const
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
const laptop = { viewport: { width: 1280, height: 800 } } as const
const projector = { viewport: { width: 1920, height: 1080 } } as const

const expectNothingCutOff = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
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

const expectNoFault = async (page: Page, { without }: Subject): Promise<void> => {
  // targets of 24 pixels are part of WCAG 2.2 AA, and axe leaves them out unless it is told
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

const expectLook = async (page: Page, name: string): Promise<void> => {
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
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  })
  expect(changedShare(name, picture, most), `${name} looks different`).toBeLessThanOrEqual(most)
}

const shown = async (subject: Subject, options: BrowserContextOptions) => {
  const opened = await stage.open(subject.hash, { ...still, ...options })
  await subject.whole(opened.page)
  return opened
}

for (const [name, subject] of Object.entries(subjects)) {
  test(`on a phone ${name} is not cut off, looks as it did, and axe finds no fault`, async () => {
    const { page, complaints } = await shown(subject, { ...phone, colorScheme: 'light' })
    await expectNothingCutOff(page)
    await expectNoFault(page, subject)
    await expectLook(page, `${name}-phone-light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectLook(page, `${name}-phone-dark`)
    expect(complaints).toEqual([])
  })

  test(`on a laptop and a projector ${name} is not cut off, looks as it did, and axe finds no fault`, async () => {
    const { page, complaints } = await shown(subject, { ...laptop, colorScheme: 'light' })
    await expectNothingCutOff(page)
    await expectLook(page, `${name}-laptop-light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectLook(page, `${name}-laptop-dark`)

    await page.setViewportSize(projector.viewport)
    await expectNothingCutOff(page)
    await expectNoFault(page, subject)
    await expectLook(page, `${name}-projector-dark`)
    await page.emulateMedia({ colorScheme: 'light' })
    await expectLook(page, `${name}-projector-light`)
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
  await expectNothingCutOff(page)
  await expectNoFault(page, subject)
  expect(complaints).toEqual([])
})
