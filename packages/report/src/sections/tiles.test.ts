import { expect, test } from 'vitest'
import { comparisonOf, resultOf, tiny } from '../test-results.ts'
import { comparedTiles, runTiles } from './tiles.ts'
import { returnText } from './money.ts'

const textOf = (markup: { readonly text: string }): readonly string[] =>
  [...markup.text.matchAll(/<li>(.*?)<\/li>/gs)].map(([, tile = '']) =>
    tile
      .replaceAll(/<[^>]+>/g, '|')
      .replaceAll(/\|+/g, '|')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
  )

test('tiles have the numbers of the end, with what they were at the start and how far runs lie apart', () => {
  const run = resultOf(tiny('Nothing changes'))
  const { series } = run
  const band = { ...series.burnedOut, mean: [0.42, 0.59], q05: [0.3, 0.5], q95: [0.5, 0.66] }
  const tiles = textOf(runTiles({ ...run, series: { ...series, burnedOut: band } }))
  expect(tiles).toHaveLength(5)
  expect(tiles[0]).toBe(
    '|Burned out| MBI rule|59 of 100|42 of 100 at the start|90 % of runs: 50.0–66.0|',
  )
})

test('tiles of a comparison have the difference and its interval', () => {
  const [compared] = comparisonOf(tiny('A'), tiny('B', 'levers.panel=-10 %')).comparisons
  const { difference } = compared
  const netCost = {
    ...difference.netCost,
    other: [25.8e6],
    mean: [-14.5e6],
    low: [-16.7e6],
    high: [-12.3e6],
  }
  const tiles = textOf(comparedTiles({ ...compared, difference: { ...difference, netCost } }, 'A'))
  expect(tiles[4]?.replaceAll('\u2060', '')).toBe(
    '|Net cost| since the start|$25.8 M|−$14.5 M against A|95 %: −$16.7 M to −$12.3 M|',
  )
})

test('what programmes give back is what all else saves for each dollar', () => {
  // 2.8 M more for programmes, 14.5 M less in all: all else saves 17.3 M, which is 6.2 for each dollar
  const told = returnText(2.8e6, -14.5e6, ['B', 'A']).replaceAll('\u202f', ' ')
  expect(told).toContain(
    'Programmes cost $2.8 M more in B than in A; all else together saves $17.3 M',
  )
  expect(told).toContain('$6.2 saved for every dollar')
  expect(returnText(1e6, 2e6, ['B', 'A'])).toContain('nothing comes back')
})
