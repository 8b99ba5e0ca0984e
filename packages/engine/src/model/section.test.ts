import { expect, test } from 'vitest'
import { clinicOf, runOf } from '../mechanisms/test-run.ts'
import { sectionSeries, type Section, type SectionSeries } from './section.ts'
import { seriesNames, type SeriesName } from './series/catalogue.ts'
import { simulate } from './simulate.ts'
import type { Trace } from './trace.ts'

const run = runOf({
  days: 56,
  clinics: [
    clinicOf('north', 3, { posts: [3, 1, 4, 2] }),
    clinicOf('south', 2, { posts: [2, 0, 3, 2] }),
  ],
})

const recorded = (section: Section): Trace => simulate(run, { first: 0, count: 2, section })!

const ofSection = ({ t, count, section }: Trace, name: SectionSeries, record: number): number =>
  section![(sectionSeries.indexOf(name) * t.length + record) * count + 1]

const ofAll = ({ t, count, values }: Trace, name: SeriesName, record: number): number =>
  values[(seriesNames.indexOf(name) * t.length + record) * count + 1]

test('a section of everybody has the series of the whole organisation', () => {
  const trace = recorded({ clinic: null, role: null })
  for (const name of sectionSeries.filter(
    each => !['waitDays', 'harmEvents', 'visitsPerWeek'].includes(each),
  ))
    expect(ofSection(trace, name, 8), name).toBeCloseTo(ofAll(trace, name, 8), 10)
  expect(ofSection(trace, 'waitDays', 8)).toBeNaN()
})

test('a section of one role has the series that are recorded of that role', () => {
  const trace = recorded({ clinic: null, role: 'nurse' })
  expect(ofSection(trace, 'burnedOut', 4)).toBeCloseTo(ofAll(trace, 'nurseBurnedOut', 4), 10)
  expect(ofSection(trace, 'turnover', 4)).toBeCloseTo(ofAll(trace, 'nurseTurnover', 4), 10)
  expect(ofSection(trace, 'headcount', 4)).toBe(ofAll(trace, 'nurseHeadcount', 4))
})

test('heads, harm and visits of the clinics add up to those of the organisation', () => {
  const clinics = [0, 1].map(clinic => recorded({ clinic, role: null }))
  for (const name of ['headcount', 'vacancies', 'harmEvents', 'visitsPerWeek'] as const) {
    const sum = clinics.reduce((all, trace) => all + ofSection(trace, name, 5), 0)
    expect(sum, name).toBeCloseTo(ofAll(clinics[0], name, 5), 8)
  }
})

test('nobody has no mean, instead of one that is nought', () => {
  const trace = recorded({ clinic: 1, role: 'advancedPractice' })
  expect(ofSection(trace, 'headcount', 0)).toBe(0)
  expect(ofSection(trace, 'burnedOut', 0)).toBeNaN()
})

test('recording a section changes no other record', () => {
  const silent = simulate(run, { first: 0, count: 2 })!
  expect(silent.section).toBeUndefined()
  expect(recorded({ clinic: 0, role: 'physician' }).values).toEqual(silent.values)
})
