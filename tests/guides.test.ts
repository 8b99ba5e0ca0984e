import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { classWords, learnWords, stageNames, stepWords } from '../packages/viewer/src/text/learn.ts'
import { lessonNames, loadLesson } from './lesson-files.ts'

const folder = fileURLToPath(new URL('../docs/teaching/', import.meta.url))
const read = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8')

const sum = (minutes: readonly number[]): number => minutes.reduce((all, each) => all + each, 0)

/** Minutes in a cell of a timetable; none where the step is left out. */
const minutesIn = (cell = ''): number => {
  const [, digits] = /^(\d+) min$/.exec(cell) ?? []
  expect(digits !== undefined || cell === '—', cell).toBe(true)
  return Number(digits ?? 0)
}

/** The timetable of a guide: number, stage, title, minutes of the short and of the long class. */
const timetableOf = (guide: string): readonly (readonly string[])[] =>
  (/## Timing\n\n([^#]*)/.exec(guide)?.[1] ?? '')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line => line.split('|').slice(1, -1))
    .map(cells => cells.map(cell => cell.trim()))

test('there is a guide for every lesson', () => {
  const guides = readdirSync(folder).map(file => file.replace(/\.md$/, ''))
  expect(guides).toEqual(expect.arrayContaining([...lessonNames]))
})

test.each(lessonNames)('the clock of the guide to %s adds up, step by step', name => {
  const { steps } = loadLesson(name)
  const rows = timetableOf(read(name))
  const [opening, ...rest] = rows
  const [debrief, ...inside] = rest.reverse()
  inside.reverse()
  expect(inside.map(([number, stage, title]) => [number, stage, title])).toEqual(
    steps.map(({ stage, title }, index) => [String(index + 1), stageNames[stage], title]),
  )
  for (const [column, whole] of [
    [3, 20],
    [4, 50],
  ] as const)
    expect(sum(rows.map(row => minutesIn(row[column]))), `${whole} minutes`).toBe(whole)
  for (const row of [opening, debrief]) {
    expect(minutesIn(row?.[3])).toBeGreaterThan(0)
    expect(minutesIn(row?.[4])).toBeGreaterThan(0)
  }
  // a short class leaves out what the lesson says, and no step gets less time in a long one
  expect(inside.map(row => minutesIn(row[3]) > 0)).toEqual(steps.map(({ short }) => short))
  for (const row of inside) expect(minutesIn(row[4])).toBeGreaterThan(minutesIn(row[3]))
})

test.each(lessonNames)('the guide to %s names what stands on the page', name => {
  const guide = read(name)
  const named = loadLesson(name).steps.flatMap(({ task, short }, index, steps) => [
    ...(task.kind === 'reveal' ? [stepWords.reveal] : []),
    ...(task.kind === 'move' ? [stepWords.hint, stepWords.solve, stepWords.reset] : []),
    ...(task.kind === 'show' && task.forecast ? [classWords.title] : []),
    ...(short || index === steps.length - 1 ? [] : [learnWords.next]),
  ])
  expect(named.length).toBeGreaterThan(0)
  for (const words of named) expect(guide).toContain(`“${words}”`)
})

test.each([20, 50])('the stages of the flight simulator in %i minutes add up', whole => {
  const guide = read('flight-simulator')
  const [, stages = ''] = new RegExp(`## In ${whole} minutes\n\n([^#]*)`).exec(guide) ?? []
  const minutes = [...stages.matchAll(/^\d+\. \((\d+) min\)/gm)].map(([, each]) => Number(each))
  expect(minutes.length).toBeGreaterThan(2)
  expect(sum(minutes)).toBe(whole)
})
