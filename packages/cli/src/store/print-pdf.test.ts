import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPdf } from './print-pdf.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A browser that does what a line of shell says, with `$out` for the PDF and `$page` for the page. */
const browser = (name: string, line: string): string => {
  const path = join(folder, name)
  writeFileSync(
    path,
    `#!/bin/sh
for each in "$@"; do
  case "$each" in --print-to-pdf=*) out="\${each#*=}" ;; file:*) page="\${each#file://}" ;; esac
done
${line}
`,
  )
  chmodSync(path, 0o755)
  return path
}

test('a page goes through the browser, and nothing is left behind', async () => {
  const trace = join(folder, 'trace')
  const path = browser('copies', `cp "$page" "$out"; echo "$page" > ${trace}`)
  const pdf = await printPdf(path, '<p>Zoë</p>')
  expect(Buffer.from(pdf).toString()).toBe('<p>Zoë</p>')
  expect(existsSync(readFileSync(trace, 'utf8').trim())).toBe(false)
})

test('a browser that fails, prints nothing or does not end is named with why', async () => {
  await expect(printPdf(browser('fails', 'echo "no display" >&2; exit 1'), '')).rejects.toThrow(
    /^printing failed: .*fails \(no display\); expected a PDF$/,
  )
  await expect(printPdf(browser('idles', 'exit 0'), '')).rejects.toThrow('(it wrote none)')
  await expect(printPdf(browser('sleeps', 'exec sleep 20'), '', 200)).rejects.toThrow(
    'not done after',
  )
  await expect(printPdf(join(folder, 'none'), '')).rejects.toThrow('ENOENT')
})
