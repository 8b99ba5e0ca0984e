import { parseScenario, type Scenario } from '@burnout/engine'

/** A scenario on offer, or why it cannot be offered. */
export type Offer =
  | { readonly name: string; readonly scenario: Scenario; readonly fault: null }
  | { readonly name: string; readonly scenario: null; readonly fault: string }

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
  const name = file.replace(/\.ya?ml$/, '')
  try {
    return { name, scenario: parseScenario(text, { file, read, names }), fault: null }
  } catch (error) {
    return { name, scenario: null, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** The scenarios that travel with the page, by name. */
export const bundledOffers = (): readonly Offer[] =>
  [...texts].map(([file, text]) => offer(file, text)).sort((a, b) => (a.name < b.name ? -1 : 1))

/**
 * Reads a scenario that the reader opened; it may extend the ones that travel with the page, and
 * takes the place of none of them.
 */
export const openScenario = (file: string, text: string): Offer => {
  const opened = offer(file.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-').slice(-60), text)
  return names.includes(opened.name) ? { ...opened, name: `opened-${opened.name}` } : opened
}
