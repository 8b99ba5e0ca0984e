import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classForecasts } from './class-forecasts.ts'

const link = (lesson: string, forecast: string) =>
  `https://example.org/#scenario=baseline&view=learn&lesson=${lesson}&step=2&forecast=${forecast}`

test('reads the forecasts of a lesson, and counts what is none', () => {
  const text = [
    link('commons', '1.2.3'),
    `  ${link('commons', '4.5.6')}  `,
    '',
    link('commons', '1.2'),
    link('commons', '1.2.-'),
    link('other', '1.2.3'),
    'hello',
    '<script>alert(1)</script>#lesson=commons&forecast=<b>',
  ].join('\r\n')
  expect(classForecasts(text, 'commons', 3)).toEqual({
    forecasts: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    unread: 5,
  })
})

test('whatever is pasted, only heights of the axis come through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { forecasts } = classForecasts(`${text}\n#lesson=a&forecast=${text}`, 'a', 2)
      for (const height of forecasts.flat()) expect(height).toBeLessThanOrEqual(100)
    }),
  )
  expect(classForecasts(`${link('a', '1.2')}\n`.repeat(5_000), 'a', 2).forecasts).toHaveLength(200)
})
