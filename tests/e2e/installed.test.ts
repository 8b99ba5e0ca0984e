import { chromium } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { expect, test, vi } from 'vitest'
import { executablePath, launchArguments } from '../chromium.ts'
import { brief, settled } from './browser.ts'

vi.setConfig({ testTimeout: 300_000 })

const root = fileURLToPath(new URL('../../packages/viewer', import.meta.url))
/** A name that is not this machine’s own, and leads to it all the same. */
const host = 'hospital.test'

test('a site that was opened once is opened, computes and teaches after its server is gone', async () => {
  const server = await preview({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1', open: false, allowedHosts: [host] },
  })
  const { port } = new URL(server.resolvedUrls?.local[0] ?? '')
  const site = `http://${host}:${port}`
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      ...launchArguments,
      `--host-resolver-rules=MAP ${host} 127.0.0.1`,
      `--unsafely-treat-insecure-origin-as-secure=${site}`,
    ],
  })
  let served = true
  try {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('pageerror', error => said.push(error.message))
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text())
    })
    await page.goto(`${site}/${await brief('small-clinic-cascade', 2)}`)
    await settled(page)
    const manifest = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const from = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href
      return from
    })
    expect(manifest).toBe(`${site}/app.webmanifest`)

    await page.goto('about:blank')
    await server.close()
    served = false
    await page.goto(`${site}/${await brief('small-clinic-cascade', 2)}&view=learn`)
    await settled(page)
    await page.locator('.learn-card').first().waitFor()
    await page.locator('.pages a', { hasText: 'Evidence' }).click()
    await page.locator('.parameters').waitFor()
    expect(said).toEqual([])
  } finally {
    await browser.close()
    if (served) await server.close()
  }
})
