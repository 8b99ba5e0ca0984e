import { expect, it } from 'vitest'
import type { Story } from '../reading/story.ts'
import { comparePage, equalCostWords } from './compare.ts'
import { diagramNames, diagramWords } from './diagrams.ts'
import { assumptionWords, evidenceWords, gradeWords, modelWords, patternWords } from './evidence.ts'
import { leverWords } from './levers.ts'
import { loopPage } from './loop-page.ts'
import { loopTexts } from './loop-words.ts'
import { faults, page, timelineWords } from './page.ts'
import { peopleWords } from './people.ts'
import { readingGrade } from './reading-level.ts'
import {
  question,
  referenceDetail,
  referenceSentence,
  storyDetail,
  storySentence,
} from './sentence.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : isRecord(value) ? Object.values(value).flatMap(textsOf) : []

/** Words from which a text has a grade that means something. */
const enough = 8

const story: Story = {
  years: 5,
  start: 0.44,
  end: 0.55,
  reference: 0.51,
  turn: { first: 'better', month: 13, size: 0.02 },
  pairs: { lower: 29, equal: 0, higher: 71, of: 100 },
  dip: { size: 1.2, until: 9 },
  peak: { size: 0.08, month: 40 },
  cost: 2_000_000,
  same: false,
  leaving: 0.11,
  referenceLeaving: 0.09,
}

const headlines = [
  storySentence(story),
  storySentence({ ...story, turn: null }),
  storyDetail(story),
  referenceSentence(story),
  referenceDetail(story),
  question(5),
]

const core = {
  page,
  faults,
  timelineWords,
  peopleWords,
  leverWords,
  loopPage,
  loopTexts,
  diagramNames,
  diagramWords,
  comparePage,
  equalCostWords,
  evidenceWords,
  gradeWords,
  assumptionWords,
  patternWords,
  modelWords,
  headlines,
}

const graded = Object.entries(core).flatMap(([name, words]) =>
  textsOf(words)
    .filter(text => text.split(/\s+/).length >= enough)
    .map(text => ({ name, text, grade: readingGrade(text) })),
)

/** Grade of those who are fifteen or sixteen years old. */
const highest = 10

it('says what a reader of fifteen understands, in headlines, hints, stories and notices', () => {
  const hard = graded.filter(({ grade }) => grade > highest)
  expect(hard.map(({ name, text, grade }) => `${grade.toFixed(1)} ${name}: ${text}`)).toEqual([])
})

it('is easier than that on the whole', () => {
  const mean = graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length
  expect(mean).toBeLessThan(7)
})
