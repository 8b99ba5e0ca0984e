// The browser that scripts look at the viewer with: that of the end-to-end tests.
import { existsSync } from 'node:fs'

const found = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find(path => path !== undefined && existsSync(path))

/** How Playwright is to start it; throws where there is none. */
export const chromiumOptions = () => {
  if (found === undefined) throw new Error('no Chromium found; install one or set CHROMIUM_PATH')
  return {
    executablePath: found,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  }
}
