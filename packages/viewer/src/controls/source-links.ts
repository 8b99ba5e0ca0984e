import { make } from '../dom.ts'
import { evidenceWords } from '../text/evidence.ts'
import { sourceText } from '../text/levers.ts'

/** Where a source is told of on the page. */
export const sourceId = (key: string): string => `source-${key}`

/** Links to sources as a list of names; a dash of words where there is none. */
export const sourceLinks = (keys: readonly string[]): readonly (Node | string)[] =>
  keys.length === 0
    ? [evidenceWords.noSource]
    : keys.flatMap((key, i) => [
        ...(i === 0 ? [] : [', ']),
        make('a', { href: `#${sourceId(key)}`, 'data-section': sourceId(key) }, sourceText(key)),
      ])
