import { expect, test, vi } from 'vitest'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { small, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

test('a trap is chosen, moved and left for its lesson by keyboard, on a phone, and the plan is judged', async () => {
  const { page, complaints } = await stage.open(`${await small('wellness-first')}&view=traps`, {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  })
  const title = page.locator('.trap-card > h2')
  await title.waitFor()
  expect(await title.innerText()).toBe('Shifting the burden')

  await page.getByRole('button', { name: 'Eroding goals' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => title.innerText()).toBe('Eroding goals')
  await expect.poll(() => page.url()).toContain('diagram=erodingGoals')
  const curve = page.locator('.trap-chart .curve.mean').first()
  const before = await curve.getAttribute('d')
  await page.getByLabel('How fast a wait becomes normal').focus()
  await page.keyboard.press('End')
  await expect.poll(() => curve.getAttribute('d')).not.toBe(before)
  await page.getByRole('button', { name: 'As it was' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => curve.getAttribute('d')).toBe(before)

  const plan = page.locator('.trap-plan [role=status]')
  await expect.poll(() => plan.innerText(), { timeout: 120_000 }).toMatch(/^This plan shows/)
  await expectNothingCutOff(page)
  await expectNoFault(page)

  await page.locator('.trap-told a').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('lesson=eroding-goals')
  expect(complaints).toEqual([])
})
