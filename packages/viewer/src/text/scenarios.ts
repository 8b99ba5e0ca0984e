import type { Scenario } from '@burnout/engine'
import * as de from './de/scenarios.ts'
import { tongue } from './tongue.ts'

/** What is said of a scenario in another language than its own. */
export interface ScenarioText {
  readonly name: string
  /** What it asks. */
  readonly what: string
}

const translated: Readonly<Record<string, ScenarioText>> = tongue === 'de' ? de.scenarioTexts : {}

/** What is said of a scenario that travels with the page, by its file; `null` where that is as it is written. */
const textOf = (file: string): ScenarioText | null =>
  Object.hasOwn(translated, file) ? (translated[file] ?? null) : null

/** Whether the rest of what a scenario says of itself is English on a page that is not. */
export const staysEnglish = (file: string): boolean => textOf(file) !== null

/** What a scenario is called, by its file and as it is written. */
export const scenarioName = (file: string, { name }: Pick<Scenario, 'name'>): string =>
  textOf(file)?.name ?? name

/** What a scenario asks. */
export const scenarioQuestion = (file: string, { about }: Pick<Scenario, 'about'>): string =>
  textOf(file)?.what ?? about.what
