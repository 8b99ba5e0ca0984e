import { describe, expect, test } from 'vitest'
import { line, text } from './fields.ts'

const name = line('a name', 60)
const prose = text('some text', 0, 60)

describe('names and text', () => {
  test('are refused where a terminal would obey them, or where they hide or turn what is beside them', () => {
    const unfit = ['\u001b[31m', '\u0000', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff']
    for (const part of [...unfit, '\u2028', '\ud800', '\uffff']) {
      const given = `a${part}b`
      for (const field of [name, prose])
        expect(field.safeParse(given).error?.issues[0]?.message, JSON.stringify(part)).toMatch(
          /^control character: a .*; expected plain text$/,
        )
    }
  })

  test('may be in any script, with what its writing needs', () => {
    for (const given of ['Klinik Süd', '病院', 'مستشفى', 'می\u200cخواهم', '👩\u200d⚕️', 'e\u0301'])
      expect(name.safeParse(given).data).toBe(given)
  })

  test('have line breaks only where they are prose', () => {
    expect(prose.safeParse('a\n\tb').data).toBe('a\n\tb')
    expect(name.safeParse('a\nb').success).toBe(false)
  })
})
