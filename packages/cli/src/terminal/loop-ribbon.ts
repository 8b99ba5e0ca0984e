import { namedLoops, type LoopScoreResult } from '@burnout/engine'
import { headlineAt } from '../loop-views/loop-headline.ts'

/** Looks in one line. */
const lineLength = 60

/** Part of the runs that must lean the same way alone for a capital letter. */
const agreed = 0.75

/** One letter for each look: R where reinforcing loops are in charge, B where balancing ones are, · where none is. */
const letters = (scores: LoopScoreResult): readonly string[] =>
  scores.months.map((month, k) => {
    const [first] = headlineAt(scores, month)
    if (first === undefined) return '·'
    const letter = namedLoops[first].polarity === '+' ? 'R' : 'B'
    return (scores.agreement[k] ?? 1) < agreed ? letter.toLowerCase() : letter
  })

/** Which kind of loop is in charge over the run, a letter a look, small where runs differ, in lines that begin with their month. */
export const loopRibbon = (scores: LoopScoreResult): string => {
  const all = letters(scores)
  const lines: string[] = []
  for (let k = 0; k < all.length; k += lineLength)
    lines.push(`${String(scores.months[k]).padStart(4)}  ${all.slice(k, k + lineLength).join('')}`)
  return lines.join('\n')
}
