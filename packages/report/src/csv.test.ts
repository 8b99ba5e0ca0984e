import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

test('writes cells that hold a comma, a quote or a break as RFC 4180 says', () => {
  expect(
    csvText([
      ['policy', 'mean'],
      ['A, “B”', 1.5],
      ['say "no"', -2],
      ['two\r\nlines', ''],
    ]),
  ).toBe('policy,mean\n"A, “B”",1.5\n"say ""no""",-2\n"two\r\nlines",\n')
})

// the beginnings that OWASP names under “CSV Injection”
test('leaves no text that a spreadsheet would carry out', () => {
  expect(csvText([['=1+1', '+A1', '-A1', '@SUM(A1)', '\tA', 'a=b']])).toBe(
    "'=1+1,'+A1,'-A1,'@SUM(A1),'\tA,a=b\n",
  )
  expect(csvText([['=HYPERLINK("x","y")']])).toBe(`"'=HYPERLINK(""x"",""y"")"\n`)
})

test('leaves numbers as they are, whatever their sign', () => {
  expect(csvText([[-2, '-2', '+0.5', -1e-7]])).toBe('-2,-2,+0.5,-1e-7\n')
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      expect(Number(csvText([[value]]))).toBe(value === 0 ? 0 : value)
    }),
  )
})

test('begins no cell with a formula, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', 'a') })
  fc.assert(
    fc.property(text, each => {
      const [cell = ''] = csvText([[each]]).split('\n')
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('leaves empty what is nothing or no finite number, and says yes or no', () => {
  expect(csvText([[null, undefined, NaN, -Infinity, true]])).toBe(',,,,true\n')
})
