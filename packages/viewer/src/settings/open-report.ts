import type { Scenario } from '@burnout/engine'
import type { Offer } from './offer.ts'

/** A name for a scenario that came without a file. */
const fileOf = ({ name }: Scenario): string =>
  `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.yaml`

/**
 * The scenarios that a report carries, as if each had been opened from a file of its own; the last is chosen
 * last. `null` when the page is no report.
 */
export const openReport = async (page: string): Promise<readonly Offer[] | null> => {
  const [{ readReport, scenariosOf }, { openScenario, scenarioToYaml }] = await Promise.all([
    import('@burnout/report'),
    import('./scenario-files.ts'),
  ])
  const result = readReport(page)
  try {
    if (result !== null)
      return scenariosOf(result).map(scenario =>
        openScenario(fileOf(scenario), scenarioToYaml({ ...scenario, expect: [] })),
      )
  } catch {
    // what looked like a scenario is none
  }
  return null
}
