// Shipped scenarios, read from the repository.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseScenario } from '@burnout/engine'

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url))
export const scenarioNames = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.slice(0, -'.yaml'.length))

const textOf = name => readFileSync(`${folder}${name}.yaml`, 'utf8')
const read = name =>
  scenarioNames.includes(name) ? { file: `${name}.yaml`, text: textOf(name) } : null

export const loadScenario = name => parseScenario(textOf(name), { file: `${name}.yaml`, read })
