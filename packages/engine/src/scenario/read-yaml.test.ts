import { expect, test } from 'vitest'
import { formatFault } from './fault.ts'
import type { Fault } from './fault.ts'
import { plain } from './raw.ts'
import { readYaml } from './read-yaml.ts'

const read = (text: string) => {
  const faults: Fault[] = []
  const raw = readYaml(text, 'a.yaml', faults)
  return { value: raw === null ? null : plain(raw), faults: faults.map(formatFault) }
}

test('reads values and keeps dates and numbers with units as text', () => {
  expect(read('a: 2026-01-05\nb: 12 %\nc: [1, true, null]\nd: { e: x }\nf:\n')).toEqual({
    value: { a: '2026-01-05', b: '12 %', c: [1, true, null], d: { e: 'x' } },
    faults: [],
  })
})

test('a byte-order mark and Windows line ends do no harm', () => {
  expect(read('\uFEFFa: 1\r\nb: 2\r\n').value).toEqual({ a: 1, b: 2 })
})

test('reports what is no YAML with its place', () => {
  expect(read('a: [1, 2\nb: 3\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:2:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; expected valid YAML",
    ]
  `)
  expect(read('a: b: c\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4: not YAML: Nested mappings are not allowed in compact mappings; expected valid YAML",
    ]
  `)
  expect(read('a:\n\t- 1\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:2:1: tab in the indentation: \\t; expected spaces",
    ]
  `)
  expect(read('a: "\\q"\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:5: not YAML: Invalid escape sequence \\q; expected valid YAML",
    ]
  `)
  expect(read('a: !!js/function x\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4: unknown tag: !; expected plain values without tags",
    ]
  `)
  expect(read('? [a]\n: 1\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:3: unknown key: not text; expected a name",
    ]
  `)
})

test('reports keys written twice', () => {
  expect(read('a: 1\nb: { c: 1, c: 2 }\na: 2\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:2:12 b.c: duplicate key: c; expected each key once",
      "a.yaml:3:1 a: duplicate key: a; expected each key once",
    ]
  `)
})

test('refuses a file without a scenario in it', () => {
  expect(read('').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: empty file: nothing; expected a scenario with version and name",
    ]
  `)
  expect(read('# only a comment\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: empty file: nothing; expected a scenario with version and name",
    ]
  `)
  expect(read('- a\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: not a scenario: a list; expected keys such as version and name",
    ]
  `)
  expect(read('hello\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: not a scenario: hello; expected keys such as version and name",
    ]
  `)
  expect(read('a: 1\n---\nb: 2\n').faults).toMatchInlineSnapshot(`[]`)
})

test('refuses what is too large before parsing it', () => {
  expect(read(`a: ${'x'.repeat(500_001)}`).faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: file too large: 500004 characters; expected at most 500000",
    ]
  `)
})

test('refuses nesting beyond any scenario, however it is written', () => {
  expect(read(`a: ${'['.repeat(100_000)}`).faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: nested too deeply: over 32 levels; expected a scenario",
    ]
  `)
  expect(read('- '.repeat(100_000)).faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: nested too deeply: over 32 levels; expected a scenario",
    ]
  `)
  const stairs = Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}k:`).join('\n')
  expect(read(stairs).faults).toMatchInlineSnapshot(`
    [
      "a.yaml:33:33 k.k.k: nested too deeply: over 32 levels; expected less",
    ]
  `)
})

test('refuses an alias bomb in no time', () => {
  const levels = Array.from(
    { length: 20 },
    (_, i) => `k${i}: &a${i} [${i === 0 ? '1, 1' : `*a${i - 1}, *a${i - 1}, *a${i - 1}`}]`,
  )
  expect(read(levels.join('\n')).faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:1: too much content: values or aliases beyond any scenario; expected less",
    ]
  `)
})

test('refuses an alias to itself, and one to nothing', () => {
  expect(read('a: &a [*a]\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:7 a[0][0]: nested too deeply: over 32 levels; expected less",
    ]
  `)
  expect(read('a: *b\n').faults).toMatchInlineSnapshot(`
    [
      "a.yaml:1:4 a: unknown alias: *b; expected an anchor above it",
    ]
  `)
})

const fill = (part: string) => part.repeat(Math.floor(490_000 / part.length))

test('large pathological files are answered within seconds', () => {
  const keys = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n')
  const flow = `a: [${fill('1,')}]`
  for (const text of [keys, flow, ...['"', 'a: |\n', '{a: '].map(fill)]) {
    const started = Date.now()
    expect(read(text).faults.length).toBeLessThanOrEqual(20)
    expect(Date.now() - started).toBeLessThan(10_000)
  }
})
