import { loopScores, postsOf, type Scenario } from '@burnout/engine'
import { count, span, times } from '../numbers.ts'
import { shipped } from '../organisation.ts'
import type { Part } from '../part.ts'
import { median, secondsOf } from '../rounds.ts'
import { within } from '../target-machine.ts'
import { yardstick } from '../yardstick.ts'

/** Months of a run that are looked ahead from, in each round. */
const MONTHS = 24

const ROUNDS = 3

/** A scenario of policies in an organisation of twice its clinics. */
const doubled = (scenario: Scenario): Scenario => {
  const { organisation } = scenario
  const more = organisation.clinics.map(clinic => ({ ...clinic, name: `${clinic.name} two` }))
  return {
    ...scenario,
    organisation: { ...organisation, clinics: [...organisation.clinics, ...more] },
  }
}

/** What it costs to score the loops of an organisation of about two hundred people, month by month. */
export const lookAheadPart: Part = {
  name: 'look-ahead',
  measure: async tell => {
    const scenario = doubled(shipped('wellness-first'))
    const people = scenario.organisation.clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
    const months: number[] = []
    const ofKernel: number[] = []
    for (let round = -1; round < ROUNDS; round++) {
      tell(`looking ahead with ${people} clinicians`)
      const scoring = loopScores(scenario, { replicates: 1 })
      for (let month = 0; month < MONTHS; month++) {
        const seconds = secondsOf(() => scoring.next())
        // the first look of a replicate pays for setting it out
        if (round < 0 || month === 0) continue
        months.push(seconds)
        if (month % 6 === 0) ofKernel.push(seconds / yardstick())
      }
    }
    const usual = median(months)
    return {
      verdicts: [
        {
          what: `Loops scored ahead from one month, ${people} clinicians`,
          target: '< 15 ms',
          result: span(usual),
          ...within(median(ofKernel), 0.015),
        },
      ],
      body: [
        {
          head: ['Clinicians', 'Of a kernel run', 'One month', 'Slowest month'],
          rows: [[count(people), times(median(ofKernel)), span(usual), span(Math.max(...months))]],
        },
      ],
    }
  },
}
