// Everything that needs the language of scenario files, which is a third of the page's script: imported when
// a file is opened, saved or sent, and not before.
import { parseScenario, scenarioInResult } from '@burnout/engine'
import type { Offer } from './offer.ts'

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

const offer = (file: string, text: string): Offer => {
  const name = file.replace(/\.(ya?ml|json)$/, '')
  try {
    return { name, scenario: parseScenario(text, { file, read, names }), fault: null }
  } catch (error) {
    return { name, scenario: null, fault: error instanceof Error ? error.message : String(error) }
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
