import { expect, test } from 'vitest'
import { KeyedRandom } from '../../numerics/random.ts'
import type { Role } from '../../parameters/roles.ts'
import type { Cohort } from '../cohort.ts'
import { emptySurvey, postId, type Survey } from '../survey.ts'
import { ratingsOf, shareWithout } from './clinics.ts'
import { partialCorrelation } from './dimensions.ts'
import { exitRatio, exitsPerYear } from './leaving.ts'
import { moversOf, slope } from './movers.ts'
import { armsOf, shareWorse } from './programmes.ts'
import { daysToGain, worstIn } from './redesign.ts'
import { crossLagged, errorRatio } from './reserve.ts'
import { monthsBack, peakOf } from './shock.ts'

// Estimators on made-up data whose answer is known beforehand.

const random = KeyedRandom.fromSeed('estimators')
const normals = (stream: number, count: number) =>
  Array.from({ length: count }, (_, i) => random.normal(stream, 0, i, 0))

test('a correlation that runs through a third quantity alone is none among equals', () => {
  expect(partialCorrelation(0.12, 0.3, 0.4)).toBeCloseTo(0, 12)
  expect(partialCorrelation(0.5, 0, 0)).toBe(0.5)
})

test('a rating is the mean of two, with an error', () => {
  expect(ratingsOf([10, 20, 30], [0, 1, -1])).toEqual([15, 26, 19])
})

test('practices of seven without clustering have nobody in about a fifth', () => {
  // .8⁷ = .21
  const practices = Array.from({ length: 4000 }, (_, p) => normals(p + 1, 7))
  expect(shareWithout(practices)).toBeCloseTo(0.8 ** 7, 1)
})

test('practices that stand or fall together have nobody in four fifths', () => {
  expect(shareWithout(Array.from({ length: 100 }, (_, p) => Array(7).fill(p)))).toBe(0.8)
})

const course = [0, 0.1, 0.3, 0.2, 0.04, 0.06].map((change, i) => ({ month: 6 * i, change }))

test('a peak is the highest point, and back is the first that lies near the start again', () => {
  expect(peakOf(course)).toEqual({ month: 12, change: 0.3 })
  expect(monthsBack(course)).toBe(12)
  expect(monthsBack(course.slice(0, 4))).toBe(6)
})

const gain = [0, 2, 1, -1, 1, -1, -2].map((change, i) => ({ day: 100 * i, change }))

test('a gain begins where it is not broken any more', () => {
  expect(daysToGain(gain, 0, 600)).toBe(500)
  expect(daysToGain(gain, 0, 300)).toBe(300)
  expect(daysToGain(gain, 0, 200)).toBe(Infinity)
  expect(worstIn(gain, 100, 400)).toBe(1)
})

test('a path is the slope of the other in standard deviations, given the score itself', () => {
  const [own, other, noise] = [1, 2, 3].map(stream => normals(stream, 20_000)) as [
    number[],
    number[],
    number[],
  ]
  const later = own.map((x, i) => 0.6 * x + 0.3 * other[i] + Math.sqrt(1 - 0.45) * noise[i])
  expect(crossLagged(later, own, other)).toBeCloseTo(0.3, 1)
  expect(crossLagged(own, other, other)).toBeNaN()
})

/** One organisation of posts of one role, one of each clinic unless told, surveyed once a year. */
const cohortWith = (
  role: Role,
  years: readonly {
    readonly exhaustion: readonly number[]
    /** Where the holder of each post was hired, and which of its occupants; post and first unless given. */
    readonly home?: readonly number[]
    readonly person?: readonly number[]
    readonly more?: (survey: Survey) => void
  }[],
  clinicOf: readonly number[] = years[0].exhaustion.map(() => 0),
): Cohort => ({
  replicates: 1,
  posts: clinicOf.length,
  clinics: Math.max(...clinicOf) + 1,
  roleOf: clinicOf.map(() => role),
  clinicOf,
  traces: [],
  momentary: new Float64Array(),
  diary: null,
  surveys: new Map(
    years.map(({ exhaustion, home, person, more }, year) => {
      const postIds = clinicOf.map((clinic, post) => postId(clinic, 0, post))
      const survey = emptySurvey(clinicOf.length, postIds)
      survey.employed.fill(1)
      for (const column of ['exhaustion', 'momentary', 'exhaustionScore'] as const)
        survey[column].set(exhaustion)
      survey.home.set(home ?? clinicOf.map((_, post) => post))
      if (person !== undefined) survey.person.set(person)
      more?.(survey)
      return [364 * year, survey]
    }),
  ),
})

