import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { textOf } from '../scenario-files.ts'
import { brief, change, move, settled, short, useStage } from './browser.ts'

// every wait is for something; this only ends what would never come
vi.setConfig({ testTimeout: 300_000 })

const stage = useStage()

const give = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })

test('a tour of every page asks for nothing but the page’s own files', async () => {
  const asked: string[] = []
  const { page, complaints } = await stage.open(await short('baseline', 4))
  page.on('request', request => asked.push(request.url()))
  await page.reload()
  await settled(page)
  for (const link of await page.locator('nav.pages a').all()) await link.click()
  await page.locator('.parameters').waitFor()
  await page.getByRole('link', { name: 'Loops' }).click()
  await page.locator('html[data-loops]').waitFor({ timeout: 120_000 })
  const { origin } = new URL(stage.address)
  const others = asked.filter(url => new URL(url).origin !== origin && !/^(blob|data):/.test(url))
  expect(others).toEqual([])
  expect(asked.length).toBeGreaterThan(3)
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]')
  expect(await policy.getAttribute('content')).toContain(`script-src 'self' 'wasm-unsafe-eval';`)
  expect(complaints).toEqual([])
})

test('the policy of the page stops scripts and requests that are not its own', async () => {
  const { page } = await stage.open(await short('baseline', 4))
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.intruder = true'
    document.body.append(script)
    const fetched = await fetch(location.href).then(
      () => 'answered',
      () => 'refused',
    )
    return [(globalThis as { intruder?: boolean }).intruder ?? false, fetched]
  })
  expect(outcome).toEqual([false, 'refused'])
})

test('names that look like markup are text', async () => {
  const { page, complaints } = await stage.open(await short('baseline', 4))
  const hostile = '<img src=x onerror=alert(1)>'
  const text = textOf('small-clinic-cascade')
    .replace(/^name: .*$/m, `name: '${hostile}'`)
    .replace(/replicates: .*$/m, 'replicates: 4')
  await change(page, () => give(page, `${hostile}.yaml`, text))
  expect(await page.locator('#scenario option:checked').innerText()).toBe(hostile)
  await give(page, '__proto__.yaml', 'version: 1\n__proto__: { polluted: true }\n')
  await page.getByRole('alert').getByText('Line 2, __proto__').waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false)
  expect(complaints).toEqual([])
})

test('a computation that breaks off says so, keeps the settings, and is run again', async () => {
  const { page } = await stage.open(await brief('baseline', 24))
  await move(page, 'redesign', '0.6')
  const before = await page.locator('#sentence').innerText()
  for (const worker of page.workers())
    await worker.evaluate(() => {
      self.addEventListener(
        'message',
        event => {
          event.stopImmediatePropagation()
          throw new Error('killed')
        },
        { capture: true, once: true },
      )
    })
  await page.locator('#lever-redesign').fill('0.8')
  const notice = page.getByRole('alert')
  await notice.getByText('The computation stopped').waitFor()
  expect(await page.locator('#lever-redesign').inputValue()).toBe('0.8')
  expect(await page.locator('#sentence').innerText()).toBe(before)
  await change(page, () => notice.getByRole('button').click())
  expect(await notice.count()).toBe(0)
})

test('where no worker may start, the page says so and shows the run that it can compute itself', async () => {
  const { page: other } = await stage.open(await short('baseline', 2))
  const page = await other.context().newPage()
  await page.addInitScript(() => {
    const value = function refused(): never {
      throw new Error('workers are not allowed here')
    }
    Object.defineProperty(globalThis, 'Worker', { value })
  })
  await page.goto(`${stage.address}${await brief('baseline', 24)}`)
  await page.getByRole('alert').getByText('workers are not allowed here').waitFor()
  await expect.poll(() => page.locator('#chart-exhaustion svg[role=img]').count()).toBe(1)
  expect(await page.locator('#sentence').innerText()).not.toBe('')
  expect(await page.locator('#first-frame').count()).toBe(0)
})

test('where nothing may be remembered, everything else works', async () => {
  const context = await stage.open(await short('baseline', 4), { colorScheme: 'light' })
  const { page, complaints } = context
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await page.reload()
  await settled(page)
  await page.locator('#theme').click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await move(page, 'supportStaff', '0.2')
  expect(complaints).toEqual([])
})

test('a scenario that is too large is refused with its limit, and the present one stays', async () => {
  const { page } = await stage.open(await short('baseline', 4))
  const text = textOf('small-clinic-cascade').replace('physicians: 4', 'physicians: 90000')
  await give(page, 'huge.yaml', text)
  await page.getByRole('alert').getByText('huge').waitFor()
  expect(await page.getByRole('alert').innerText()).toMatch(/90000|5000/)
  expect(await page.locator('#scenario').inputValue()).toBe('brief-baseline')
  await give(page, 'long.yaml', `# ${'x'.repeat(5_000_000)}\n`)
  await page.getByRole('alert').getByText('too long').waitFor()
})

test('a link of another version, and a page that cannot be loaded, say so, and what was set stays set', async () => {
  const { page } = await stage.open(`${await short('baseline', 4)}&levers=scribes:0.5&engine=0.0.1`)
  expect(await page.getByRole('alert').innerText()).toContain('version 0.0.1 of the model')
  expect(await page.locator('#lever-scribes').inputValue()).toBe('0.5')
  expect(page.url()).not.toContain('engine=0.0.1')

  // the connection is gone when a page is opened whose script was not needed before
  await page.context().route(/assets\/people-/, route => route.abort())
  await page.getByRole('link', { name: 'People', exact: true }).first().click()
  await page.getByText('Is the connection gone?').waitFor()
  expect(await page.locator('#page-people > :visible').count()).toBe(1)

  // one that comes late is announced by its frame, in the language and colours of the reader
  const late = await page.context().browser()!.newPage({ colorScheme: 'dark', locale: 'de-DE' })
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await late.route(/assets\/main-/, async route => {
    await held
    await route.continue()
  })
  await late.goto(`${stage.address}${await short('baseline', 2)}`, { waitUntil: 'commit' })
  const frame = late.locator('#first-frame')
  await expect.poll(() => frame.locator('.sentence').innerText()).toBe('Wird geladen …')
  expect(await frame.locator('aside').isVisible()).toBe(true)
  const paper = await late.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(paper).toBe('rgb(26, 32, 39)')
  letGo()
  await settled(late)
  expect(await frame.count()).toBe(0)
  await late.close()
})
