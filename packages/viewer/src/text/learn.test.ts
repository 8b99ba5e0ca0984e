import { expect, test } from 'vitest'
import { lessonSeries, seriesWords } from './learn.ts'

const files = import.meta.glob<string>('../../../../lessons/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Series that the charts of a lesson draw, as its file names them. */
const drawnIn = (file: string): readonly string[] => {
  const charts = /^charts:\n((?: {2}.*\n)*)/m.exec(file)?.[1] ?? ''
  return [...charts.matchAll(/^ {2}(\w+):/gm)].flatMap(([, name]) => name ?? [])
}

test('has a name in every language for each series that a lesson draws', () => {
  const drawn = Object.values(files).flatMap(drawnIn)
  expect(drawn).toContain('exhaustion')
  expect(drawn.filter(name => !lessonSeries.some(known => known === name))).toEqual([])
})

test('writes shares as so many of 100, and points with a decimal', () => {
  expect(seriesWords('workSystemQuality')).toMatchObject({ unit: 'from 0 to 100', scale: 100 })
  expect(seriesWords('turnover')).toMatchObject({ scale: 100, digits: 1 })
  expect(seriesWords('exhaustion')).toMatchObject({ title: 'Exhaustion', scale: 1, digits: 1 })
  expect(seriesWords('physicianWorkPressure')).toMatchObject({ unit: 'ratio', digits: 2 })
})
