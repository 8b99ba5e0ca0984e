import { parseScenario, postsOf, runEnsemble } from '@burnout/engine'
import { expect, test, vi } from 'vitest'
import { textOf } from '../scenario-files.ts'
import {
  brief,
  briefly,
  change,
  hashOn,
  move,
  saved,
  sentence,
  settled,
  short,
  small,
  useStage,
  widthOf,
} from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

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
  for (const files of [page.locator('#charts .files'), page.locator('#chart-waitDays .files')]) {
    await files.locator('summary').click()
    await expect.poll(() => files.locator('tbody tr').count()).toBe(11)
    const lines = (await saved(page, files, 'csv')).toString().trim().split('\n')
    expect(lines[0]).toBe('day,run,mean,q05,q25,q50,q75,q95')
    expect(lines.at(-1)).toMatch(/^1820,baseline,\d+\.\d+,/)
  }
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
  const { page } = await stage.open(await brief('pandemic-surge'))
  expect(await hashOn(page)).toBe(runEnsemble(briefly('pandemic-surge')).hash)
})

test('wellness first is told as relief and rebound, and fixing the work as the better end', async () => {
  const { page } = await stage.open('#scenario=wellness-first')
  expect(await sentence(page)).toMatch(/first falls, then climbs past the baseline/)
  await change(page, () => page.locator('#scenario').selectOption('fix-the-work'))
  expect(await sentence(page)).toMatch(/(lower|fewer)/)
})

test('the scrubber moves the diagram, the tiles and the people', async () => {
  const { page } = await stage.open(await small('wellness-first', 24))
  await page.locator('html[data-loops="8"]').waitFor({ timeout: 120_000 })
  const month = page.locator('#month')
  await month.fill('9')
  await expect.poll(() => page.locator('#tiles-title').innerText()).toContain('month 9')
  await expect.poll(() => page.locator('.census').innerText()).toContain('Month 9:')
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
  await expect.poll(() => page.locator('.census').innerText()).not.toBe(early.census)
})

test('a result is announced once, when it is complete', async () => {
  const { page } = await stage.open(await short('baseline'))
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

test('sentence and tiles speak only of enough runs', async () => {
  const { page } = await stage.open(await brief('baseline', 60))
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

test('what is out of sight shows the new run, too, once every replicate is in', async () => {
  const { page } = await stage.open(await short('baseline'))
  const hours = page.locator('#chart-weeklyHours svg[role=img]')
  expect((await hours.boundingBox())?.y).toBeGreaterThan(800)
  const before = await hours.getAttribute('aria-label')
  await move(page, 'supportStaff', '0.6')
  expect(await hours.getAttribute('aria-label')).not.toBe(before)
})

test('on paper the page says what it shows', async () => {
  const { page } = await stage.open(`${await small('fix-the-work')}&levers=scribes:0.5`)
  expect(await page.locator('.printed').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('.printed').innerText()
  for (const part of ['Fix the work', 'AI scribe', 'Seed', 'engine', 'levers=scribes:0.5'])
    expect(text).toContain(part)
})

test('the chosen colours are remembered', async () => {
  const { page } = await stage.open(await short('baseline'), { colorScheme: 'light' })
  await page.locator('#theme').click()
  await page.reload()
  await settled(page)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('people leave and arrive as time goes by', async () => {
  const { page } = await stage.open(await brief('hiring-freeze'))
  await settled(page)
  const working = async (month: string) => {
    await page.locator('#month').fill(month)
    const census = page.locator('.census')
    await expect.poll(() => census.innerText()).toContain(`Month ${month}:`)
    const atWork = Number(/(\d+) people at work/.exec(await census.innerText())?.[1])
    // those who leave are seen to go
    await expect.poll(() => page.locator('.crowd li.seat.working').count()).toBe(atWork)
    return atWork
  }
  expect(await working('42')).toBeLessThan(await working('3'))
})
