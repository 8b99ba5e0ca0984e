import { make } from '../../dom.ts'
import { evidenceWords } from '../../text/evidence.ts'
import { recordOf, keysOf } from '../../record.ts'

const { sections } = evidenceWords

/** The places of the page of evidence. */
export const evidenceSkeleton = () => {
  const sentence = make('p', { class: 'sentence', id: 'evidence-sentence' })
  const detail = make('p', { class: 'detail' })
  const body = make('div', { class: 'evidence-body' })
  const hosts = recordOf(keysOf(sections), name =>
    make(
      'section',
      { id: `evidence-${name}`, 'aria-labelledby': `evidence-${name}-title` },
      make('h2', { id: `evidence-${name}-title` }, sections[name]),
    ),
  )
  const contents = make(
    'nav',
    { class: 'contents', 'aria-label': evidenceWords.contents },
    ...keysOf(sections).map(name =>
      make('a', { href: `#evidence-${name}`, 'data-section': `evidence-${name}` }, sections[name]),
    ),
  )
  const page = make(
    'div',
    { class: 'page', id: 'page-evidence' },
    make(
      'section',
      { class: 'answer', tabindex: -1 },
      make('h1', { class: 'question' }, evidenceWords.question),
      sentence,
      detail,
    ),
    body,
  )
  return { page, sentence, detail, body, contents, hosts }
}

/** Hosts of the page of evidence by what is drawn into them. */
export type EvidencePlaces = ReturnType<typeof evidenceSkeleton>
