import { existsSync } from 'node:fs'

const candidates = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Another engine of JavaScript, for the bits alone: the first that exists, `FIREFOX_PATH` before all others. */
export const firefoxPath = candidates.find(path => path !== undefined && existsSync(path))
