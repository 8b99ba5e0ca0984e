// Writes pictures of lessons for slides: every step at 1920 × 1080, in light and in dark colours.
//   node scripts/slides.mjs [LESSON …] [--to FOLDER]   all lessons, and the folder slides, when left out
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { parseLesson } from '../packages/engine/dist/index.js'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(top, 'packages/viewer')
const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'slides' } },
  allowPositionals: true,
})

const namesIn = folder =>
  readdirSync(join(top, folder))
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.replace(/\.yaml$/, ''))
const known = namesIn('lessons')
const unknown = positionals.filter(name => !known.includes(name))
if (unknown.length > 0)
  throw new Error(`no lesson: ${unknown.join(', ')}; expected some of ${known.join(', ')}`)
const wanted = positionals.length > 0 ? positionals : known

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find(path => path !== undefined && existsSync(path))
if (executablePath === undefined)
  throw new Error('no Chromium found; install one or set CHROMIUM_PATH')

/** A slide has what the class looks at, in letters that are read from the last row, and nothing to press. */
const slideStyle = `
  :root { font-size: 26px !important; }
  header, footer, .notices, .skip, .learn-progress, .learn-turn, .learn-standing, .learn-row, .learn-class,
  .learn-levers, .learn-side > h3:has(+ .learn-levers), .learn-side > .hint, .learn-lesson > .hint,
  .learn-said, .learn-pen { display: none !important; }
  main { padding: 1.25rem 2.5rem !important; }
  #page-learn { max-width: none !important; }
  #page-learn .detail { max-width: none !important; }
  .learn-step:not(:has(.learn-question, .learn-goals, .learn-pieces)) {
    grid-template-columns: minmax(0, 1fr) !important;
  }
  .learn-chart .plot { height: 68vh !important; }
  .learn-chart .curve { stroke-width: 4px !important; }
  .learn-chart .curve.mean { stroke-width: 6px !important; }
  .learn-diagram { max-width: none !important; }
  .learn-diagram .cld-plot { height: 72vh !important; }
`

/** A step as a class meets it, and a repair also as it is done; whatever is uncovered piece by piece, uncovered. */
const slidesOf = ({ steps }) =>
  steps.flatMap(({ stage, task }, index) => {
    const place = `step=${index + 1}`
    const name = `${index + 1}-${stage}`
    if (task.kind === 'reveal')
      return [{ name, place: `${place}&marks=${index + 1}:${task.pieces.length}` }]
    if (task.kind !== 'move') return [{ name, place }]
    const answer = Object.entries(task.answer).map(([lever, to]) => `${lever}:${to}`)
    return [
      { name, place },
      { name: `${name}-done`, place: `${place}&tried=${answer.join(',')}` },
    ]
  })

const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0 },
})
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: { width: 1920, height: 1080 },
      colorScheme,
      reducedMotion: 'reduce',
      // the page allows no style but its own
      bypassCSP: true,
    })
    // a small scenario behind the lesson, so that its runs are soon out of the way
    const behind = `${server.resolvedUrls.local[0]}#scenario=small-clinic-cascade&view=learn`
    await page.goto(behind)
    await page.addStyleTag({ content: slideStyle })
    await page.evaluate(() => document.fonts.ready)
    for (const lesson of wanted) {
      const file = `${lesson}.yaml`
      const text = readFileSync(join(top, 'lessons', file), 'utf8')
      const folder = resolve(values.to, lesson)
      mkdirSync(folder, { recursive: true })
      for (const { name, place } of slidesOf(
        parseLesson(text, { file, scenarios: namesIn('scenarios') }),
      )) {
        await page.goto(`${behind}&lesson=${lesson}&${place}`)
        await page.locator('.learn-lesson[data-runs=complete]').waitFor({ timeout: 120_000 })
        // the last runs are drawn in the next frame
        await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => drawn())))
        const path = join(folder, `${name}-${colorScheme}.png`)
        await page.screenshot({ path })
        console.log(path)
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
