import type { Scenario } from '@burnout/engine'
import * as de from '../text/de/scenarios.ts'
import { tongue } from '../text/tongue.ts'

/** What a scenario is called in the language that is being written. */
export const scenarioName = (scenario: Pick<Scenario, 'name'>): string =>
  tongue() === 'de' ? de.scenarioName(scenario) : scenario.name

/** What a scenario says of itself in the language that is being written, as far as it is known there. */
export const aboutOf = ({ about }: Pick<Scenario, 'about'>): Scenario['about'] =>
  tongue() === 'de' ? de.aboutInGerman(about) : about
