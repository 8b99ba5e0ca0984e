import { parseScenario, runEnsemble } from '@burnout/engine'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { textOf } from '../scenario-files.ts'
import { brief, change, hashOn, move, short, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

test('a link restores scenario, levers, month and seed', async () => {
  const { page } = await stage.open(await short('baseline'))
  await page.locator('#scenario').selectOption('small-clinic-cascade')
  await move(page, 'panel', '-0.1')
  await page.locator('#month').fill('30')
  await expect.poll(() => page.url()).toMatch(/month=30/)
  const [hash, address] = [await hashOn(page), new URL(page.url()).hash]
  await page.close()
  const shared = await stage.open(address)
  expect(await shared.page.locator('#scenario').inputValue()).toBe('small-clinic-cascade')
  expect(await shared.page.locator('#lever-panel').inputValue()).toBe('-0.1')
  expect(await shared.page.locator('#month').inputValue()).toBe('30')
  expect(await hashOn(shared.page)).toBe(hash)
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

test('an opened scenario travels in the link', async () => {
  const { page } = await stage.open(await short('baseline'))
  const text = textOf('small-clinic-cascade').replace('physicians: 4', 'physicians: 5')
  await change(page, () =>
    page.locator('input[type=file]').setInputFiles({
      name: 'our practice (draft).yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    }),
  )
  await expect.poll(() => page.url()).toContain('file=')
  const [hash, address] = [await hashOn(page), new URL(page.url()).hash]
  await page.close()
  const shared = await stage.open(address)
  expect(await hashOn(shared.page)).toBe(hash)
  expect(await shared.page.locator('[role=alert]').count()).toBe(0)
  await shared.page.close()
  const broken = await stage.open('#scenario=small-clinic-cascade&file=AAAA')
  expect(await broken.page.locator('[role=alert]').innerText()).toContain('cut short')
  expect(broken.complaints).toEqual([])
})

test('broken files are named with their lines, one at a time, until a good one comes; the scenario stays', async () => {
  const { page } = await stage.open(await short('baseline'))
  const input = page.locator('input[type=file]')
  const give = (name: string, content: string | number[]) =>
    input.setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content as string) })
  await give('one.yaml', 'version: 1\nname: Broken\norganisaton: {}\n')
  await page.getByRole('alert').getByText('one').waitFor()
  expect(await page.getByRole('alert').innerText()).toMatch(
    /could not be opened.*Line 3, .*unknown key: organisaton.*did you mean organisation/s,
  )
  expect(await page.locator('#scenario').inputValue()).toBe('brief-baseline')
  expect(await page.locator('html').getAttribute('data-ready')).toBe('12')
  await give('two.yaml', [0xff, 0xfe, 0, 1])
  await page.getByRole('alert').getByText('not text').waitFor()
  // the beginning of a file of slides: letters among other bytes
  await give('slides.yaml', [0x50, 0x4b, 3, 4, 0x14])
  await page.getByRole('alert').getByText('slides.yaml').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('What opens here')
  expect(await page.getByRole('alert').count()).toBe(1)
  await give('good.yaml', textOf('baseline'))
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
})
