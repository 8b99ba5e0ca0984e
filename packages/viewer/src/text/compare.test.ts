import { expect, it } from 'vitest'
import { startingSettings } from '../settings/settings.ts'
import { ledgerText, policyChanges, policyName } from './compare.ts'
import { outcomeWords } from './outcomes.ts'

const moved = { ...startingSettings, levers: { scribes: 0.5, wellness: 0.2 } }

it('names a policy by its scenario, and by what the reader changed', () => {
  expect(policyName('Fix the work', false, startingSettings)).toBe('Fix the work')
  expect(policyName('Baseline', true, moved)).toBe('Visits with an AI scribe 50\u202f% and 1 more')
  expect(policyName('Fix the work', false, { ...moved, levers: { scribes: 1 } })).toBe(
    'Fix the work, with Visits with an AI scribe 100\u202f%',
  )
  expect(policyChanges(startingSettings)).toBe('')
  expect(policyChanges(moved)).toBe(
    'Visits with an AI scribe 50\u202f%; Reach for wellness programmes 20\u202f%, from month 6.',
  )
})

const agree = { share: 1, low: 1, high: 1 }

it('puts the ledger into words', () => {
  const { burnedOut } = outcomeWords
  const first = {
    way: 'worse',
    from: 7,
    until: 11,
    months: 5,
    depth: 0.02,
    deepest: 8,
    agree,
  } as const
  const last = { way: 'better', from: 12, agree } as const
  expect(ledgerText({ first, last }, burnedOut)).toBe(
    'Worse in months 7 to 11, by 2\u00a0in\u00a0100 at most (month 8); better from month 12 to the end.',
  )
  expect(ledgerText({ first: null, last: null }, burnedOut)).toBe(
    'No month stands out from chance.',
  )
  expect(ledgerText({ first: { ...first, depth: 0.001 }, last: null }, burnedOut)).toBe(
    'Worse in months 7 to 11, by very little at most (month 8); then not told from chance.',
  )
})
