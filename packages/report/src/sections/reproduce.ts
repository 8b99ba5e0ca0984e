import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { againWords } from '../text/page.ts'
import { hint } from './section.ts'

/** What has to be known to make the same numbers again. */
export interface Reproducible {
  /** The command on the files below. */
  readonly command: string
  /** What is to be known of the command, if anything. */
  readonly note?: string | null
  readonly made: string
  readonly version: string
  readonly seed: string
  readonly runs: string
  /** Hashes of results, by what they are of. */
  readonly hashes: readonly (readonly [of: string, hash: string])[]
  readonly scenarios: readonly { readonly file: string; readonly scenario: Scenario }[]
  /** Files that stand before the scenarios, as text. */
  readonly files?: readonly { readonly file: string; readonly text: string }[]
}

/** A name for a file from any text. */
export const fileNameOf = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'scenario'
  }.yaml`

/** How to make the same numbers again: files, command, seed, version and what the result is known by. */
export const reproduceContent = (given: Reproducible): Markup => {
  const words = againWords()
  const rows: readonly (readonly [string, Markup])[] = [
    [
      words.command,
      markup`<code>${given.command}</code>${given.note == null ? null : hint(given.note)}`,
    ],
    [words.made, markup`<code>${given.made}</code>`],
    [words.engine, markup`${given.version}`],
    [words.seed, markup`<code>${given.seed}</code>`],
    [words.runs, markup`${given.runs}`],
    ...given.hashes.map(([of, hash]): readonly [string, Markup] => [
      of === '' ? words.result : words.resultOf(of),
      markup`<code>${hash}</code>`,
    ]),
  ]
  const scenarios = given.scenarios.map(({ file, scenario }) => ({
    file,
    text: scenarioToYaml(scenario),
  }))
  return markup`<p>${words.about}</p><dl class="facts">${rows.map(([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>`)}</dl>${[
    ...(given.files ?? []),
    ...scenarios,
  ].map(
    ({ file, text }) =>
      markup`<details class="yaml"><summary>${file}</summary><pre tabindex="0" aria-label="${file}">${text}</pre></details>`,
  )}${given.scenarios.length === 0 ? null : hint(words.whole)}`
}
