import { differenceSentence, type ComparedResult } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'

/** In what a scenario differs from the reference, a row for each input. */
export const differsTable = ({ differsIn }: ComparedResult, letter: string): Markup => {
  const sentence = differenceSentence(differsIn, 'A', letter)
  return differsIn.differences.length === 0
    ? markup`<p>${sentence}.</p>`
    : table({
        caption: sentence,
        columns: [
          { head: 'Input', kind: 'words' },
          { head: 'A', kind: 'words' },
          { head: letter, kind: 'words' },
        ],
        rows: differsIn.differences.map(({ label, reference, other }) => [label, reference, other]),
      })
}
