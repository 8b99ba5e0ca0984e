import { instruments, parameterNames } from '@burnout/engine'
import { sourceId, sourceLinks } from '../../controls/source-links.ts'
import { make } from '../../dom.ts'
import { entriesOf } from '../../record.ts'
import {
  evidenceWords,
  gradeNames,
  gradeWords,
  modelWords,
  parameterAddress,
} from '../../text/evidence.ts'
import type { EvidenceData, Point } from '../../text/evidence-data.ts'
import { sourceText } from '../../text/levers.ts'
import { inEnglish } from '../../text/tongue.ts'
import { parameterLabel } from '../../text/parameters.ts'

const cited = (sources: readonly string[]): readonly (Node | string)[] =>
  sources.length === 0 ? [] : [' (', ...sourceLinks(sources), ')']

/** Text in which the names of parameters lead to what is said of them. */
const withParameters = (text: string): readonly (Node | string)[] =>
  text.split(/\b([a-z]+[A-Z]\w*)\b/).map(part => {
    const name = parameterNames.find(each => each === part)
    if (name === undefined) return part
    const label = parameterLabel(name).toLowerCase()
    return make('a', { href: parameterAddress(name), 'data-parameter': name }, label)
  })

const point = ({ title, text, sources }: Point): HTMLElement => {
  const item = make('li', {}, title === '' ? null : make('strong', {}, `${title} `))
  item.append(...withParameters(text), ...cited(sources))
  return item
}

const points = (all: readonly Point[]): HTMLElement =>
  make('ul', { class: 'points', lang: inEnglish }, ...all.map(point))

const described = (entries: readonly (readonly [string, string])[]): HTMLElement =>
  make(
    'dl',
    { class: 'described' },
    ...entries.flatMap(([term, text]) => [make('dt', {}, term), make('dd', {}, text)]),
  )

/** What the grades mean. */
export const grades = (): HTMLElement =>
  make(
    'details',
    {},
    make('summary', {}, evidenceWords.grades),
    described(entriesOf(gradeWords).map(([grade, said]) => [gradeNames[grade], said])),
  )

/** What speaks against what the model says, with its sources. */
export const against = (host: HTMLElement, data: EvidenceData): void =>
  host.append(points(data.against))

const instrumentList = (): HTMLElement => {
  const list = make('dl', { class: 'described', lang: inEnglish })
  for (const { name, rule, about, sources } of Object.values(instruments)) {
    const said = make('dd', {}, `${rule}. ${about}`)
    said.append(...cited(sources))
    list.append(make('dt', {}, name), said)
  }
  return list
}

/** What is simulated, in short, where to read more, its limits, and the instruments by which it is read. */
export const model = (host: HTMLElement, data: EvidenceData): void => {
  const { title, about } = evidenceWords.instruments
  host.append(
    ...modelWords.paragraphs.map(text => make('p', {}, text)),
    make('p', {}, modelWords.docs),
    described(modelWords.files),
    make('h3', {}, modelWords.limits),
    points(data.limits),
    make('h3', {}, title),
    make('p', {}, about),
    instrumentList(),
  )
}

const doi = /doi:(10\.\d{4,}\/\S+?)(?=[.,;)]*(?:\s|$))/

/** What a source is, with a link to it where it has a lasting address. */
const reference = (text: string): readonly (Node | string)[] => {
  const [said, address] = doi.exec(text) ?? []
  if (said === undefined || address === undefined) return [text]
  const [before = '', after = ''] = text.split(said)
  const link = make(
    'a',
    { href: `https://doi.org/${address}`, target: '_blank', rel: 'noreferrer' },
    said,
  )
  return [before, link, after]
}

/** Every source that the page names. */
export const sources = (host: HTMLElement, { references }: EvidenceData): void => {
  const list = make('dl', { class: 'described', lang: inEnglish })
  for (const [key, text] of Object.entries(references)) {
    const said = make('dd', {})
    said.append(...reference(text))
    list.append(make('dt', { id: sourceId(key) }, sourceText(key)), said)
  }
  host.append(list)
}
