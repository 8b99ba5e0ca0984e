import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { hint } from './section.ts'

/** What has to be known to make the same numbers again. */
export interface Reproducible {
  /** The command on the files below. */
  readonly command: string
  readonly made: string
  readonly version: string
  readonly seed: string
  readonly runs: string
  /** Hashes of results, by what they are of. */
  readonly hashes: readonly (readonly [of: string, hash: string])[]
  readonly scenarios: readonly { readonly file: string; readonly scenario: Scenario }[]
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
  const rows: readonly (readonly [string, Markup])[] = [
    ['Command', markup`<code>${given.command}</code>`],
    ['Made by', markup`<code>${given.made}</code>`],
    ['Engine', markup`${given.version}`],
    ['Seed', markup`<code>${given.seed}</code>`],
    ['Runs', markup`${given.runs}`],
    ...given.hashes.map(([of, hash]): readonly [string, Markup] => [
      of === '' ? 'Result' : `Result of ${of}`,
      markup`<code>${hash}</code>`,
    ]),
  ]
  return markup`<p>Save what stands below under the names given, and give the command. The same engine gives the same result, to the last bit, on any machine. This page holds its data: opened in the viewer it brings its scenarios back.</p><dl class="facts">${rows.map(([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>`)}</dl>${given.scenarios.map(
    ({ file, scenario }) =>
      markup`<details class="yaml"><summary>${file}</summary><pre tabindex="0" aria-label="${file}">${scenarioToYaml(scenario)}</pre></details>`,
  )}${given.scenarios.length === 0 ? null : hint('With everything that they extend, ready to be run again.')}`
}
