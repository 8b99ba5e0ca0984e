import { createHash } from 'node:crypto'
import type { Scenario } from '@burnout/engine'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** SHA-256 of a scenario as resolved, whatever the order in which its file names things. */
export const scenarioHash = (scenario: Scenario): string => hashOf(scenario)

/** The same of several scenarios, in their order. */
export const scenariosHash = (scenarios: readonly Scenario[]): string => hashOf(scenarios)

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex')
