import { spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { executablePath, launchArguments } from '../../tests/chromium.ts'
import { fileOf } from '../root.ts'

/** Name and version of the browser; `null` when there is none. */
export const chromiumVersion = (): string | null => {
  if (executablePath === undefined) return null
  const { status, stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Longest wait for the page, in milliseconds. */
const LONGEST = 120_000

/** How often the page is asked whether more runs have had their loops scored, in milliseconds. */
const PATIENCE = 3_000

/** Waits for whatever the page works on when it is left alone: every replicate, and the loops of `runs`. */
export const atRest = async (page: Page, runs: string): Promise<void> => {
  await page.locator(`html[data-ready][data-loops="${runs}"]`).waitFor({ timeout: LONGEST })
}

/** Over how many runs the page scores loops when it is left alone. */
export const scoredRuns = async (page: Page): Promise<string> => {
  let runs = ''
  for (let last = null; runs !== last;) {
    last = runs
    await setTimeout(PATIENCE)
    await page.locator('html[data-ready][data-loops]').waitFor({ timeout: LONGEST })
    runs = (await page.locator('html').getAttribute('data-loops')) ?? ''
  }
  return runs
}

/** The built viewer in a browser, with a scenario that is opened as readers open their own. */
export const onStage = async <Seen>(
  scenario: string,
  act: (page: Page) => Promise<Seen>,
): Promise<Seen> => {
  const root = fileOf('packages/viewer')
  const server = await preview({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: launchArguments,
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.locator('html[data-ready]').waitFor({ timeout: LONGEST })
    const before = await page.locator('html').getAttribute('data-job')
    await page
      .locator('#open-scenario')
      .setInputFiles({ name: 'own.yaml', mimeType: 'text/yaml', buffer: Buffer.from(scenario) })
    await page.waitForFunction(job => document.documentElement.dataset['job'] !== job, before)
    return await act(page)
  } finally {
    await browser.close()
    await server.close()
  }
}
