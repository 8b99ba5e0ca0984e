import { formatDays, postsOf, type Scenario } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { count } from '../words/lengths.ts'

/** Of whom and over how long, in one line. */
export const settingsLine = ({ run, organisation }: Scenario): string => {
  const { clinics } = organisation
  const posts = clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  return [
    organisation.name,
    count(posts, 'post'),
    count(clinics.length, 'clinic'),
    `${formatDays(run.horizon)} from ${run.start}`,
  ].join(' · ')
}

/** What a scenario says of itself. */
export const aboutScenario = ({ name, about }: Scenario): Markup => {
  const parts = [
    ['', about.what],
    ['How it is set up: ', about.how],
    ['Things to notice: ', about.notice],
  ].filter(([, text]) => text !== '')
  return markup`<h3>${name}</h3>${parts.map(([head, text]) => markup`<p>${head === '' ? null : markup`<b>${head}</b>`}${text}</p>`)}`
}
