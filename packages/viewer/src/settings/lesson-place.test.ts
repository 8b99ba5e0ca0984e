import { leverNames, levers } from '@burnout/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  readForecast,
  readLessonPlace,
  startingLesson,
  writeLessonPlace,
  type LessonPlace,
} from './lesson-place.ts'

const read = (address: string) => {
  const ignored: string[] = []
  const place = readLessonPlace(new URLSearchParams(address), part => ignored.push(part))
  return { place, ignored }
}

test('begins with the list of lessons when nothing is written', () => {
  expect(read('')).toEqual({ place: startingLesson, ignored: [] })
  expect(writeLessonPlace(startingLesson)).toEqual([])
})

test('reads what it writes', () => {
  const tried = fc.constantFrom(...leverNames).map(name => ({ [name]: levers[name].range[1] }))
  const places: fc.Arbitrary<LessonPlace> = fc.record({
    lesson: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
    step: fc.nat(98),
    forecast: fc.array(fc.option(fc.nat(100)), { maxLength: 60 }),
    marks: fc.dictionary(fc.nat(98).map(String), fc.integer({ min: 1, max: 99 }), { maxKeys: 5 }),
    tried: fc.oneof(fc.constant({}), tried),
  })
  fc.assert(
    fc.property(places, place => {
      expect(read(writeLessonPlace(place).join('&'))).toEqual({ place, ignored: [] })
    }),
  )
})

test('whatever somebody else wrote is read or listed, and nothing of it gets through', () => {
  expect(
    read('lesson=<b>&step=-1&forecast=1.2.101&marks=0:1&tried=ghosts:1,__proto__:1,wellness:9'),
  ).toEqual({
    place: startingLesson,
    ignored: [
      'lesson=<b>',
      'step=-1',
      'forecast=1.2.101',
      'marks=0:1',
      'ghosts:1',
      '__proto__:1',
      'wellness:9',
    ],
  })
  fc.assert(
    fc.property(fc.string(), text => {
      const forecast = readForecast(text)
      for (const height of forecast ?? [])
        expect(height === null || (height >= 0 && height <= 100)).toBe(true)
    }),
  )
  expect(readForecast('1.'.repeat(5_000))).toBeNull()
})
