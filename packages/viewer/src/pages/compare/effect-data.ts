import { decimal } from '../../format.ts'
import { endDifference } from '../../reading/winners.ts'
import { comparePage, costWords } from '../../text/compare.ts'
import { outcomeWordsBy } from '../../text/outcomes.ts'
import type { EffectsData } from '../../views/compare/effect-plot.ts'
import type { Outcome } from '../../worker/compared.ts'
import { heldAgainst, type CompareScene } from './compare-scene.ts'

const last = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

/** The paired differences at the end of the run in one outcome. */
export const effectData = (scene: CompareScene, outcome: Outcome): EffectsData => {
  const { compared, named } = scene
  const words = outcomeWordsBy(outcome, scene.lens)
  const effects = heldAgainst(scene).flatMap(index => {
    const band = compared.comparisons[index]?.difference[outcome]
    const who = named[index]
    if (band === undefined || who === undefined) return []
    const { mean, low, high, less, same, of } = endDifference(
      compared,
      outcome,
      index,
      compared.reference,
    )
    const ink = who.ink
    return [
      {
        ink,
        mean,
        low: Number.isFinite(low) ? low : mean,
        high: Number.isFinite(high) ? high : mean,
        q05: last(band.q05),
        q95: last(band.q95),
        text: words.difference(mean),
        pairs: comparePage.betterIn(decimal(less), decimal(of), same),
      },
    ]
  })
  const reference = named[compared.reference]?.letter ?? ''
  return {
    title: words.title,
    unit: words.unit,
    effects,
    sides: [comparePage.better, comparePage.worse],
    summary: comparePage.effectSummary(
      words.title,
      reference,
      effects.map(
        ({ ink, text, low, high, pairs }) =>
          `${ink.letter} ${text} (95\u202f%: ${costWords.interval(words.difference(low), words.difference(high))}), ${pairs}`,
      ),
    ),
  }
}
