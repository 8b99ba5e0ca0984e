import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.ts'

const only =
  (...known: readonly string[]) =>
  (path: string): boolean =>
    known.includes(path)

test('the browser that is named comes before those that are found', () => {
  const exists = only('/opt/browser', '/usr/bin/chromium')
  expect(findChromium({ CHROMIUM_PATH: '/opt/browser', PATH: '/usr/bin' }, exists)).toBe(
    '/opt/browser',
  )
  expect(findChromium({ PATH: '/bin:/usr/bin' }, exists)).toBe('/usr/bin/chromium')
})

test('a browser that is named and not there is not replaced by another', () => {
  expect(() =>
    findChromium({ CHROMIUM_PATH: '/opt/none', PATH: '/usr/bin' }, only('/usr/bin/chromium')),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Failure: missing browser: CHROMIUM_PATH is /opt/none; expected the path of a Chromium]`,
  )
})

test('where there is none, all names that were looked for are said', () => {
  expect(() => findChromium({ PATH: '/usr/bin' }, only())).toThrowErrorMatchingInlineSnapshot(
    `[Failure: missing browser: none of chromium, chromium-browser, google-chrome, google-chrome-stable, microsoft-edge is on the PATH, nor Chrome, Chromium or Edge where they usually are; expected one of them, or its path in CHROMIUM_PATH]`,
  )
})
