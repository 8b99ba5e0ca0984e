import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../packages/viewer/src', import.meta.url))

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

/** Ways by which data could become markup, code, or a request to somewhere else. */
const ways = {
  markup:
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b|document\.write|\.html\(/,
  code: /\beval\(|\bnew Function\b|\bimportScripts\b|setTimeout\(\s*['"`]/,
  requests: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
} as const

for (const [what, way] of Object.entries(ways))
  test(`nothing in the viewer turns data into ${what}`, () => {
    const found = files.filter(file => way.test(readFileSync(join(source, file), 'utf8')))
    expect(found).toEqual([])
  })
