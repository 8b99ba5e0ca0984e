import { clinicsWithoutCounterpart, scenarioDifferences, type Scenario } from '@burnout/engine'
import type { Card } from '../../controls/compare/alternative-cards.ts'
import type { Comparing } from '../../streams/comparisons.ts'
import { comparePage, policyChanges } from '../../text/compare.ts'
import { differenceText } from '../../text/differences.ts'
import { namedOf } from './compare-scene.ts'

/** The cards of the policies: what each is, and in what it differs from the reference. */
export const cardsOf = (
  { question }: Pick<Comparing, 'question'>,
  scenarioOf: (name: string) => Scenario,
): readonly Card[] => {
  const named = namedOf({ question }, scenarioOf)
  const reference = named[question.reference] ?? named[0]
  const [baseline] = question.scenarios
  return question.alternatives.flatMap((alternative, index) => {
    const own = named[index + 1]
    if (own === undefined || reference === undefined || baseline === undefined) return []
    const difference = scenarioDifferences(reference.scenario, own.scenario)
    const against = question.reference === 0 ? reference.full : reference.letter
    return [
      {
        // whoever takes it over meets the luck with which it was compared
        alternative: {
          ...alternative,
          settings: {
            ...alternative.settings,
            seed: question.seed,
            ...(question.team === undefined ? {} : { team: question.team }),
          },
        },
        name: own.name,
        changes: policyChanges(alternative.settings),
        sentence:
          own === reference
            ? comparePage.isReference
            : comparePage.differsIn(
                own.letter,
                against,
                difference.differences.length,
                difference.inputs,
              ),
        differences: difference.differences.map(each =>
          differenceText(each, [reference.scenario, own.scenario]),
        ),
        note:
          clinicsWithoutCounterpart(baseline, own.scenario).length > 0
            ? comparePage.otherTeam(own.letter)
            : '',
        colour: own.ink.colour,
        dash: own.ink.dash,
      },
    ]
  })
}
