import { expect, test, vi } from 'vitest'
import {
  brief,
  change,
  hashOn,
  mainCurve,
  move,
  reach,
  sentence,
  settled,
  short,
  small,
  useStage,
} from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

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
  await page.close()
  const direct = await stage.open(`${address}&levers=scribes:0.5`)
  expect(await hashOn(direct.page)).toBe(last)
  expect(complaints).toEqual([])
})

test('levers lie in groups that open, stay as they were left, and open for what a link moves', async () => {
  const address = await short('baseline')
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
  const { page } = await stage.open(await short('baseline'))
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

test('levers, time and play can be used with the keyboard alone', async () => {
  const { page } = await stage.open(await brief('baseline'))
  const group = page.locator('details.group').filter({ hasText: 'Work system' })
  await group.locator('summary').focus()
  await page.keyboard.press('Enter')
  const scribes = page.getByRole('slider', { name: 'Visits with an AI scribe', exact: true })
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

test('stopping what the scenario does leaves alone what came before', async () => {
  const address = await brief('fix-the-work')
  const { page } = await stage.open(address)
  const hoursAt = async (month: string): Promise<string | null> => {
    const hours = page.locator('#chart-weeklyHours svg[role=img]')
    await page.locator('#month').fill(month)
    await expect.poll(() => hours.getAttribute('aria-label')).toContain(`month ${month}`)
    return hours.getAttribute('aria-label')
  }
  const before = await hoursAt('30')
  const stopped = await stage.open(`${address}&levers=redesign:0&from=36&month=30`)
  expect(
    await stopped.page.locator('#chart-weeklyHours svg[role=img]').getAttribute('aria-label'),
  ).toBe(before)
  expect(await stopped.page.locator('.timeline').innerText()).toContain('months 6 to 36')
})

test('changes can end, and the link says when', async () => {
  const { page } = await stage.open(`${await small('baseline')}&levers=scribes:0.5`)
  const lasting = await hashOn(page)
  await change(page, async () => {
    await page.locator('#changes-until').fill('24')
    await page.keyboard.press('Enter')
  })
  expect(await hashOn(page)).not.toBe(lasting)
  await expect.poll(() => page.url()).toContain('until=24')
})

test('a lever that does nothing here is named with the reason', async () => {
  const { page } = await stage.open(`${await short('baseline')}&levers=scribeRefill:0.9`)
  expect(await sentence(page)).toMatch(/make no difference/)
  expect(await page.locator('#detail').innerText()).toMatch(/needs “Visits with an AI scribe”/)
})

test('nothing moves when a lever does', async () => {
  const { page } = await stage.open(await short('baseline'))
  const places = () =>
    page
      .locator('.lever, .tiles li, #chart-exhaustion')
      .evaluateAll(all => all.map(each => Math.round(each.getBoundingClientRect().top)))
  const before = await places()
  // the first lever is in sight, so that nothing has to be scrolled to
  await move(page, 'posts', '0.2')
  expect(await places()).toEqual(before)
})
