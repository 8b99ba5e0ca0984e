import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { briefly, move, packedAddress, settled, useStage } from './browser.ts'
import { scanned } from './scanned.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

/** A team so small and a run so short that Explore, behind the class, is soon done. */
const quiet = '#scenario=small-clinic-cascade&view=class'
const session = (task: string, teams: string) =>
  `${quiet}&class=${encodeURIComponent(`1!${task}!!scribes,wellness!1!${teams}`)}`

const links = (page: Page) =>
  page
    .locator('.link-field input')
    .evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value))
const plansRead = (page: Page, count: number) =>
  page.locator(`.class-look[data-plans="${count}"]`).waitFor({ timeout: 120_000 })

test('a class from its invitation to the debrief, with a team on a phone and a hostile name', async () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const teacher = await stage.open(session('s:small-clinic-cascade', `Blue~${hostile}`))
  const { page } = teacher
  await page.locator('.class-teams summary').first().click()
  const told = page.locator('.role-card li')
  await expect.poll(() => told.first().textContent(), { timeout: 60_000 }).toContain('today')
  const invited = await links(page)
  expect(invited).toHaveLength(8)
  expect(await page.locator('svg.qr').first().getAttribute('aria-label')).toContain('Team Blue')
  // a code beside a link is a code of that link: in both themes, on paper, and from the last row
  const first = page.locator('.coded-link').first()
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { media: 'print' },
  ] as const) {
    await page.emulateMedia(look)
    expect(await scanned(first.locator('svg.qr'))).toBe(invited[0])
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await first.getByRole('button', { name: 'Show the code large' }).click()
  expect(await scanned(page.locator('.large-code svg.qr'))).toBe(invited[0])
  await page.keyboard.press('Escape')
  expect(await page.locator('.large-code').count()).toBe(0)

  // the team: its card, its levers and no others, and its plan handed in
  const nursing = invited.find(link => link.includes('!nursing!')) ?? ''
  const { page: phone, complaints } = await stage.open(new URL(nursing).hash, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })
  await phone.locator('.seat-card summary').tap()
  expect(await phone.locator('.seat-card').innerText()).toContain('1 in 100 fewer leave')
  // the team is told what its card on paper says
  expect(await phone.locator('.seat-card li').allTextContents()).toEqual(
    (await told.allTextContents()).slice(3, 6),
  )
  expect(await phone.locator('#scenario').isDisabled()).toBe(true)
  expect(await phone.locator('aside .lever').count()).toBe(2)
  await phone.locator('#open-levers').tap()
  await move(phone, 'scribes', '0.5')
  await phone.locator('.close-sheet').tap()
  await phone.locator('#hand-in').tap()
  const plan = (await links(phone))[0] ?? ''
  expect(plan).toContain('levers=scribes:0.5')
  expect(await scanned(phone.locator('.handed svg.qr'))).toBe(plan)
  await expectNothingCutOff(phone)
  await expectNoFault(phone, { within: '.seat-bar' })
  // a link that has no seat does not take the seat away, and no link moves what is locked
  await phone.evaluate(
    () => (location.hash = 'scenario=small-clinic-cascade&levers=hiringFreeze:1'),
  )
  await settled(phone)
  expect(await phone.locator('.seat-bar h2').innerText()).toBe('Team Blue · Director of nursing')
  expect(await phone.locator('.changes').innerText()).not.toContain('freeze')

  // the teacher: what was handed in, in a chart, a table and questions
  const other = plan.replace('1!Blue', `1!${encodeURIComponent(hostile)}`).replace('0.5', '0')
  await page.locator('#class-links').fill(`${plan}\n"${other}",2\nno plan`)
  await plansRead(page, 2)
  expect(await page.locator('.class-collect p[role=status]').innerText()).toBe(
    '2 plans are here. 1 line holds no plan.',
  )
  expect(await page.locator('.class-chart svg').getAttribute('aria-label')).toContain('Blue:')
  const table = await page.locator('.class-look table').innerText()
  expect(table).toContain('<img src=x onerror=alert')
  expect(table).toMatch(/scribe 50\s%/)
  expect(await page.locator('.class-goals tbody tr').count()).toBe(2)
  const traps = page.locator('.class-traps')
  expect(await traps.locator('dt').allInnerTexts()).toEqual(['Blue', '<img src=x onerror=alert'])
  expect(await traps.locator('dd').first().innerText()).toContain('none of these traps')
  expect(await page.locator('.class-questions li').count()).toBeGreaterThanOrEqual(4)
  await expectNoFault(page, { within: '#page-class' })

  // the clock tells and ends nothing
  await page.locator('.clock-stages input').first().fill('0')
  await page.keyboard.press('Tab')
  await page.locator('.clock-go').click()
  await expect
    .poll(() => page.locator('.clock-now').innerText())
    .toContain('Go on when you are ready')
  expect(await page.locator('.clock-go').isEnabled()).toBe(true)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNothingCutOff(page)
  expect([...teacher.complaints, ...complaints]).toEqual([])
})

test('games of one luck are laid over one another, a lesson brings its levers, and a wrong link says so', async () => {
  const { page, complaints } = await stage.open(session('f:f:class-1', ''))
  await expect
    .poll(() => links(page).then(all => all[0]))
    .toContain('view=flight&flight=1.f.class-1.')
  const game = (moves: string) => `#view=flight&flight=1.f.class-1.${moves}`
  await page
    .locator('#class-links')
    .fill([game('i1_'), game('w1__'), game('').replace('class-1', 'x')].join('\n'))
  await plansRead(page, 2)
  expect(await page.locator('.class-look table').innerText()).toContain('2 of 20 quarters')
  expect(await page.locator('.class-collect').innerText()).toContain('of another task')
  await page.locator('#class-task').selectOption('lesson:shifting-the-burden')
  await expect.poll(() => links(page).then(all => all[0])).toContain('lesson=shifting-the-burden')
  expect(await page.locator('.clock-stages li').count()).toBe(8)
  expect(complaints).toEqual([])
  await page.evaluate(() => (location.hash = 'view=class&class=nought'))
  await expect.poll(() => page.locator('#page-class .notice').innerText()).toContain('no class')
})

test('a scenario of the teacher’s own goes with the invitation, and the seat says what is locked', async () => {
  const own = await packedAddress('mine', briefly('small-clinic-cascade', 4))
  const teacher = await stage.open(`${own}&view=class&class=1!o!!!!`)
  expect(await teacher.page.locator('#class-task').inputValue()).toBe('own')
  const [link = ''] = await links(teacher.page)
  expect(link).toContain('file=')
  expect(await teacher.page.locator('.class-invite .coded-link').innerText()).toContain('too long')
  await teacher.page.close()
  const { page, complaints } = await stage.open(`${new URL(link).hash}&view=evidence`)
  expect(await page.locator('.seat-bar h2').innerText()).toBe('Your team')
  expect(await page.locator('#scenario').inputValue()).toBe('brief-mine')
  await page.locator('.assumption').first().waitFor()
  expect(await page.locator('.assumption input:enabled').count()).toBe(0)
  expect(await page.locator('#page-evidence').innerText()).toContain('Locked in your class')
  await page.locator('#open-scenario').setInputFiles({
    name: 'other.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('version: 1'),
  })
  await expect
    .poll(() => page.locator('.notices').innerText())
    .toContain('Your class has chosen the scenario')
  expect([...teacher.complaints, ...complaints]).toEqual([])
})
