import { scenarioToYaml, type Scenario } from '@burnout/engine'
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { pack } from '../../packages/viewer/src/settings/pack.ts'
import { executablePath, launchArguments } from '../chromium.ts'
import { loadScenario } from '../scenario-files.ts'

const root = fileURLToPath(new URL('../../packages/viewer', import.meta.url))

/** A served viewer and a browser to look at it with. */
interface Stage {
  readonly address: string
  /** Opens a page; whatever goes wrong on it, or leaves the machine, is written to `complaints`. */
  open(
    hash?: string,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; complaints: string[] }>
  /** Closes every page, so that none keeps its runs in memory while the next is looked at. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** Serves the built viewer on a free port and starts the browser. */
const raiseStage = async (): Promise<Stage> => {
  const server: PreviewServer = await preview({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser: Browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: launchArguments,
  })
  const { origin } = new URL(address)
  return {
    address,
    async open(hash = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      })
      const complaints: string[] = []
      await context.route(
        url => !['data:', 'blob:'].includes(url.protocol) && url.origin !== origin,
        route => {
          complaints.push(`outside request: ${route.request().url()}`)
          return route.abort()
        },
      )
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(`page error: ${error.message}`))
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`console ${message.type()}: ${message.text()}`)
      })
      await page.goto(`${address}${hash}`)
      await settled(page)
      return { page, complaints }
    },
    async clear() {
      await Promise.all(browser.contexts().map(context => context.close()))
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A stage for the tests of a file, cleared after each and taken down at the end. */
export const useStage = (): Pick<Stage, 'address' | 'open'> => {
  let stage: Stage
  beforeAll(async () => {
    stage = await raiseStage()
  })
  afterEach(() => stage.clear())
  afterAll(() => stage?.close())
  return {
    get address() {
      return stage.address
    },
    open: (hash, options) => stage.open(hash, options),
  }
}

/** The address of a scenario of one’s own, sent as readers send theirs. */
export const packedAddress = async (name: string, scenario: Scenario): Promise<string> => {
  const packed = await pack(scenarioToYaml({ ...scenario, expect: [] }))
  if (packed === null) throw new Error(`too long for a link: ${name}`)
  return `#scenario=brief-${name}&file=${packed}`
}

/**
 * A shipped scenario in its first clinic alone and run fewer times: for tests of the page, to which it
 * makes no difference how many people and runs a mean is of.
 */
export const briefly = (name: string, replicates = 12): Scenario => {
  const { run, organisation, ...rest } = loadScenario(name)
  return {
    ...rest,
    run: { ...run, replicates },
    organisation: { ...organisation, clinics: [organisation.clinics[0]] },
    expect: [],
  }
}

/** The address of a scenario told briefly, sent as readers send their own. */
export const brief = (name: string, replicates?: number): Promise<string> =>
  packedAddress(name, briefly(name, replicates))

/** The same over another time [days]. */
const lasting = (name: string, horizon: number, replicates?: number): Promise<string> => {
  const { run, ...rest } = briefly(name, replicates)
  return packedAddress(name, { ...rest, run: { ...run, horizon } })
}

/** The same over three years: for tests that run several scenarios. */
export const small = (name: string, replicates?: number): Promise<string> =>
  lasting(name, 1096, replicates)

/** The same over a year: for tests of what the page does whatever its curves show. */
export const short = (name: string, replicates?: number): Promise<string> =>
  lasting(name, 366, replicates)

/** Longest wait for all runs of one question, in milliseconds, on a machine that others use, too. */
const longest = 120_000

/** Waits until the page shows every replicate of its present settings. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('html[data-ready]').waitFor({ timeout: longest })
}

/** Waits until every pair of the comparison is there, and the business cases with them. */
export const compared = async (page: Page): Promise<void> => {
  await page.locator('html[data-compared]').waitFor({ timeout: longest })
}

/** The sentence that heads the comparison. */
export const verdict = (page: Page) => page.locator('#compare-sentence').innerText()

/** The number of the settings that the page works on; rises with every change. */
export const jobOf = async (page: Page): Promise<number> =>
  Number(await page.locator('html').getAttribute('data-job'))

/** Does something that changes the settings, and waits until its answer is complete. */
export const change = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = await jobOf(page)
  await act()
  await page.waitForFunction(job => Number(document.documentElement.dataset['job']) > job, before)
  await settled(page)
}

/** The slider or switch of a lever, in a group that is open. */
export const reach = async (page: Page, lever: string): Promise<Locator> => {
  const control = page.locator(`#lever-${lever}`)
  const group = page.locator('details.group').filter({ has: control })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  return control
}

/** Moves a lever and waits for the answer. */
export const move = async (page: Page, lever: string, to: string): Promise<void> => {
  const control = await reach(page, lever)
  await change(page, () => control.fill(to))
}

/** The sentence that heads the page. */
export const sentence = (page: Page) => page.locator('#sentence').innerText()

/** What a button below a chart saves, once the files of the chart are open. */
export const saved = async (page: Page, files: Locator, way: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.locator(`[data-save=${way}]`).click(),
  ])
  return readFileSync(await download.path())
}

/** The hash of the result that the page shows. */
export const hashOn = async (page: Page): Promise<string> => {
  const hash = await page.locator('html').getAttribute('data-result')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  return hash ?? ''
}

/** What is said of the curve of exhaustion. */
export const mainCurve = (page: Page) =>
  page.locator('#chart-exhaustion svg[role=img]').getAttribute('aria-label')

/** How wide a link of the diagram is drawn, in pixels. */
export const widthOf = (page: Page, link: string) =>
  page
    .locator(`[data-link="${link}"]`)
    .first()
    .evaluate(node => {
      const path = node instanceof SVGPathElement ? node : (node.querySelector('path') ?? node)
      return Number.parseFloat(getComputedStyle(path).strokeWidth)
    })
