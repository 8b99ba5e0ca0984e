import { choice } from '../../controls/compare/choice.ts'
import { equalCost } from '../../controls/compare/equal-cost.ts'
import type { CompareLook } from '../../settings/compare-look.ts'
import type { Act } from '../../streams/intent.ts'
import { equalCostWords } from '../../text/compare.ts'
import { instrumentWords } from '../../text/instruments.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import { outcomes } from '../../worker/compared.ts'
import type { Scene } from '../scene.ts'
import type { ComparePlaces } from './compare-skeleton.ts'
import { equalCostState } from './equal-cost-data.ts'

/** What would help most from here: composes the ranking at equal cost; returns what draws a scene. */
export const bestLever = (
  places: Pick<ComparePlaces, 'rankedBy' | 'equalCost'>,
  act: Act,
): ((scene: Scene) => void) => {
  let latest: Scene | null = null
  const look = (change: Partial<CompareLook>): void => {
    if (latest === null) return
    const { compare } = latest.outlook
    act.gesture({ kind: 'outlook', change: { compare: { ...compare, ...change } } })
  }
  const draw = equalCost(places.equalCost, act, budget => look({ budget }))
  const drawBy = choice(
    places.rankedBy,
    { id: 'equal-cost-by', label: equalCostWords.by },
    value => {
      const rankedBy = outcomes.find(each => each === value)
      if (rankedBy !== undefined) look({ rankedBy })
    },
  )
  const options = outcomes.map(outcome => ({
    value: outcome,
    text:
      outcome === 'burnedOut'
        ? `${outcomeWords[outcome].title}, ${instrumentWords.mbi.short}`
        : outcomeWords[outcome].title,
  }))
  return scene => {
    latest = scene
    const { rankedBy } = scene.outlook.compare
    drawBy({ options, chosen: rankedBy })
    draw(equalCostState(scene))
  }
}
