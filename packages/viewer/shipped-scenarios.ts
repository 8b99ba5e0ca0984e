import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseScenario } from '@burnout/engine'
import type { Plugin } from 'vite'

const name = 'virtual:shipped-scenarios'
const folder = fileURLToPath(new URL('../../scenarios', import.meta.url))

const read = (scenario: string) => {
  const file = `${scenario}.yaml`
  return { file, text: readFileSync(join(folder, file), 'utf8') }
}

/**
 * Reads the scenarios that travel with the page when it is built, so that nobody who opens it waits for that
 * or loads what reads files. One that cannot be read ends the build with its faults.
 */
export const shippedScenarios = (): Plugin => ({
  name: 'shipped-scenarios',
  resolveId: id => (id === name ? `\0${name}` : null),
  load(id) {
    if (id !== `\0${name}`) return null
    const names = readdirSync(folder)
      .filter(file => file.endsWith('.yaml'))
      .map(file => file.replace(/\.yaml$/, ''))
    const offers = names.sort().map(scenario => {
      const { file, text } = read(scenario)
      this.addWatchFile(join(folder, file))
      return { name: scenario, scenario: parseScenario(text, { file, read }), fault: null }
    })
    // a browser reads JSON sooner than script
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(offers))})`
  },
})
