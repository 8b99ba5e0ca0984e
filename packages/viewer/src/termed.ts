import { make } from './dom.ts'
import { termedPieces } from './text/terms.ts'

/** A text whose terms can be asked for what they mean, where they stand; `termTip` answers. */
export const termed = (text: string): readonly (Node | string)[] =>
  termedPieces(text).map(piece =>
    piece.term === null
      ? piece.text
      : // a button proper would be a box in its line, and not break with it
        make(
          'span',
          {
            role: 'button',
            tabindex: 0,
            class: 'jargon',
            'data-means': piece.term,
            'aria-describedby': `term-${piece.term}`,
          },
          piece.text,
        ),
  )

/** Writes such a text only where it changed. */
export const setTermed = (element: Element, text: string): void => {
  if (element.textContent !== text) element.replaceChildren(...termed(text))
}
