import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { expectNoFault } from './access.ts'
import { brief, saved, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** Waits until the loops of the present settings are known from every run that is looked at. */
const studied = (page: Page) => page.locator('html[data-loops="8"]').waitFor({ timeout: 120_000 })

/** Opens the page of loops; the small practice is soon computed. */
const open = async (hash: string, options?: BrowserContextOptions) => {
  const opened = await stage.open(hash, options)
  await studied(opened.page)
  return opened
}
const comforted = `${await brief('small-clinic-cascade')}&levers=wellness:1&view=loops`

const sharesOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const cells = await page
    .locator('td[data-share]')
    .evaluateAll(all =>
      all.map(each => [each.getAttribute('data-share') ?? '', each.textContent ?? ''] as const),
    )
  return new Map(
    cells.map(([name, text]) => [name, Number.parseFloat(text.replace('−', '-').replace('±', ''))]),
  )
}
const sizeOf = (shares: ReadonlyMap<string, number>): number =>
  [...shares.values()].reduce((sum, share) => sum + Math.abs(share), 0)

test('the page of loops says who is in charge, and follows the month looked at', async () => {
  const { page, complaints } = await open(`${await brief('wellness-first')}&month=24&view=loops`)
  expect(await page.title()).toBe('Loops · Burnout Dynamics')
  expect(await page.locator('#loops-sentence').innerText()).toMatch(/^In month 24, /)
  const then = await sharesOf(page)
  expect(then.size).toBe(17)
  // shares are written in whole hundredths, each off by half of one at most
  expect(sizeOf(then)).toBeGreaterThan(20)
  expect(sizeOf(then)).toBeLessThanOrEqual(100 + then.size / 2)
  expect(await page.locator('.share-strip path.share.above').count()).toBeGreaterThan(0)
  expect(await page.locator('.share-strip path.share.below').count()).toBeGreaterThan(0)
  expect(await page.locator('#pushing li').count()).toBeGreaterThan(3)
  expect(await page.locator('#redesign li').count()).toBe(4)

  await page.locator('#month').focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.locator('#loops-sentence').innerText()).toMatch(/^In month 27, /)
  const now = await sharesOf(page)
  expect([...now]).not.toEqual([...then])
  const badge = page.locator('#page-loops .loop-badge[data-loop="capabilityErosion"]')
  expect(await badge.textContent()).toContain(String(now.get('capabilityErosion')))
  await expect.poll(() => page.url()).toMatch(/month=27&view=loops/)
  expect(complaints).toEqual([])
})

