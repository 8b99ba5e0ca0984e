import { postsOf, type Scenario } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { inputWords } from '../text/inputs.ts'
import { scenarioWords } from '../text/page.ts'
import { count } from '../words/lengths.ts'
import { aboutOf, scenarioName } from '../words/scenarios.ts'

/** Of whom and over how long, in one line. */
export const settingsLine = ({ run, organisation }: Scenario): string => {
  const { clinics } = organisation
  const posts = clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  return [
    organisation.name,
    count(posts, 'post'),
    count(clinics.length, 'clinic'),
    inputWords().length(run.horizon, run.start),
  ].join(' · ')
}

/** What a scenario says of itself. */
export const aboutScenario = (scenario: Scenario): Markup => {
  const words = scenarioWords()
  const about = aboutOf(scenario)
  const parts = [
    ['', about.what],
    [words.how, about.how],
    [words.notice, about.notice],
  ].filter(([, text]) => text !== '')
  return markup`<h3>${scenarioName(scenario)}</h3>${parts.map(([head, text]) => markup`<p>${head === '' ? null : markup`<b>${head}</b>`}${text}</p>`)}`
}
