// Everything that needs the language of scenario files, which is a third of the page's script: imported when
// a file is opened, saved or sent, and not before.
import {
  parseScenario,
  runId,
  ScenarioError,
  scenarioInResult,
  type Scenario,
} from '@burnout/engine'
import { openingWords } from '../text/opening.ts'
import type { Detail, Offer } from './offer.ts'

export { scenarioToYaml } from '@burnout/engine'

const files = import.meta.glob<string>('../../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const texts = new Map(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
)

const read = (name: string): { file: string; text: string } | null => {
  const file = `${name}.yaml`
  const text = texts.get(file)
  return text === undefined ? null : { file, text }
}

const names = [...texts.keys()].map(file => file.replace(/\.yaml$/, ''))

/** Faults of a file that are listed before the rest is only counted. */
const mostListed = 5

/** What is wrong with a file, a line of it each. */
const detailsOf = (error: unknown): readonly Detail[] => {
  if (!(error instanceof ScenarioError))
    return [{ said: '', engine: error instanceof Error ? error.message : String(error) }]
  const lines = error.faults.map(({ line, path, message }): Detail => {
    const { said, engine, after } = openingWords.fault(message)
    return { said: openingWords.where(line, path) + said, engine, after }
  })
  const left = lines.length - mostListed
  return left > 0 ? [...lines.slice(0, mostListed), { said: openingWords.more(left) }] : lines
}

const offer = (file: string, text: string): Offer => {
  const name = file.replace(/\.(ya?ml|json)$/, '')
  try {
    return { name, scenario: parseScenario(text, { file, read, names }), fault: null }
  } catch (error) {
    const fault = { said: openingWords.faulty(file), details: detailsOf(error) }
    return { name, scenario: null, fault }
  }
}

/**
 * Reads a scenario that the reader opened, or that of a result; it may extend the ones that travel with the
 * page, and takes the place of none of them.
 */
export const openScenario = (file: string, text: string): Offer => {
  const named = file.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-').slice(-60)
  const opened = offer(named, scenarioInResult(text) ?? text)
  return names.includes(opened.name) ? { ...opened, name: `opened-${opened.name}` } : opened
}

/** Whether a scenario runs as the baseline that the page draws beside another, whatever it is called. */
export const runsAsBaselineOf = ({ organisation, run }: Scenario, scenario: Scenario): boolean => {
  const shipped = offer('shipped.yaml', 'version: 1\nname: Baseline\nextends: baseline\n')
  return (
    shipped.scenario !== null &&
    runId({ ...shipped.scenario, organisation, run }) === runId(scenario)
  )
}
