import { parseScenario, postsOf, runEnsemble } from '@burnout/engine'
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { resultOf, textOf } from '../scenario-files.ts'
import { brief, change, move, raiseStage, reach, settled, type Stage } from './browser.ts'

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

const sentence = (page: Page) => page.locator('#sentence').innerText()
const hashOn = async (page: Page): Promise<string> => {
  const hash = await page.locator('html').getAttribute('data-result')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  return hash ?? ''
}
const mainCurve = (page: Page) =>
  page.locator('#chart-exhaustion svg[role=img]').getAttribute('aria-label')
const widthOf = (page: Page, link: string) =>
  page
    .locator(`[data-link="${link}"]`)
    .first()
    .evaluate(node => {
      const path = node instanceof SVGPathElement ? node : (node.querySelector('path') ?? node)
      return Number.parseFloat(getComputedStyle(path).strokeWidth)
    })

test('the page opens on the baseline already run, and has nothing to complain of', async () => {
  const { page, complaints } = await stage.open()
  expect(await page.locator('#scenario').inputValue()).toBe('baseline')
  expect(await page.locator('[data-tile]').count()).toBe(5)
  expect(await page.locator('[data-tile=burnedOut]').innerText()).toContain('MBI rule')
  expect(await page.locator('input[type=range][id^=lever-]').count()).toBeGreaterThanOrEqual(8)
  for (const chart of ['exhaustion', 'cynicism', 'efficacy', 'staffing', 'waitDays', 'weeklyHours'])
    expect(await page.locator(`#chart-${chart} svg[role=img] path`).count(), chart).toBeGreaterThan(
      1,
    )
  const { clinics } = parseScenario(textOf('baseline'), { file: 'baseline.yaml' }).organisation
  const posts = clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  expect(await page.locator('.crowd li.seat').count()).toBe(posts)
  for (const role of ['physician', 'advancedPractice', 'nurse', 'support'])
    expect(await page.locator(`.crowd li.seat.opens-role.${role}`).count(), role).toBe(
      clinics.length,
    )
  expect(complaints).toEqual([])
})

test('the browser computes the same bits as Node', async () => {
  const { page } = await stage.open('#scenario=pandemic-surge')
  expect(await hashOn(page)).toBe(resultOf('pandemic-surge').hash)
})

test('a lever moves the curve, the tiles and the sentence, and undo brings them back', async () => {
  const { page, complaints } = await stage.open(await brief('baseline'))
  const before = {
    curve: await mainCurve(page),
    words: await sentence(page),
    hash: await hashOn(page),
  }
  await move(page, 'supportStaff', '0.5')
  expect(await mainCurve(page)).not.toBe(before.curve)
  expect(await sentence(page)).not.toBe(before.words)
  expect(await page.locator('[data-tile=burnedOut]').innerText()).toMatch(/against baseline/)
  await change(page, () => page.getByRole('button', { name: 'Undo' }).click())
  expect(await mainCurve(page)).toBe(before.curve)
  expect(await hashOn(page)).toBe(before.hash)
  expect(complaints).toEqual([])
})

test('of many movements the newest wins', async () => {
  const address = await brief('baseline', 24)
  const { page, complaints } = await stage.open(address)
  const scribes = await reach(page, 'scribes')
  await change(page, async () => {
    for (const value of ['0.2', '0.9', '0.4', '0.7', '0.5']) await scribes.fill(value)
  })
  const last = await hashOn(page)
  const direct = await stage.open(`${address}&levers=scribes:0.5`)
  expect(await hashOn(direct.page)).toBe(last)
  expect(complaints).toEqual([])
})

test('wellness first is told as relief and rebound, and fixing the work as the better end', async () => {
  const { page } = await stage.open('#scenario=wellness-first')
  expect(await sentence(page)).toMatch(/first falls, then climbs past the baseline/)
  await change(page, () => page.locator('#scenario').selectOption('fix-the-work'))
  expect(await sentence(page)).toMatch(/(lower|fewer)/)
})

