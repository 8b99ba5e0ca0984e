import { choice } from '../../controls/compare/choice.ts'
import { equalCost } from '../../controls/compare/equal-cost.ts'
import type { Act } from '../../streams/intent.ts'
import { equalCostWords } from '../../text/compare.ts'
import { instrumentWords } from '../../text/instruments.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import { outcomes, type Outcome } from '../../worker/compared.ts'
import type { Scene } from '../scene.ts'
import type { ComparePlaces } from './compare-skeleton.ts'
import { equalCostState } from './equal-cost-data.ts'

/** What would help most from here: composes the ranking at equal cost; returns what draws a scene. */
export const bestLever = (
  places: Pick<ComparePlaces, 'rankedBy' | 'equalCost'>,
  act: Act,
): ((scene: Scene) => void) => {
  const draw = equalCost(places.equalCost, act)
  let by: Outcome = 'burnedOut'
  let latest: Scene | null = null
  const drawBy = choice(
    places.rankedBy,
    { id: 'equal-cost-by', label: equalCostWords.by },
    value => {
      by = outcomes.find(each => each === value) ?? by
      if (latest !== null) draw(equalCostState(latest, by))
    },
  )
  drawBy({
    options: outcomes.map(outcome => ({
      value: outcome,
      text:
        outcome === 'burnedOut'
          ? `${outcomeWords[outcome].title}, ${instrumentWords.mbi.short}`
          : outcomeWords[outcome].title,
    })),
    chosen: by,
  })
  return scene => {
    latest = scene
    draw(equalCostState(scene, by))
  }
}
