import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'

/** Names under which a Chromium is found on the path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
] as const

/** Where it is when it is not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const

/** What decides which browser is taken. */
export interface Surroundings {
  readonly CHROMIUM_PATH?: string | undefined
  readonly PATH?: string | undefined
}

/** The browser that prints: the one that CHROMIUM_PATH names, or the first of the usual ones. */
export const findChromium = (
  { CHROMIUM_PATH: named, PATH: path = '' }: Surroundings,
  exists: (path: string) => boolean = existsSync,
): string => {
  if (named !== undefined && named !== '') {
    if (exists(named)) return named
    throw new Failure(
      exitCode.missingFile,
      `missing browser: CHROMIUM_PATH is ${named}; expected the path of a Chromium`,
    )
  }
  const onPath = names.flatMap(name =>
    path
      .split(delimiter)
      .filter(folder => folder !== '')
      .map(folder => join(folder, name)),
  )
  const found = [...onPath, ...places].find(exists)
  if (found !== undefined) return found
  throw new Failure(
    exitCode.missingFile,
    `missing browser: none of ${names.join(', ')} is on the PATH, nor Chrome, Chromium or Edge where they usually are; expected one of them, or its path in CHROMIUM_PATH`,
    'Or open the report in any browser and print it there.',
  )
}
