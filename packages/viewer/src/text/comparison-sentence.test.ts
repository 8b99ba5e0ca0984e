import { expect, it } from 'vitest'
import type { EndDifference, Verdict } from '../reading/winners.ts'
import { recordOf } from '../record.ts'
import { outcomes, type Outcome } from '../worker/compared.ts'
import {
  comparisonDetail,
  comparisonSentence,
  type ComparisonFacts,
} from './comparison-sentence.ts'

const difference = (mean: number, reach: number, less = 90): EndDifference => ({
  mean,
  low: mean - reach,
  high: mean + reach,
  less,
  same: 0,
  of: 100,
})
const against = (own: Partial<Record<Outcome, EndDifference>>) =>
  recordOf(outcomes, outcome => own[outcome] ?? difference(0, 1, 50))
const verdicts = (own: Partial<Record<Outcome, Omit<Verdict, 'outcome'>>>): readonly Verdict[] =>
  outcomes.map(outcome => ({ outcome, winner: null, front: [0, 1, 2], ...own[outcome] }))

const one: ComparisonFacts = {
  years: 5,
  hundred: '100',
  names: ['the baseline', 'A, Fix the work,'],
  letters: ['baseline', 'A'],
  burnedOut: [0.43, 0.29],
  verdicts: verdicts({}),
  against: [
    against({}),
    against({
      burnedOut: difference(-0.14, 0.02, 97),
      turnover: difference(-0.03, 0.01),
      harmEvents: difference(12, 3),
      netCost: difference(1.2e6, 0.3e6),
    }),
  ],
}

it('says of one policy whether it does better, how sure that is, and what it costs', () => {
  expect(comparisonSentence(one)).toBe(
    'A, Fix the work, ends with fewer burned out than the baseline: 29 against 43 of 100 after five years; 97 of 100 pairs agree.',
  )
  expect(comparisonDetail(one)).toBe(
    'Also better: leaving. Worse: harm events. Not told from chance: days to next appointment. Over five years A costs $1.2\u202fM net ($900\u202fk to $1.5\u202fM).',
  )
})

it('says whose burnout it tells of where that is not everybody’s', () => {
  expect(comparisonSentence({ ...one, hundred: '100 nurses' })).toContain(
    ': 29 against 43 of 100 nurses after five years',
  )
})

it('claims nothing that cannot be told from chance', () => {
  const open = { ...one, against: [against({}), against({})] }
  expect(comparisonSentence(open)).toBe(
    'Whether A, Fix the work, changes burnout cannot be told from chance: 29 against 43 of 100 after five years.',
  )
  const none = against({ burnedOut: { ...difference(0, 0, 0), same: 100 } })
  expect(comparisonSentence({ ...one, against: [against({}), none] })).toMatch(
    /^A, Fix the work, makes no difference to burnout/,
  )
  expect(comparisonDetail(open)).toContain('A costs about as much as the baseline')
})

const two: ComparisonFacts = {
  ...one,
  names: [...one.names, 'B, Wellness first,'],
  letters: [...one.letters, 'B'],
  burnedOut: [0.43, 0.29, 0.31],
  against: [...one.against, against({ netCost: difference(-4e5, 1e5) })],
}
const judged = (own: Partial<Record<Outcome, Omit<Verdict, 'outcome'>>>) => ({
  ...two,
  verdicts: verdicts(own),
})

it('says of several who wins on what', () => {
  const facts = judged({
    burnedOut: { winner: 1, front: [1] },
    waitDays: { winner: 2, front: [2] },
    netCost: { winner: 2, front: [2] },
  })
  expect(comparisonSentence(facts)).toBe(
    'A, Fix the work, ends with the fewest burned out: 29 of 100 after five years, against 43 in the baseline; 97 of 100 pairs agree.',
  )
  expect(comparisonDetail(facts)).toMatch(
    /^B has the shortest wait and the lowest net cost\. No clear lead in leaving and harm events\./,
  )
})

it('lets several share the lead, the baseline among them, or win alone', () => {
  expect(comparisonSentence(judged({ burnedOut: { winner: null, front: [1, 2] } }))).toBe(
    'A and B share the lead on burnout: chance cannot tell them apart, with 29 and 31 of 100 burned out after five years against 43 in the baseline.',
  )
  expect(comparisonSentence(judged({}))).toMatch(/^No policy is told from the baseline/)
  expect(comparisonSentence(judged({ burnedOut: { winner: 0, front: [0] } }))).toMatch(
    /^No policy beats the baseline/,
  )
})
