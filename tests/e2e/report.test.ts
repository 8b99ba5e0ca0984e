import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readReport } from '../../packages/report/src/index.ts'
import { brief, change, hashOn, move, raiseStage, type Stage } from './browser.ts'

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

test('a report that is saved opens by itself, without faults, and brings its scenario back', async () => {
  const { page, complaints } = await stage.open(await brief('baseline', 6))
  await move(page, 'redesign', '0.8')
  const hash = await hashOn(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-report').click(),
  ])
  expect(download.suggestedFilename()).toBe('report.html')
  const path = join(await download.path(), '..', 'report.html')
  await download.saveAs(path)
  const result = readReport(readFileSync(path, 'utf8'))
  if (result?.format !== 'burnout-comparison/1') throw new Error('no comparison')
  expect(result.comparisons[0]?.hash).toBe(hash)

  // on its own: from a disk, without a network, on a phone and in the dark
  const browser = page.context().browser()
  for (const colorScheme of ['light', 'dark'] as const) {
    const width = colorScheme === 'light' ? 1_280 : 360
    const alone = await browser!.newContext({
      offline: true,
      colorScheme,
      viewport: { width, height: 800 },
    })
    const report = await alone.newPage()
    const said: string[] = []
    report.on('console', message => said.push(message.text()))
    report.on('pageerror', error => said.push(error.message))
    report.on('request', request => said.push(request.url()))
    await report.goto(pathToFileURL(path).href)
    expect(await report.locator('h1').innerText()).toContain('against Baseline')
    const overflow = await report.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(said).toEqual([pathToFileURL(path).href])
    const { violations } = await new AxeBuilder({ page: report }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }

  await change(page, () => page.getByRole('button', { name: 'Reset all' }).click())
  expect(await hashOn(page)).not.toBe(hash)
  await change(page, () => page.locator('input[type=file]').setInputFiles(path))
  expect(await page.locator('#scenario option:checked').innerText()).toContain('changed')
  await expect.poll(() => hashOn(page)).toBe(hash)
  expect(complaints).toEqual([])
})
