import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { serveViewer } from './serve-viewer.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-view-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('serves the one page and nothing else, to this machine alone, until it is closed', async () => {
  const file = join(folder, 'burnout.html')
  writeFileSync(file, '<!doctype html><title>Viewer</title>')
  const { address, close } = await serveViewer(file)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const page = await fetch(`${address}?embed`)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toContain('<title>Viewer</title>')
  const others = ['burnout.html', '../package.json', '%2e%2e/package.json']
  for (const path of others) expect((await fetch(`${address}${path}`)).status, path).toBe(404)
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405)
  await close()
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})

it('says how to build the viewer when it is not there', async () => {
  await expect(serveViewer(join(folder, 'none.html'))).rejects.toMatchObject({
    message: `missing file: ${join(folder, 'none.html')}; expected the built viewer`,
    hint: 'Try: npm run build',
  })
})
