import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'

const run = promisify(execFile)

/** Milliseconds after which a browser that does not come to an end is ended. */
const patience = 60_000

/** Switches that keep a browser from everything but printing. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
] as const

/** Chromium does not sandbox for root, and says so instead of starting. */
const asRoot = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

const failed = (browser: string, why: string): Failure =>
  new Failure(
    exitCode.failed,
    `printing failed: ${browser} (${why}); expected a PDF`,
    'Or open the report in any browser and print it there.',
  )

const reasonOf = (error: unknown, wait: number): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const { killed, code, stderr } = error as {
    readonly killed?: boolean
    readonly code?: unknown
    readonly stderr?: string
  }
  if (killed === true) return `not done after ${wait / 1_000} s`
  const last = (stderr ?? '').trim().split('\n').at(-1) ?? ''
  return last === '' ? `ended with ${String(code)}` : last
}

/** A page as PDF, printed by a browser in a folder of its own that is gone afterwards. */
export const printPdf = async (
  browser: string,
  page: string,
  wait: number = patience,
): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'burnout-report-'))
  const [source, printed] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
  try {
    writeFileSync(source, page)
    await run(
      browser,
      [
        ...quiet,
        ...asRoot(),
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${printed}`,
        pathToFileURL(source).href,
      ],
      { timeout: wait, killSignal: 'SIGKILL' },
    ).catch((error: unknown) => {
      throw failed(browser, reasonOf(error, wait))
    })
    try {
      return readFileSync(printed)
    } catch {
      throw failed(browser, 'it wrote none')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
