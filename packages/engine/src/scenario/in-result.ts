import type { Scenario } from './scenario.ts'
import { scenarioToYaml } from './write.ts'

const holdsScenario = /^burnout-(result|manifest)\/\d+$/

/**
 * The scenario that a result or the manifest of a folder holds, as the text of a scenario file, to be read and
 * checked like any other; `null` for every other text. What it expected of other scenarios stays behind.
 */
export const scenarioInResult = (text: string): string | null => {
  if (!text.trimStart().startsWith('{')) return null
  try {
    const { format, scenario }: { format?: unknown; scenario?: Scenario } = JSON.parse(text)
    if (typeof format !== 'string' || !holdsScenario.test(format) || scenario === undefined)
      return null
    return scenarioToYaml({ ...scenario, expect: [] })
  } catch {
    // not written by us: whoever reads it as a scenario will say what is wrong
    return null
  }
}
