import type { ComparedResult, Scenario } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { comparisonWords } from '../text/comparison.ts'
import { inputWords } from '../text/inputs.ts'
import { inEnglish } from './section.ts'
import type { Sides } from './told.ts'

/** In what a scenario differs from the reference, a row for each input. */
export const differsTable = (
  { differsIn, scenario }: ComparedResult,
  reference: Scenario,
  [letter, before]: Sides,
): Markup => {
  const words = inputWords()
  const sentence = words.differs(differsIn, letter, before)
  return differsIn.differences.length === 0
    ? markup`<p>${sentence}.</p>`
    : table({
        caption: sentence,
        columns: [
          { head: comparisonWords().input, kind: 'words' },
          { head: before, kind: 'words' },
          { head: letter, kind: 'words' },
        ],
        rows: differsIn.differences.map(given => {
          const said = words.difference(given, [reference, scenario])
          const written = [said.reference, said.other]
          return [said.label, ...(said.own ? written : written.map(inEnglish))]
        }),
      })
}