test('a loop that is cut shows its curve, and what it does after a year and to the end', async () => {
  const { page, complaints } = await open(`${comforted}&month=12`)
  await page.getByRole('button', { name: 'Cut R4 Lost trust in the month looked at' }).click()
  await page.locator('#loops-exhaustion .curve.cut').waitFor()
  const said = await page.locator('#cut-result').innerText()
  expect(said).toMatch(/Without “lost trust” \(R4\), exhaustion would .* in month 60\./)
  expect(said).toMatch(/95\u202f%: .* cut in month 12\. After 12 months: /)
  expect(await page.locator('#loops-exhaustion text.end.cut').textContent()).toMatch(/^without R4 /)
  expect(await page.locator('#loops-exhaustion svg').getAttribute('aria-label')).toContain(
    'Dashed: with R4 Lost trust cut in month 12',
  )
  const linesOf = async (host: string): Promise<readonly string[]> => {
    const files = page.locator(`${host} .files`)
    await files.locator('summary').click()
    return (await saved(page, files, 'csv')).toString().trim().split('\n')
  }
  expect((await linesOf('#loops-exhaustion')).at(-1)).toMatch(/^1820,without R4,\d+\.\d+,+$/)
  expect(await linesOf('#page-loops .strip')).toContainEqual(
    expect.stringMatching(/^12,tolerance,R4,-?[\d.e-]+,[\d.e-]+$/),
  )
  expect((await linesOf('#pushing'))[0]).toBe('part,value')
  expect(await page.locator('#pushing [data-save=svg]').isVisible()).toBe(false)
  await expect.poll(() => page.url()).toContain('cut=tolerance-12')
  await page.reload()
  await page.locator('#loops-exhaustion .curve.cut').waitFor()
  expect(await page.locator('#cut-result').innerText()).toBe(said)
  await page.getByRole('button', { name: 'Undo the cut' }).click()
  await expect.poll(() => page.locator('#loops-exhaustion .curve.cut').count()).toBe(0)
  await expect.poll(() => page.url()).not.toContain('cut=')

  await page.getByRole('button', { name: 'Gauge the trap' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Gauge the trap' }).click()
  await expect
    .poll(() => page.locator('#trap-gauge').innerText(), { timeout: 60_000 })
    .toMatch(/leaves people worse off|without leaving people worse off/)
  expect(complaints).toEqual([])
})

test('a loop is cut late, and the axis goes on as far as its curve', async () => {
  const { page } = await open(`${comforted}&month=58`)
  const lastMonth = () => page.locator('#loops-exhaustion text.month').last().textContent()
  const slider = async () => (await page.locator('#month').boundingBox())?.width ?? Number.NaN
  expect(await lastMonth()).toBe('60')
  const before = await slider()
  await page.getByRole('button', { name: 'Cut R4 Lost trust in the month looked at' }).click()
  await page.locator('#loops-exhaustion .curve.beyond').waitFor({ state: 'attached' })
  expect(await page.locator('#cut-result').innerText()).toMatch(/in month 70\./)
  expect(await slider()).toBeLessThan(before)
})

test('a card opens at a badge, by keyboard alone, and cuts its loop', async () => {
  const { page, complaints } = await open(`${comforted}&month=12`)
  const badge = page.locator('#page-loops .loop-badge[data-loop="capabilityErosion"]')
  await badge.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'R3b Forgetting how' })
  await card.waitFor()
  expect(await card.innerText()).toMatch(/Reinforces: .* in month 12, .* over the whole run/)
  expect(await badge.getAttribute('aria-pressed')).toBe('true')
  await expectNoFault(page)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'hidden' })
  expect(await badge.evaluate(each => each === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await card.waitFor({ state: 'hidden' })
  await page.locator('#loops-exhaustion .curve.cut').waitFor()
  expect(await page.locator('#cut-result').innerText()).toContain('“forgetting how” (R3b)')
  expect(complaints).toEqual([])
})

test('space plays and pauses, and arrows move a month, where the focus is in no control', async () => {
  const { page } = await open(`${comforted}&month=20`, { reducedMotion: 'reduce' })
  const month = () => page.locator('#month').inputValue()
  await page.keyboard.press('ArrowRight')
  await expect.poll(month).toBe('21')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(month).toBe('19')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Play' }).waitFor()
  // in a field they are letters and steps of that field
  await page.locator('#diagram-choice').focus()
  const before = await month()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0)
  expect(await month()).toBe(before)
})

test('nothing moves by itself: dots flow along links only while time plays', async () => {
  const { page } = await open(`${comforted}&month=20`)
  const state = () =>
    page
      .locator('#page-loops .dots')
      .first()
      .evaluate(dots => getComputedStyle(dots).animationPlayState)
  expect(await state()).toBe('paused')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(state).toBe('running')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect.poll(state).toBe('paused')
})

test('on a laptop diagram, exhaustion, shares and player are seen at once, on one axis of time', async () => {
  const { page } = await open(`${comforted}&month=24`, { viewport: { width: 1366, height: 768 } })
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (box === null) throw new Error(`not to be seen: ${selector}`)
    return box
  }
  const bar = await boxOf('.bar')
  for (const part of ['#page-loops .cld-plot', '#loops-exhaustion', '#page-loops .share-strip']) {
    const { y, height } = await boxOf(part)
    expect(y, part).toBeGreaterThan(0)
    expect(y + height, part).toBeLessThanOrEqual(bar.y)
  }
  const curve = await boxOf('#loops-exhaustion line.cursor')
  const strip = await boxOf('#page-loops .share-strip line.cursor')
  const slider = await boxOf('#month')
  // the middle of a thumb as wide as the type is high
  const thumb = slider.x + 8 + ((slider.width - 16) * 24) / 60
  expect(strip.x).toBeCloseTo(curve.x, 0)
  expect(Math.abs(thumb - curve.x)).toBeLessThan(2)
})

