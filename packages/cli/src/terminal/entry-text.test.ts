import { expect, test } from 'vitest'
import type { Entry } from '../catalogue.ts'
import { entryList, entryText } from './entry-text.ts'
import { screenOf } from './screen.ts'

const screen = screenOf({}, {})

const lever: Entry = {
  kind: 'lever',
  name: 'massage',
  group: 'individual',
  label: 'Massage chairs',
  about: 'Share of clinicians with a massage chair.',
  unit: 'share',
  default: 0,
  range: [0, 1],
  cost: { dollars: 1200, per: 'clinician-year', sources: [], about: 'One chair each; assumed.' },
  timeToEffect: 'never',
  evidence: 'assumed',
  sources: [],
}

test('a lever is explained with its unit, range, cost, evidence and a way to use it', () => {
  expect(entryText(lever, screen)).toMatchInlineSnapshot(`
    "massage  Massage chairs  lever, individual
      Share of clinicians with a massage chair.

      unit            share
      default         0 %
      range           0 % to 100 %
      cost            $1,200 for one unit, a year for each clinician
                      One chair each; assumed.
      time to effect  never
      evidence        assumed
      sources         none found: the number is a choice
      use             --set 'levers.massage=100 %'"
  `)
})

test('of an output is said which way is better, where that can be said', () => {
  const series = { kind: 'series', group: 'recorded', about: 'About.', unit: 'days' } as const
  const waits = entryText({ ...series, name: 'waitDays', better: 'lower' }, screen)
  expect(waits).toMatch(/^ {2}better +lower$/m)
  expect(entryText({ ...series, name: 'headcount' }, screen)).not.toContain('better')
})

test('a list has a heading for each group and one line for each entry', () => {
  const parameter: Entry = {
    kind: 'parameter',
    name: 'chairTime',
    group: 'people',
    about: 'Time that a clinician spends in a chair before the next patient knocks at the door.',
    unit: 'minutes',
    default: 5,
  }
  expect(entryList([lever, parameter], { ...screen, width: 60 })).toMatchInlineSnapshot(`
    "Levers: individual
      massage          0 %  Massage chairs

    Parameters: people
      chairTime  5 minutes  Time that a clinician spends in a c…"
  `)
})
