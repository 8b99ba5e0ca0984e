import type { Scenario } from '@burnout/engine'
import { leadingScenarios } from './scenarios/leading.ts'
import { otherScenarios } from './scenarios/others.ts'
import { peopleScenarios } from './scenarios/people.ts'
import { ruleScenarios } from './scenarios/rules.ts'
import { markOf, type ScenarioText } from './scenarios/scenario-text.ts'
import { staffScenarios } from './scenarios/staff.ts'
import { startScenarios } from './scenarios/start.ts'
import { testScenarios } from './scenarios/testing.ts'
import { workScenarios } from './scenarios/work.ts'

/** Was die mitgelieferten Szenarien von sich sagen; die Schlüssel sind Dateinamen. */
export const scenarioTexts: Readonly<Record<string, ScenarioText>> = {
  ...startScenarios,
  ...peopleScenarios,
  ...workScenarios,
  ...staffScenarios,
  ...leadingScenarios,
  ...ruleScenarios,
  ...otherScenarios,
  ...testScenarios,
}

const all = Object.values(scenarioTexts)

/** The German name of a scenario; that of one which the program does not bring is as it was given. */
export const scenarioName = ({ name }: Pick<Scenario, 'name'>): string =>
  all.find(({ english }) => english.name === name)?.name ?? name

/** What a scenario says of itself, in German where it says what one says that the program brings. */
export const aboutInGerman = (about: Scenario['about']): Scenario['about'] => {
  const mark = markOf(about)
  const known = all.find(({ english }) => english.mark === mark)
  if (known === undefined) return about
  const { what, how, notice, try: tried } = known
  return { ...about, what, how, notice, try: tried }
}
