import { levers, type Lever, type LeverName } from '@burnout/engine'
import { make } from '../dom.ts'
import { leverTexts } from '../text/lever-words.ts'
import { costText, evidenceText, leverWords, rangeText, sourceText } from '../text/levers.ts'

/** A button and the note that it opens and closes. */
export interface LeverNote {
  readonly button: HTMLButtonElement
  readonly note: HTMLElement
}

const entry = (term: string, text: string): readonly [HTMLElement, HTMLElement] => [
  make('dt', {}, term),
  make('dd', {}, text),
]

/** What a lever is, what it costs, when it acts, and who says so, behind a button. */
export const leverNote = (name: LeverName, id: string): LeverNote => {
  const lever: Lever = levers[name]
  const words = leverTexts[name]
  const sources = [...new Set([...lever.sources, ...(lever.cost?.sources ?? [])])]
  const list = make(
    'dl',
    {},
    ...entry(leverWords.range, rangeText(name)),
    ...entry(leverWords.cost, costText(name, lever.cost)),
    ...entry(leverWords.effect, words.timeToEffect),
    ...entry(leverWords.evidence, evidenceText[lever.evidence]),
    ...(sources.length === 0 ? [] : entry(leverWords.sources, sources.map(sourceText).join(', '))),
  )
  const note = make('div', { class: 'note', id, hidden: true })
  note.append(make('p', {}, words.about), list)
  const button = make(
    'button',
    { type: 'button', class: 'quiet why', 'aria-expanded': 'false', 'aria-controls': note.id },
    leverWords.why,
  )
  button.setAttribute('aria-label', leverWords.whyFor(words.label))
  button.addEventListener('click', () => {
    note.hidden = !note.hidden
    button.setAttribute('aria-expanded', String(!note.hidden))
  })
  return { button, note }
}
