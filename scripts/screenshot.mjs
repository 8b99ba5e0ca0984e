// Takes pictures of the built viewer, for looking at and for the README.
//   node scripts/screenshot.mjs [folder]   every size, light and dark, into a folder (screenshots)
//   node scripts/screenshot.mjs --readme   docs/viewer.png only
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { chromiumOptions } from './work/chromium.mjs'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(top, 'packages/viewer')
const readme = process.argv.includes('--readme')
const folder = resolve(process.argv.slice(2).find(word => !word.startsWith('--')) ?? 'screenshots')

const sizes = [
  [390, 844],
  [1280, 800],
  [1920, 1080],
]
const addresses = {
  baseline: 'scenario=baseline',
  'wellness-first': 'scenario=wellness-first',
  loops: 'scenario=wellness-first&month=24&view=loops',
  evidence: 'scenario=wellness-first&view=evidence&assume=teamGap:0.8',
}

const shots = readme
  ? [
      {
        path: join(top, 'docs/viewer.png'),
        size: [1280, 800],
        colorScheme: 'light',
        shown: 'wellness-first',
        fullPage: false,
      },
    ]
  : sizes.flatMap(size =>
      ['light', 'dark'].flatMap(colorScheme =>
        Object.keys(addresses).flatMap(shown =>
          [false, true].map(fullPage => ({
            path: join(folder, `${shown}-${size[0]}-${colorScheme}${fullPage ? '-whole' : ''}.png`),
            size,
            colorScheme,
            shown,
            fullPage,
          })),
        ),
      ),
    )

const take = async (browser, address, { path, size, colorScheme, shown, fullPage }) => {
  const [width, height] = size
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}#${addresses[shown]}`)
  const last = shown === 'evidence' ? '.decomposition tbody tr' : 'html[data-ready][data-loops="8"]'
  await page.locator(last).first().waitFor({ timeout: 120_000 })
  await page.evaluate(() => document.fonts.ready)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage })
  await page.close()
  console.log(path)
}

const options = chromiumOptions()
const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0 },
})
const browser = await chromium.launch(options)
try {
  for (const shot of shots) await take(browser, server.resolvedUrls.local[0], shot)
} finally {
  await browser.close()
  await server.close()
}
