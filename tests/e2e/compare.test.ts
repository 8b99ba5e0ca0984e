import { expect, test, vi } from 'vitest'
import { compared, saved, settled, small, useStage, verdict } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

test('differences and courses are drawn, and saved as numbers and as a picture', async () => {
  const { page } = await stage.open(
    `${await small('baseline', 4)}&levers=redesign:0.8&view=compare&compare=1!brief-baseline;6;;mandates:60&differ=turnover&rank=waitDays&sheet=2`,
  )
  await compared(page)
  expect(await page.locator('#effect-burnedOut svg').getAttribute('aria-label')).toMatch(
    /B \+\d+ .*better in \d+ of 4 pairs; C −\d+/,
  )
  const chosen = (id: string) => page.locator(`#${id}`).inputValue()
  expect(await chosen('compare-differing')).toBe('turnover')
  expect(await chosen('equal-cost-by')).toBe('waitDays')
  expect(await chosen('compare-worksheet-for')).toBe('2')
  await page.locator('#compare-differing').selectOption('harmEvents')
  await expect.poll(() => page.url()).toMatch(/differ=harmEvents&rank=waitDays&sheet=2/)
  expect(await page.locator('#course-waitDays path.mean').count()).toBe(2)
  expect(await page.locator('#course-waitDays path.base').count()).toBe(1)
  const figure = page.locator('#course-burnedOut')
  await figure.locator('summary').click()
  const save = (way: string) => saved(page, figure, way)
  const lines = (await save('csv')).toString().trim().split('\n')
  expect(lines[0]).toBe('day,policy,mean,q05,q25,q50,q75,q95')
  expect(lines.at(-1)).toMatch(/^1092,C,0\.\d+,/)
  const svg = (await save('svg')).toString()
  expect(svg).toContain('Burned out')
  expect(svg).toContain('of 100 clinicians, MBI rule')
  expect(svg).not.toContain('var(')
  expect((await save('png')).subarray(1, 4).toString()).toBe('PNG')
})

test('what would help most is ranked at equal cost, can be cancelled, and is taken over', async () => {
  const { page } = await stage.open(`${await small('baseline', 2)}&view=compare`)
  await compared(page)
  expect(await verdict(page)).toContain('makes no difference')
  const begin = page.locator('#equal-cost-begin')
  await begin.click()
  await expect.poll(() => begin.innerText()).toBe('Cancel')
  await begin.click()
  await expect.poll(() => begin.innerText()).toBe('Rank the levers')
  await begin.click()
  const rows = page.locator('#equal-cost tbody tr')
  await rows.first().waitFor({ timeout: 120_000 })
  expect(await rows.count()).toBe(12)
  expect(await page.locator('#equal-cost').innerText()).toContain('price assumed')
  expect(await page.locator('.left-out').innerText()).toContain('no price of their own')
  // on a phone a card each, without anything to scroll sideways, and still rows of a table
  await page.setViewportSize({ width: 360, height: 740 })
  const sideways = (): Promise<number> =>
    page.locator('#equal-cost .scroll').evaluate(node => node.scrollWidth - node.clientWidth)
  await expect.poll(sideways).toBe(0)
  expect(await page.locator('#equal-cost').getByRole('row').count()).toBe(13)
  const lever = await rows.first().getAttribute('data-lever')
  await rows.first().getByRole('button').click()
  await settled(page)
  expect(await page.locator('#page-explore').isVisible()).toBe(true)
  expect(new URL(page.url()).hash.includes(`levers=${lever}:`)).toBe(true)
})

test('what there is no room for is said, and nothing is run for a page that is not open', async () => {
  const address = await small('baseline', 2)
  const { page } = await stage.open(address)
  const room = page.locator('.compare-room')
  expect(await room.textContent()).toBe('')
  const kept = [0.1, 0.2, 0.3, 0.4].map(to => `!brief-baseline;6;;scribes:${to}`).join('')
  await page.evaluate(
    hash => (location.hash = hash),
    `${address}&levers=redesign:0.5&compare=1${kept}`,
  )
  await expect.poll(() => room.textContent()).toContain('the present settings are left out')
  await page.evaluate(
    hash => (location.hash = hash),
    `${address}&levers=scribes:0.1&compare=1${kept}`,
  )
  await expect.poll(() => room.textContent()).toContain('Drop one to add another')
})
