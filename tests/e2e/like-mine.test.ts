import { parseScenario } from '@burnout/engine'
import { expect, test, vi } from 'vitest'
import { expectNoFault } from './access.ts'
import { change, hashOn, sentence, settled, small, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

test('a leader makes the organisation like theirs, takes it back, sends it and saves it', async () => {
  const { page, complaints } = await stage.open(await small('baseline', 8))
  const before = await hashOn(page)
  const open = page.getByRole('button', { name: 'Make it like mine…' })
  await open.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Make it like my organisation' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await open.evaluate(node => node === document.activeElement)).toBe(true)

  await open.click()
  await dialog.getByLabel('Name').fill('North Group')
  await dialog.getByLabel('Physicians').first().fill('0')
  await dialog.getByRole('button', { name: 'Make it like mine' }).click()
  expect(await dialog.locator('.faults').innerText()).toContain('at least one physician')
  await dialog.getByLabel('Physicians').first().fill('4')
  await dialog.getByLabel('Burned out in your survey').fill('30')
  await dialog.getByLabel('by', { exact: true }).selectOption('singleItem')
  // more leave than any nurse of the model does
  await dialog.getByLabel('Nurses').nth(1).fill('90')
  await dialog.getByRole('button', { name: 'Make it like mine' }).click()
  const use = dialog.getByRole('button', { name: 'Use this organisation' })
  await use.waitFor()
  const found = await dialog.innerText()
  expect(found).toMatch(/\d+\s% of clinicians burned out by the single item over the first year/)
  expect(found).toMatch(/Not reached: .* of 100 nurses leave in a year/)
  await expectNoFault(page, { within: '#like-mine' })
  await change(page, () => use.click())

  const own = await hashOn(page)
  expect(own).not.toBe(before)
  expect(await page.locator('.changes').innerText()).toMatch(
    /North Group: 1 clinic, .* not reached/,
  )
  await change(page, () => page.getByRole('button', { name: 'Undo' }).click())
  expect(await hashOn(page)).toBe(before)
  await change(page, () => page.getByRole('button', { name: 'Redo' }).click())
  expect(await hashOn(page)).toBe(own)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-scenario').click(),
  ])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const scenario = parseScenario(Buffer.concat(chunks).toString(), { file: 'saved.yaml' })
  expect(scenario.organisation).toMatchObject({
    name: 'North Group',
    clinics: [{ physicians: 4 }],
  })

  await page.waitForFunction(() => location.hash.includes('team='))
  const hash = new URL(page.url()).hash
  const sent = await stage.open(hash)
  expect(await hashOn(sent.page)).toBe(own)
  expect([...complaints, ...sent.complaints]).toEqual([])
})

test('instrument, clinic and role are chosen once, and everything follows', async () => {
  const { page, complaints } = await stage.open(
    `${await small('baseline', 8)}&by=singleItem&role=nurse&clinic=Riverside`,
  )
  await page
    .locator('[data-tile=burnedOut] .note')
    .filter({ hasText: 'nurses, Riverside' })
    .waitFor()
  expect(await page.locator('[data-tile=burnedOut]').innerText()).toContain('single item')
  expect(await page.locator('[data-tile=netCost]').innerText()).toContain('whole organisation')
  expect(await sentence(page)).toContain('nurses at Riverside')
  expect(await page.locator('#detail').innerText()).toContain('Burned out by the single item.')
  const curve = page.locator('#chart-burnedOut svg[role=img]')
  expect(await curve.getAttribute('aria-label')).toContain('of 100 nurses, single item; Riverside')
  const before = await hashOn(page)
  await page.locator('#lens-role').selectOption('')
  await page.locator('[data-tile=burnedOut] .note').filter({ hasNotText: 'nurses' }).waitFor()
  await settled(page)
  expect(await hashOn(page)).toBe(before)
  expect(page.url()).not.toContain('role=')
  expect(complaints).toEqual([])
})

test('a change is moved along the strip with the keys and with the pointer, and held to a clinic', async () => {
  const { page, complaints } = await stage.open(`${await small('baseline', 8)}&levers=scribes:0.5`)
  const start = page.locator('[data-handle=scribes-from]')
  await start.focus()
  await change(page, () => page.keyboard.press('ArrowRight'))
  expect(await start.getAttribute('aria-valuetext')).toBe('month 7')
  const end = page.locator('[data-handle=scribes-until]')
  expect(await end.getAttribute('aria-valuetext')).toBe('stays to the end')
  const box = await end.boundingBox()
  if (box === null) throw new Error('no handle at the end of the change')
  await change(page, async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x - 100, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
  })
  expect(await end.getAttribute('aria-valuetext')).toMatch(/^month \d+$/)
  expect(await page.locator('.changes').innerText()).toMatch(/from month 7 to month \d+/)
  await change(page, () => page.getByRole('button', { name: 'Undo' }).click())
  expect(await end.getAttribute('aria-valuetext')).toBe('stays to the end')
  expect(complaints).toEqual([])
})
