import { expect, it } from 'vitest'
import type { ViewName } from '../settings/outlook.ts'
import { chartWords, lineWords, tableWords, tileGroup, tileWords } from './charts.ts'
import { comparePage, costWords, equalCostWords } from './compare.ts'
import { diagramWords } from './diagrams.ts'
import {
  assumptionWords,
  evidenceWords,
  gradeWords,
  parameterWords,
  patternWords,
} from './evidence.ts'
import { adviceWords, adviserWords } from './flight-advisers.ts'
import { kindWords, measureWords } from './flight-measures.ts'
import { revealWords } from './flight-reveal.ts'
import { branchWords, deskWords, startWords } from './flight.ts'
import { classWords, drawWords, learnWords, lessonLabels, stageNames, stepWords } from './learn.ts'
import { learnDoorWords } from './learn-door.ts'
import { leverWords } from './levers.ts'
import { loopPage } from './loop-page.ts'
import { outcomeWords } from './outcomes.ts'
import { page } from './page.ts'
import { peoplePage, ruleWords, standingWords, stateWords } from './people-page.ts'
import { peopleWords } from './people.ts'
import { termedPieces, terms, termsOn, type TermId } from './terms.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : isRecord(value) ? Object.values(value).flatMap(textsOf) : []

/** What stands beside every page: levers, scenarios, the seed. */
const frame = [leverWords, page.scenario, page.seed, page.seedHint, lineWords]

const pages: Readonly<Partial<Record<ViewName, readonly unknown[]>>> = {
  explore: [
    ...frame,
    page,
    chartWords,
    tileWords,
    tileGroup,
    tableWords,
    peopleWords,
    diagramWords,
  ],
  loops: [...frame, chartWords.exhaustion, loopPage, diagramWords],
  people: [...frame, peoplePage, stateWords, ruleWords, standingWords],
  compare: [...frame, comparePage, equalCostWords, costWords, outcomeWords],
  learn: [learnDoorWords, learnWords, drawWords, classWords, stepWords, stageNames, lessonLabels],
  flight: [
    startWords,
    deskWords,
    branchWords,
    measureWords,
    kindWords,
    adviserWords,
    adviceWords,
    revealWords,
  ],
  evidence: [...frame, evidenceWords, gradeWords, assumptionWords, parameterWords, patternWords],
}

const ids = Object.keys(terms) as TermId[]

/** Whether a text uses a term, alone or in the plural. */
const uses = (text: string, { name }: { readonly name: string }): boolean =>
  new RegExp(`\\b${name}s?\\b`, 'i').test(text)

it('explains every term that a page uses', () => {
  const missing = Object.entries(pages).flatMap(([view, words]) => {
    const said = words.flatMap(textsOf)
    const explained = termsOn[view as ViewName] ?? []
    return ids
      .filter(id => !explained.includes(id) && said.some(text => uses(text, terms[id])))
      .map(id => `${view}: ${terms[id].name}`)
  })
  expect(missing).toEqual([])
})

it('explains no term twice, and each in a line or three', () => {
  for (const explained of Object.values(termsOn)) {
    expect(new Set(explained).size).toBe(explained.length)
    for (const id of explained) expect(terms[id].about.length).toBeLessThan(220)
  }
})

it('finds the first mention of every term in a text, in any form, and leaves the text as it is', () => {
  const text = 'Runs by the MBI rule, and more runs; no trunk, no prune. The net cost of a pair.'
  const pieces = termedPieces(text)
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.flatMap(({ text: own, term }) => (term === null ? [] : [[own, term]]))).toEqual([
    ['Runs', 'run'],
    ['MBI', 'mbi'],
    ['net cost', 'netCost'],
    ['pair', 'pair'],
  ])
})