const nobody = Array<number>(400).fill(0)

test('the exit ratio is that of a two-by-two table where nobody is near the threshold', () => {
  // 200 burned out of whom 40 leave, 200 not of whom 20 do
  const exhaustion = nobody.map((_, i) => (i < 200 ? 54 : 0))
  const person = nobody.map((_, i) => (i < 40 || (i >= 200 && i < 220) ? 1 : 0))
  const cohort = cohortWith('physician', [{ exhaustion }, { exhaustion }, { exhaustion, person }])
  expect(exitRatio(cohort, [0], 'physician', 0)).toBeCloseTo(2, 1)
})

test('who has moved to another post has not left', () => {
  // everybody changed places with a neighbour; 50 of each half left, whoever holds their post
  const exhaustion = nobody.map((_, i) => (i < 200 ? 54 : 0))
  const home = nobody.map((_, i) => i ^ 1)
  const person = nobody.map((_, i) => (i % 4 === 0 ? 1 : 0))
  const cohort = cohortWith('physician', [
    { exhaustion },
    { exhaustion },
    { exhaustion, home, person },
  ])
  expect(exitRatio(cohort, [0], 'physician', 0)).toBeCloseTo(1, 2)
})

test('exits in a year count everybody who left over the mean number employed', () => {
  const cohort = cohortWith('nurse', [
    { exhaustion: nobody },
    {
      exhaustion: nobody,
      more: survey => {
        survey.exits.set(nobody.map((_, i) => (i < 10 ? 2 : i < 30 ? 1 : 0)))
        survey.employed.fill(0, 0, 40)
      },
    },
  ])
  expect(exitsPerYear(cohort, [0], 'nurse', 0)).toBeCloseTo((40 / 380) * (365.25 / 364), 12)
})

test('movers are held against themselves had they stayed, wherever they are found', () => {
  // two clinics of two; the first of each change places, and the one from 40 loses 6 of 20 points
  const clinicOf = [0, 0, 1, 1]
  const asWere = [40, 40, 20, 20]
  const steady = cohortWith(
    'physician',
    [asWere, asWere, asWere, asWere].map(exhaustion => ({ exhaustion })),
    clinicOf,
  )
  const swapped = { exhaustion: [26, 40, 34, 20], home: [2, 1, 0, 3] }
  const movers = cohortWith(
    'physician',
    [{ exhaustion: asWere }, { exhaustion: asWere }, { exhaustion: asWere }, swapped],
    clinicOf,
  )
  const people = moversOf({ steady, movers }, [0])
  expect(people).toEqual([{ gap: 20, exhaustion: -6, efficacy: 0 }])
  expect(slope(people, 'exhaustion')).toBeCloseTo(-0.3, 12)
})

test('wide gaps tell more of a slope', () => {
  const people = [
    { gap: 10, exhaustion: -5, efficacy: 0 },
    { gap: 1, exhaustion: 3, efficacy: 0 },
  ]
  expect(slope(people, 'exhaustion')).toBeCloseTo(-47 / 101, 12)
})

test('people of two arms are paired by who they are, and the worse off are counted', () => {
  const years = (exhaustion: readonly number[], home?: readonly number[]) =>
    cohortWith('physician', [
      { exhaustion: nobody },
      { exhaustion: nobody },
      { exhaustion, ...(home && { home }) },
    ])
  const control = nobody.map((_, i) => i / 10)
  // in the arm with the programme all have moved one post on; 100 are a point worse, 300 better
  const home = nobody.map((_, i) => (i + 1) % 400)
  const steady = years(control)
  const arm = years(
    home.map(who => control[who] + (who < 100 ? 1 : -1)),
    home,
  )
  expect(shareWorse(armsOf(steady, arm, 728, [0]))).toBe(0.25)
  expect(shareWorse(armsOf(steady, arm, 728, [0], post => post < 200))).toBe(0.5)
})

test('the ratio of errors is diluted by who is found', () => {
  const survey = emptySurvey(200, [])
  survey.momentary.set(Array.from({ length: 200 }, (_, i) => (i < 100 ? 54 : 0)))
  survey.errorRisk.set(Array.from({ length: 200 }, (_, i) => (i < 100 ? 1.8 : 1)))
  const rows = Array.from({ length: 200 }, (_, i) => i)
  expect(errorRatio(survey, rows)).toBeCloseTo(1.8, 2)
  // at the cut-off each half is found and half is not
  survey.momentary.fill(27)
  expect(errorRatio(survey, rows)).toBeCloseTo(1, 6)
})
