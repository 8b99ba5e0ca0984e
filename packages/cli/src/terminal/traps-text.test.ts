import { findTraps, parseScenario, type TrapResult } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { screenOf } from './screen.ts'
import { trapsText } from './traps-text.ts'

const screen = screenOf({ isTTY: false })
const none = findTraps(
  parseScenario(tinyScenario('policies: []'), {
    file: 'tiny.yaml',
    set: ['run.horizon=14 months'],
  }),
  { replicates: 2 },
)!

test('where no trap is shown that is said, and how near each came', () => {
  const text = trapsText(none, screen)
  expect(text).toMatch(/^None of these traps is shown\.$/m)
  expect(text.replaceAll('\n', ' ')).toMatch(/Signs of the others: .*Eroding goals \d of 4/)
})

test('a trap is shown with its story, its reasons with numbers, and the way out', () => {
  const eroding: TrapResult = {
    ...none,
    findings: [
      {
        trap: 'erodingGoals',
        shown: true,
        strength: 0.5,
        signs: [
          {
            sign: 'goalDrifts',
            needed: true,
            value: 5.14,
            interval: [4.1, 6.2],
            threshold: 2,
            unit: 'days',
            holds: true,
          },
          {
            sign: 'patientsLost',
            needed: false,
            value: 3,
            interval: [-4, 10],
            threshold: 5,
            unit: 'visits/week',
            holds: false,
          },
        ],
      },
    ],
  }
  expect(trapsText(eroding, screen).split('\n').slice(3, -3)).toMatchInlineSnapshot(`
    [
      "Eroding goals: 1 of 2 signs",
      "A promised wait is missed. What is normal for long is taken for the promise, so that less is done",
      "about it, and the wait goes on growing.",
      "  + the wait taken for normal grows in the run by: 5.1 days (4.1–6.2; counts from 2.0 days)",
      "  · patients who give up, more in the last year by: 3 visits/week (−4 to 10; counts from 5",
      "  visits/week)",
      "Way out: Tie the promise to something outside that does not drift, and answer the gap with posts",
      "instead of getting used to it.",
    ]
  `)
})
