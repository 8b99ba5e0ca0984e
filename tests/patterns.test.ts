import { beforeAll, expect, test } from 'vitest'
import { evaluateDay, step, wind } from '../packages/engine/src/model/step.ts'
import { correlation } from '../packages/engine/src/numerics/correlation.ts'
import { mean, standardDeviation } from '../packages/engine/src/numerics/statistics.ts'
import { varianceComponents } from '../packages/engine/src/numerics/variance-components.ts'
import { compileScenario } from '../packages/engine/src/scenario/index.ts'
import type { World } from '../packages/engine/src/state/world.ts'
import { loadScenario } from './scenario-files.ts'

// The first day is like any other: what `burnout validate` reads off in year 3 the baseline holds in
// every year. Published targets and tolerances are those of the validation and are not repeated here.

const YEARS = 5
const REPLICATES = 40

interface Person {
  readonly clinic: number
  readonly exhaustion: number
  readonly cynicism: number
  readonly efficacy: number
}

/** By the key of each person employed, in every year. */
const surveys: ReadonlyMap<string, Person>[] = []

const peopleOf = ({ layout, clinicians: person }: World): ReadonlyMap<string, Person> => {
  const people = new Map<string, Person>()
  for (let clinic = 0; clinic < layout.clinics; clinic++)
    for (let i = layout.seatStart[clinic]; i < layout.seatStart[clinic + 1]; i++) {
      if (person.employed[i] === 0) continue
      const key = `${layout.organisationOfClinic[clinic]} ${person.home[i]} ${person.person[i]}`
      const [exhaustion, cynicism] = [person.exhaustion[i], person.cynicism[i]]
      people.set(key, { clinic, exhaustion, cynicism, efficacy: person.efficacy[i] })
    }
  return people
}

beforeAll(() => {
  const clockwork = wind(compileScenario(loadScenario('baseline')), 0, REPLICATES, 1)
  for (let day = 0; day <= YEARS * 365; day++) {
    evaluateDay(clockwork, day)
    if (day % 365 === 0) surveys.push(peopleOf(clockwork.world))
    step(clockwork, day)
  }
})

type Score = 'exhaustion' | 'cynicism' | 'efficacy'

const scoresOf = (survey: ReadonlyMap<string, Person>, score: Score): number[] =>
  [...survey.values()].map(person => person[score])

const iccOf = (survey: ReadonlyMap<string, Person>): number => {
  const clinics = new Map<number, number[]>()
  for (const { clinic, exhaustion } of survey.values())
    clinics.set(clinic, [...(clinics.get(clinic) ?? []), exhaustion])
  return varianceComponents([...clinics.values()]).icc
}

const stability = (before: ReadonlyMap<string, Person>, after: ReadonlyMap<string, Person>) => {
  const pairs = [...before].flatMap(([key, { exhaustion }]) => {
    const now = after.get(key)
    return now === undefined ? [] : [[exhaustion, now.exhaustion] as const]
  })
  return correlation(
    pairs.map(([was]) => was),
    pairs.map(([, is]) => is),
  )
}

/** How far what is measured on any day lies from what it is on another. */
const rangeOver = (measure: (survey: ReadonlyMap<string, Person>) => number): number => {
  const values = surveys.map(measure)
  return Math.max(...values) - Math.min(...values)
}

test('a survey is taken in every year', () => expect(surveys).toHaveLength(YEARS + 1))

test('mean exhaustion, cynicism and efficacy drift by little', () => {
  for (const [score, points] of [
    ['exhaustion', 2.5],
    ['cynicism', 1.5],
    ['efficacy', 1.5],
  ] as const)
    expect(rangeOver(survey => mean(scoresOf(survey, score)))).toBeLessThan(points)
})

test('people are as different from one another in every year', () => {
  for (const score of ['exhaustion', 'cynicism', 'efficacy'] as const) {
    const usual = standardDeviation(scoresOf(surveys[0], score))
    expect(rangeOver(survey => standardDeviation(scoresOf(survey, score))) / usual).toBeLessThan(
      0.2,
    )
  }
})

test('the dimensions go together as closely in every year', () => {
  for (const other of ['cynicism', 'efficacy'] as const)
    expect(
      rangeOver(survey => correlation(scoresOf(survey, 'exhaustion'), scoresOf(survey, other))),
    ).toBeLessThan(0.15)
})

test('clinics differ as much in every year', () => {
  expect(rangeOver(iccOf)).toBeLessThan(0.08)
})

test('who is exhausted this year mostly is so next year, as closely in every year, and less so in five', () => {
  const next = surveys.slice(1).map((survey, year) => stability(surveys[year], survey))
  expect(Math.max(...next) - Math.min(...next)).toBeLessThan(0.12)
  const five = stability(surveys[0], surveys[YEARS])
  expect(five).toBeGreaterThan(0.25)
  expect(five).toBeLessThan(Math.min(...next))
})