test('levers lie in groups that open, stay as they were left, and open for what a link moves', async () => {
  const address = await brief('baseline')
  const { page } = await stage.open(address)
  const open = () =>
    page
      .locator('details.group[open]')
      .evaluateAll(all => all.map(each => each.getAttribute('data-group')))
  expect(await open()).toEqual(['staffing'])
  for (const group of ['staffing', 'culture']) {
    await page.locator(`details[data-group="${group}"] summary`).focus()
    await page.keyboard.press('Enter')
  }
  await expect.poll(open).toEqual(['culture'])
  await page.reload()
  await settled(page)
  expect(await open()).toEqual(['culture'])
  const linked = await stage.open(`${address}&levers=wellness:0.5`)
  const individual = linked.page.locator('details[data-group="individual"]')
  expect(await individual.getAttribute('open')).not.toBeNull()
  expect(await individual.locator('summary').innerText()).toContain('1 moved')
  await linked.page.locator('#scenario').selectOption('fix-the-work')
  const workSystem = linked.page.locator('details[data-group="work system"]')
  await expect.poll(() => workSystem.getAttribute('open')).not.toBeNull()
  expect(await workSystem.locator('summary').innerText()).toContain('by the scenario')
})

test('a lever is found by its words, whatever is open', async () => {
  const { page } = await stage.open()
  const field = page.getByRole('searchbox', { name: 'Find a lever' })
  await field.fill('scribe')
  expect(await page.locator('#lever-scribes').isVisible()).toBe(true)
  expect(await page.locator('#lever-posts').isVisible()).toBe(false)
  await field.fill('no such word')
  expect(await page.getByRole('status').filter({ hasText: 'No lever' }).count()).toBe(1)
  await field.press('Escape')
  expect(await page.locator('#lever-scribes').isVisible()).toBe(false)
  expect(await page.locator('#lever-posts').isVisible()).toBe(true)
})

test('the scrubber moves the diagram, the tiles and the people', async () => {
  const { page } = await stage.open(await brief('wellness-first', 24))
  await page.locator('html[data-loops="4"]').waitFor({ timeout: 120_000 })
  const month = page.locator('#month')
  await month.fill('9')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toContain('month 9')
  const badge = (loop: string) =>
    page.locator(`#page-explore .loop-badge[data-loop="${loop}"]`).textContent()
  const early = {
    erosion: await widthOf(page, 'wellness>capability'),
    share: await badge('capabilityErosion'),
    census: await page.locator('.census').innerText(),
  }
  await month.fill('30')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toContain('month 30')
  await expect.poll(() => widthOf(page, 'wellness>capability')).not.toBe(early.erosion)
  await expect.poll(() => badge('capabilityErosion')).not.toBe(early.share)
  expect(await page.locator('.census').innerText()).not.toBe(early.census)
})

test('a link restores scenario, levers, month and seed', async () => {
  const { page } = await stage.open(await brief('baseline'))
  await page.locator('#scenario').selectOption('hiring-freeze')
  await move(page, 'panel', '-0.1')
  await page.locator('#month').fill('30')
  await expect.poll(() => page.url()).toMatch(/month=30/)
  const shared = await stage.open(new URL(page.url()).hash)
  expect(await shared.page.locator('#scenario').inputValue()).toBe('hiring-freeze')
  expect(await shared.page.locator('#lever-panel').inputValue()).toBe('-0.1')
  expect(await shared.page.locator('#month').inputValue()).toBe('30')
  expect(await hashOn(shared.page)).toBe(await hashOn(page))
})

