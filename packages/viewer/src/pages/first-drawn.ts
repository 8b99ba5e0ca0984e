import { ask } from '../settings/ask.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import type { Seen } from '../settings/lens.ts'
import type { Settings } from '../settings/settings.ts'
import type { Drawn } from '../streams/page.ts'
import { answerAs } from '../streams/runs.ts'
import { firstAnswer } from '../worker/first-answer.ts'

/** One replicate of what is asked, computed here and now, so that the first frame shows a run. */
export const firstDrawn = (catalogue: Catalogue, settings: Settings, seen: Seen): Drawn => {
  const { scenario, reference, alike } = ask(catalogue.scenarioOf, settings)
  const answer = firstAnswer(scenario, seen)
  if (reference === null) return { settings, answer, reference: answer }
  const other = alike ? answerAs(reference, answer) : firstAnswer(reference, seen)
  return { settings, answer, reference: other }
}
