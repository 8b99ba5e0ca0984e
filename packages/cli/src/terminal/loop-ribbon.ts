import type { LoopScoreResult } from '@burnout/engine'
import { headlineAt } from '../loop-headline.ts'

/** Looks in one line. */
const lineLength = 60

/** One letter for each look: R where reinforcing loops are in charge, B where balancing ones are, · where none is. */
const letters = (scores: LoopScoreResult): readonly string[] =>
  scores.months.map((month, k) => {
    const share = headlineAt(scores, month).reduce(
      (sum, name) => sum + (scores.loops[name][k] ?? 0),
      0,
    )
    return share === 0 ? '·' : share > 0 ? 'R' : 'B'
  })

/** Which kind of loop is in charge over the run, a letter a look, in lines that begin with their month. */
export const loopRibbon = (scores: LoopScoreResult): string => {
  const all = letters(scores)
  const lines: string[] = []
  for (let k = 0; k < all.length; k += lineLength)
    lines.push(`${String(scores.months[k]).padStart(4)}  ${all.slice(k, k + lineLength).join('')}`)
  return lines.join('\n')
}
