import { expect, test } from 'vitest'
import { emptyDiary, reliefByVacation, timeUntilLeft } from './diary.ts'

const DAYS = 60

/** One replicate of three posts, all as exhausted as the day of the week makes them. */
const quiet = () => {
  const diary = emptyDiary({ from: 364, days: DAYS }, [0, 1, 2], 1)
  for (let p = 0; p < 3; p++)
    for (let day = 0; day < DAYS; day++) {
      diary.momentary[p * DAYS + day] = 20 + (day % 7)
      diary.holder[p * DAYS + day] = p
    }
  return diary
}

/** The first is away on days 10 to 23, ends four points lower, and loses half of that in a week. */
const afterVacation = () => {
  const diary = quiet()
  diary.away.fill(1, 10, 24)
  for (let day = 10; day < DAYS; day++)
    diary.momentary[day] -= day <= 23 ? (4 * (day - 9)) / 14 : 4 * 0.5 ** ((day - 23) / 7)
  return diary
}

test('relief is against the last day before, beyond what the day of the week does to all', () => {
  const relief = reliefByVacation(afterVacation(), [0], [0, 7, 14])
  expect(relief[0]).toBeCloseTo(4, 5)
  expect(relief[1]).toBeCloseTo(2, 5)
  expect(relief[2]).toBeCloseTo(1, 5)
})

test('those who are away too are no yardstick', () => {
  const diary = afterVacation()
  for (let day = 20; day < DAYS; day++) diary.momentary[DAYS + day] -= 9
  diary.away.fill(1, DAYS + 20, 2 * DAYS)
  expect(reliefByVacation(diary, [0], [0])[0]).toBeCloseTo(4, 5)
})

test('a vacation in which the post changed hands is not one person’s', () => {
  const diary = afterVacation()
  diary.holder.fill(9, 24, DAYS)
  expect(reliefByVacation(diary, [0], [0, 7])[0]).toBeNaN()
})

test('relief is gone between the looks where it falls below the share', () => {
  expect(timeUntilLeft([4, 2, 1, 0.5], [0, 1, 2, 3], 0.25)).toBe(2)
  expect(timeUntilLeft([4, 2, 0], [0, 1, 3], 0.25)).toBe(2)
  expect(timeUntilLeft([4, 3, 2], [0, 1, 3], 0.25)).toBe(3)
})
