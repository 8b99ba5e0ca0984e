import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped, markup } from './markup.ts'

test('whatever comes into a template is text, between tags and in attributes', () => {
  expect(
    markup`<p title="${'" onclick="x'}">${'<b> & </b>'}${null}${[1, markup`<i>2</i>`]}</p>`.text,
  ).toBe('<p title="&quot; onclick=&quot;x">&lt;b&gt; &amp; &lt;/b&gt;1<i>2</i></p>')
})

test('no text brings a tag, ends an attribute or turns the direction of others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // oxlint-disable-next-line no-control-regex
      expect(escaped(text)).not.toMatch(/[<>"'\u0000\u202e]|\p{Surrogate}/u)
    }),
  )
  expect(escaped('a\u202eb\u0000c')).toBe('a\ufffdb\ufffdc')
  expect(escaped('Zoë 🌧 “quiet”')).toBe('Zoë 🌧 “quiet”')
})