test('a hostile link is ignored, and the page says so', async () => {
  const { page, complaints } = await stage.open(
    '#scenario=<script>alert(1)</script>&levers=scribes:9e99,__proto__:1&month=-5&seed=%00',
  )
  expect(await page.locator('#scenario').inputValue()).toBe('baseline')
  expect(await page.locator('[role=alert]').first().innerText()).toContain('not understood')
  expect(await page.locator('script:not([src])').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('a saved scenario gives the same bits on the command line', async () => {
  const { page } = await stage.open(await brief('baseline', 24))
  await move(page, 'redesign', '0.8')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-scenario').click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const scenario = parseScenario(text, { file: 'saved.yaml' })
  expect(scenario).toMatchObject({ name: 'Baseline, changed', expect: [] })
  expect(runEnsemble(scenario).hash).toBe(await hashOn(page))
})

test('a broken file is named with its line, and the present scenario stays', async () => {
  const { page } = await stage.open(await brief('baseline'))
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('version: 1\nname: Broken\norganisaton: {}\n'),
  })
  const notice = page.locator('[role=alert]').first()
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(
    /:3:1 .*unknown key: organisaton.*did you mean organisation/s,
  )
  expect(await page.locator('#scenario').inputValue()).toBe('brief-baseline')
  expect(await page.locator('html').getAttribute('data-ready')).toBe('12')
})

test('levers, time and play can be used with the keyboard alone', async () => {
  const { page } = await stage.open()
  const group = page.locator('details.group').filter({ hasText: 'Work system' })
  await group.locator('summary').focus()
  await page.keyboard.press('Enter')
  const scribes = page.getByRole('slider', { name: 'Visits with an AI scribe' })
  await scribes.focus()
  await change(page, () => page.keyboard.press('End'))
  expect(await scribes.inputValue()).toBe('1')
  await page.getByRole('slider', { name: /month/i }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toMatch(/month 0/i)
  await page.getByRole('button', { name: 'Play' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#month').inputValue().then(Number)).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('button', { name: 'Play' }).count()).toBe(1)
})

test('a result is announced once, when it is complete', async () => {
  const { page } = await stage.open(await brief('baseline'))
  await page.evaluate(() => {
    const live = document.querySelector('#live')
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    if (live !== null)
      new MutationObserver(() => spoken.push(live.textContent ?? '')).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  await move(page, 'mandates', '60')
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.length))
    .toBe(1)
})

test('while runs come in, scenario and baseline are shown over the same replicates', async () => {
  const { page } = await stage.open(await brief('baseline', 41))
  await page.evaluate(() => {
    const apart: number[] = []
    Object.assign(globalThis, { apart })
    const chart = document.querySelector('#chart-exhaustion')
    const startOf = (curve: string): number =>
      Number(
        chart
          ?.querySelector(`path.${curve}`)
          ?.getAttribute('d')
          ?.match(/,(-?[\d.]+)/)?.[1],
      )
    if (chart !== null)
      new MutationObserver(() => apart.push(Math.abs(startOf('mean') - startOf('base')))).observe(
        chart,
        { subtree: true, attributeFilter: ['d'] },
      )
  })
  await move(page, 'scribes', '0.5')
  await move(page, 'scribes', '0.8')
  const apart = await page.evaluate(() => (globalThis as unknown as { apart: number[] }).apart)
  expect(apart.length).toBeGreaterThan(1)
  expect(Math.max(...apart)).toBeLessThan(0.5)
})

test('sentence and tiles speak only of enough runs', async () => {
  const { page } = await stage.open()
  await page.evaluate(() => {
    const early: string[] = []
    Object.assign(globalThis, { early })
    const sentence = document.querySelector('#sentence')
    const progress = document.querySelector('#progress')
    if (sentence !== null)
      new MutationObserver(() =>
        early.push(`${progress?.textContent}|${sentence.textContent}`),
      ).observe(sentence, { childList: true, characterData: true, subtree: true })
  })
  await move(page, 'supportStaff', '0.5')
  const early = await page.evaluate(() => (globalThis as unknown as { early: string[] }).early)
  expect(early.length).toBeGreaterThan(0)
  for (const text of early) expect(Number.parseInt(text, 10)).toBeGreaterThanOrEqual(40)
})

test('stopping what the scenario does leaves alone what came before', async () => {
  const address = await brief('fix-the-work')
  const { page } = await stage.open(address)
  const hoursAt = async (month: string): Promise<string | null> => {
    await page.locator('#month').fill(month)
    await expect.poll(() => page.locator('#tiles-title').innerText()).toContain(`month ${month}`)
    return page.locator('#chart-weeklyHours svg[role=img]').getAttribute('aria-label')
  }
  const before = await hoursAt('30')
  const stopped = await stage.open(`${address}&levers=redesign:0&from=36&month=30`)
  expect(
    await stopped.page.locator('#chart-weeklyHours svg[role=img]').getAttribute('aria-label'),
  ).toBe(before)
  expect(await stopped.page.locator('.timeline').innerText()).toContain('months 6 to 36')
})

test('changes can end, and the link says when', async () => {
  const { page } = await stage.open(`${await brief('baseline')}&levers=scribes:0.5`)
  const lasting = await hashOn(page)
  await change(page, async () => {
    await page.locator('#changes-until').fill('24')
    await page.keyboard.press('Enter')
  })
  expect(await hashOn(page)).not.toBe(lasting)
  await expect.poll(() => page.url()).toContain('until=24')
})

test('a lever that does nothing here is named with the reason', async () => {
  const { page } = await stage.open(`${await brief('baseline')}&levers=scribeRefill:0.9`)
  expect(await sentence(page)).toMatch(/make no difference/)
  expect(await page.locator('#detail').innerText()).toMatch(/needs “Visits with an AI scribe”/)
})

test('an opened scenario travels in the link', async () => {
  const { page } = await stage.open()
  const text = textOf('small-clinic-cascade').replace('physicians: 4', 'physicians: 5')
  await change(page, () =>
    page.locator('input[type=file]').setInputFiles({
      name: 'our practice (draft).yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    }),
  )
  await expect.poll(() => page.url()).toContain('file=')
  const shared = await stage.open(new URL(page.url()).hash)
  expect(await hashOn(shared.page)).toBe(await hashOn(page))
  expect(await shared.page.locator('[role=alert]').count()).toBe(0)
  const broken = await stage.open('#scenario=baseline&file=AAAA')
  expect(await broken.page.locator('[role=alert]').innerText()).toContain('not understood')
  expect(broken.complaints).toEqual([])
})

test('broken files are named one at a time, until a good one comes', async () => {
  const { page } = await stage.open()
  const input = page.locator('input[type=file]')
  const give = (name: string, content: string | number[]) =>
    input.setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content as string) })
  await give('one.yaml', 'version: 1\n')
  await page.getByRole('alert').getByText('one').waitFor()
  await give('two.yaml', [0xff, 0xfe, 0, 1])
  await page.getByRole('alert').getByText('not text').waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  await give('good.yaml', textOf('baseline'))
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
})

test('nothing moves when a lever does', async () => {
  const { page } = await stage.open()
  const places = () =>
    page
      .locator('.lever, .tiles li, #chart-exhaustion')
      .evaluateAll(all => all.map(each => Math.round(each.getBoundingClientRect().top)))
  const before = await places()
  // the first lever is in sight, so that nothing has to be scrolled to
  await move(page, 'posts', '0.2')
  expect(await places()).toEqual(before)
})

test('on paper the page says what it shows', async () => {
  const { page } = await stage.open(`${await brief('fix-the-work')}&levers=scribes:0.5`)
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('.printed').innerText()
  for (const part of ['Fix the work', 'AI scribe', 'Seed', 'engine', 'levers=scribes:0.5'])
    expect(text).toContain(part)
})

test('the chosen colours are remembered', async () => {
  const { page } = await stage.open('', { colorScheme: 'light' })
  await page.locator('#theme').click()
  await page.reload()
  await settled(page)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

const sizes = [
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ['laptop', { viewport: { width: 1280, height: 800 } }],
  ['projector', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
] as const

for (const [name, options] of sizes)
  test(`at ${name} size nothing is cut off, and axe finds no fault`, async () => {
    const { page, complaints } = await stage.open('#scenario=wellness-first', options)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(complaints).toEqual([])
  })

test('on a phone the levers come up in a sheet and answer', async () => {
  const { page } = await stage.open(await brief('baseline'), sizes[0][1])
  const before = await mainCurve(page)
  await page.locator('#open-levers').click()
  await move(page, 'supportStaff', '-0.5')
  await page.keyboard.press('Escape')
  expect(await mainCurve(page)).not.toBe(before)
})

test('people leave and arrive as time goes by', async () => {
  const { page } = await stage.open(await brief('hiring-freeze'))
  await settled(page)
  const working = async (month: string) => {
    await page.locator('#month').fill(month)
    await expect.poll(() => page.locator('.census').innerText()).toContain(`Month ${month}`)
    return page.locator('.crowd li.seat.working').count()
  }
  expect(await working('42')).toBeLessThan(await working('3'))
})
