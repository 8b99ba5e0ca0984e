import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { readReport } from '../../packages/report/src/index.ts'
import { expectNoFault, expectNothingCutOff } from './access.ts'
import { brief, change, hashOn, move, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

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
    await expectNothingCutOff(report)
    expect(said).toEqual([pathToFileURL(path).href])
    await expectNoFault(report)
  }

  await change(page, () => page.getByRole('button', { name: 'Reset all' }).click())
  expect(await hashOn(page)).not.toBe(hash)
  await change(page, () => page.locator('input[type=file]').setInputFiles(path))
  await expect.poll(() => page.locator('#scenario option:checked').innerText()).toContain('changed')
  await expect.poll(() => hashOn(page)).toBe(hash)
  expect(complaints).toEqual([])
})
