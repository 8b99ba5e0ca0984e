import { chromium, type Browser, type Page } from 'playwright-core'
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { executablePath, launchArguments } from '../chromium.ts'
import { loadLesson } from '../lesson-files.ts'
import { brief, hashOn, settled } from './browser.ts'
import { mouse } from './hands.ts'
import { goThrough, quiet } from './lesson-walk.ts'

vi.setConfig({ testTimeout: 300_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = pathToFileURL(`${root}packages/viewer/dist-single/burnout.html`).href

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: executablePath ?? '', args: launchArguments })
})
afterAll(async () => {
  await browser?.close()
})

/** Opens an address and listens to what it asks for and complains of. */
const open = async (address: string): Promise<{ page: Page; asked: string[]; said: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const asked: string[] = []
  const said: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => said.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  await page.goto(address)
  await settled(page)
  return { page, asked, said }
}

test('one file opens from disk, computes, shows every page, and asks for nothing', async () => {
  const { page, asked, said } = await open(`${file}${await brief('wellness-first', 4)}`)
  await hashOn(page)
  await page.getByRole('link', { name: 'Evidence' }).click()
  await page.locator('.parameters').waitFor()
  const own = (url: string) => url.split('#')[0] === file || /^(blob|data):/.test(url)
  expect(asked.filter(url => !own(url))).toEqual([])
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]')
  expect(await policy.getAttribute('content')).toMatch(/script-src 'sha256-[^;]*;/)
  expect(said).toEqual([])
  await page.close()
})

test('a lesson is gone through in the one file from disk, with every way to a network cut', async () => {
  const lesson = loadLesson('shifting-the-burden')
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const said: string[] = []
  page.on('request', request => {
    if (!/^(file|blob|data):/.test(request.url())) said.push(request.url())
  })
  page.on('pageerror', error => said.push(error.message))
  await page.goto(`${file}${quiet}&lesson=shifting-the-burden`)
  await goThrough(page, lesson, { hand: mouse, tongue: 'en' })
  expect(said).toEqual([])
  await context.close()
})

test('within another page only question, answer, tiles and chart are shown, with a way out', async () => {
  const address = `${file}?embed${await brief('wellness-first', 4)}`
  const { page, said } = await open(address)
  for (const shown of ['#sentence', '.tile-row', '#chart-exhaustion'])
    expect(await page.locator(shown).isVisible(), shown).toBe(true)
  for (const hidden of ['header', '#levers', '.bar', '.multiples', '#people'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  const way = await page.locator('a.whole').getAttribute('href')
  expect(way).not.toContain('embed')
  expect(way).toContain('scenario=brief-wellness-first')
  expect(said).toEqual([])
  await page.close()
})

test('burnout view shows a scenario file in the viewer until Ctrl-C', async () => {
  const child = spawn(
    process.execPath,
    ['packages/cli/dist/main.js', 'view', 'scenarios/small-clinic-cascade.yaml'],
    { cwd: root },
  )
  const ended = new Promise(resolve => child.once('exit', resolve))
  const address = await new Promise<string>(resolve =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  )
  const { page, said } = await open(address)
  expect(await page.locator('#scenario').inputValue()).toBe('opened-small-clinic-cascade')
  expect(said).toEqual([])
  await page.close()
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