test('loops that hardly matter wait behind a line', async () => {
  const { page } = await open(comforted)
  const rest = page.locator('.more-loops')
  const shares = rest.locator('td.number:not([data-share])')
  expect(await rest.locator('tbody tr:visible').count()).toBe(0)
  await rest.locator('summary').click()
  await expect.poll(() => rest.locator('tbody tr:visible').count()).toBeGreaterThan(0)
  for (const text of await shares.allInnerTexts()) expect(text).toMatch(/^[01]\s%/)
  expect(await page.locator('td[data-share]').count()).toBe(17)
})

/** How far from its own line a mark of delay stands at most, in pixels. */
const strayDelay = (page: Page): Promise<number> =>
  page.locator('#page-loops g.causal').evaluateAll(all =>
    Math.max(
      ...all.flatMap(link => {
        const shaft = link.querySelector<SVGPathElement>('path.shaft')
        const late = link.querySelector<SVGPathElement>('path.late')
        if (shaft === null || late === null || !late.hasAttribute('d')) return []
        const { x, y, width, height } = late.getBBox()
        const length = shaft.getTotalLength()
        const steps = Array.from({ length: 101 }, (_, at) =>
          shaft.getPointAtLength((at / 100) * length),
        )
        return [
          Math.min(...steps.map(at => Math.hypot(at.x - x - width / 2, at.y - y - height / 2))),
        ]
      }),
    ),
  )

test('marks of delay stand on their links, whatever diagram was drawn before and in whatever room', async () => {
  const { page } = await open(comforted)
  expect(await strayDelay(page)).toBeLessThan(8)
  await page.locator('.diagram-picker select').selectOption('everyLoop')
  await expect.poll(() => strayDelay(page)).toBeLessThan(8)
  await page.setViewportSize({ width: 1000, height: 700 })
  await expect.poll(() => strayDelay(page)).toBeLessThan(8)
})

test('the page of loops is printed on two pages, without what only a screen can use', async () => {
  const { page } = await open(comforted)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.bar', '#simplify', '#cut-result', '.loop-list td button'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  expect(await page.locator('#page-loops .share-strip').isVisible()).toBe(true)
})

test('a stretch of the curve is explained when it is dragged over', async () => {
  const { page } = await open(comforted)
  const plot = page.locator('#loops-exhaustion .plot')
  const box = await plot.boundingBox()
  if (box === null) throw new Error('no chart')
  const sentences = page.locator('.explained p')
  await expect.poll(() => sentences.count()).toBe(3)
  const ofAll = await sentences.allInnerTexts()
  const chart = plot.getByRole('img').first()
  await expect.poll(() => chart.getAttribute('aria-label')).toContain(ofAll[0])
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => sentences.allInnerTexts()).not.toEqual(ofAll)
  expect(await sentences.count()).toBe(3)
  const [from, to] = await Promise.all(
    ['#explain-from', '#explain-to'].map(async id => Number(await page.locator(id).inputValue())),
  )
  expect(to).toBeGreaterThan(from ?? Number.NaN)
  expect(await page.locator('#loops-exhaustion rect.window').count()).toBe(1)
})

test('the pages are turned, and turned back, with the keyboard, and keep what is set', async () => {
  const { page } = await stage.open(await brief('small-clinic-cascade'))
  const pageLink = (name: string) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })
  await pageLink('Loops').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('view=loops')
  await expect.poll(() => pageLink('Loops').getAttribute('aria-current')).toBe('page')
  await studied(page)
  await page.locator('#diagram-choice').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.url()).toContain('diagram=fixesThatFail')
  await page.locator('#month').focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  const first = page.locator('.loop-list tbody tr').first()
  await first.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => first.getByRole('button').first().getAttribute('aria-pressed'))
    .toBe('true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#loops-exhaustion .curve.cut').waitFor()

  await page.goBack()
  await expect.poll(() => page.locator('#chart-exhaustion').isVisible()).toBe(true)
  await expect.poll(() => page.locator('#month').inputValue()).toBe('2')
  await expect.poll(() => page.locator('#scenario').inputValue()).toBe('brief-small-clinic-cascade')
  await page.goForward()
  await expect.poll(() => page.locator('#page-loops').isVisible()).toBe(true)
  await expect.poll(() => page.locator('#diagram-choice').inputValue()).toBe('fixesThatFail')
})
