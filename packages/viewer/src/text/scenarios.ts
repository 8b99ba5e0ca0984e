import type { Scenario } from '@burnout/engine'
import * as de from './de/scenarios.ts'
import { tongue } from './tongue.ts'

/** What a scenario is called, by its file and as it is written. */
export const scenarioName = (file: string, { name }: Pick<Scenario, 'name'>): string => {
  if (tongue === 'en' || !Object.hasOwn(de.scenarioTexts, file)) return name
  const text = de.scenarioTexts[file]
  // a reader may have opened another of that file name
  return text?.english.name === name ? text.name : name
}

/** What a scenario says of itself, translated where it travels with the page. */
export const scenarioAbout = ({ about }: Pick<Scenario, 'about'>): Scenario['about'] =>
  tongue === 'de' ? de.aboutInGerman(about) : about
