import { mean } from '@burnout/engine'
import { recordOf } from '../../record.ts'
import { endDifference, verdictOf } from '../../reading/winners.ts'
import type { ComparisonFacts } from '../../text/comparison-sentence.ts'
import { hundredOf } from '../../text/instruments.ts'
import { outcomes } from '../../worker/compared.ts'
import type { CompareScene } from './compare-scene.ts'

/** What the sentence of a comparison is made from. */
export const sentenceFacts = ({ compared, named, years, lens }: CompareScene): ComparisonFacts => ({
  years,
  hundred: hundredOf(lens),
  names: named.map(({ full }) => full),
  letters: named.map(({ letter }) => letter),
  burnedOut: compared.columns.map(({ endings }) => mean(endings.burnedOut)),
  verdicts: outcomes.map(outcome => verdictOf(compared, outcome)),
  against: named.map((_, index) =>
    recordOf(outcomes, outcome => endDifference(compared, outcome, index, 0)),
  ),
})
