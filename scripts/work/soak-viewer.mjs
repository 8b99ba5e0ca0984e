// Levers moved at random in the built viewer, over and over, with a visit to another page now and then: what
// the page holds after each few.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { chromiumOptions } from './chromium.mjs'

const root = fileURLToPath(new URL('../../packages/viewer', import.meta.url))
/** Changes from one sample to the next. */
const every = 20
/** Longest wait for an answer, in milliseconds, on a machine that others use, too. */
const longest = 120_000
const pages = ['loops', 'people', 'evidence', 'flight', 'learn', 'compare']

const settled = page => page.locator('html[data-ready]').waitFor({ timeout: longest })

/** Puts a lever somewhere in its range, as a hand does. */
const moveLever = (page, random) =>
  page.evaluate(
    ([which, where]) => {
      const levers = [...document.querySelectorAll('input[type=range][id^=lever-]')]
      const lever = levers[Math.floor(which * levers.length)]
      const [min, max] = [Number(lever.min), Number(lever.max)]
      const old = lever.value
      lever.value = String(min + (max - min) * where)
      // the other end, so that something changes
      if (lever.value === old) lever.value = old === String(max) ? String(min) : String(max)
      lever.dispatchEvent(new Event('input', { bubbles: true }))
      lever.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [random(), random()],
  )

/** Moves a lever and waits for the whole answer; milliseconds that it took. */
const answerTo = async (page, random) => {
  const began = performance.now()
  const before = await page.evaluate(() => Number(document.documentElement.dataset.job))
  await moveLever(page, random)
  await page.waitForFunction(job => Number(document.documentElement.dataset.job) > job, before, {
    timeout: longest,
  })
  await settled(page)
  return performance.now() - began
}

const visit = async (page, view) => {
  await page.evaluate(name => {
    const address = new URLSearchParams(location.hash.slice(1))
    if (name === null) address.delete('view')
    else address.set('view', name)
    location.hash = address.toString()
  }, view)
  await page.waitForTimeout(500)
}

/** Moves levers until a time by `performance.now`; returns samples, and what the page complained of. */
export const soakViewer = async (until, random, say) => {
  const options = chromiumOptions()
  const server = await preview({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const browser = await chromium.launch(options)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const complaints = []
    page.on('pageerror', error => complaints.push(`page error: ${error.message}`))
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(`${server.resolvedUrls.local[0]}#scenario=small-clinic-cascade`)
    await settled(page)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    const samples = []
    let moves = 0
    while (performance.now() < until) {
      // most are moved on before their answer is whole
      for (let k = 1; k < every; k++) {
        await moveLever(page, random)
        await page.waitForTimeout(300 * random())
      }
      const answer = await answerTo(page, random)
      moves += every
      await visit(page, pages[Math.floor(pages.length * random())])
      await visit(page, null)
      await settled(page)
      // what was let go of is collected over some turns of the page
      for (let k = 0; k < 2; k++) {
        await devtools.send('HeapProfiler.collectGarbage')
        await page.waitForTimeout(100)
      }
      const { metrics } = await devtools.send('Performance.getMetrics')
      const metric = name => metrics.find(each => each.name === name).value
      samples.push({
        heap: metric('JSHeapUsedSize') / 1e6,
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
        workers: page.workers().length,
        answer,
      })
      if (samples.length % 5 === 0) say(`${moves} levers moved`)
    }
    return { samples, moves, complaints }
  } finally {
    await browser.close()
    await server.close()
  }
}
