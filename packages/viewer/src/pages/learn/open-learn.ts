import type { Scenario } from '@burnout/engine'
import { setText } from '../../dom.ts'
import type { Act } from '../../streams/intent.ts'
import type { Learning } from '../../streams/learning.ts'
import { learnDoorWords } from '../../text/learn-door.ts'
import { lazily } from '../lazily.ts'
import type { LearnPlaces } from './learn-skeleton.ts'

/** The page of lessons, whose script is loaded when there are lessons to show; returns what draws it. */
export const openLearn = (
  places: LearnPlaces,
  act: Act,
  scenarioOf: (name: string) => Scenario,
): ((learning: Learning) => void) => {
  const draw = lazily<Learning>(
    async () => (await import('./learn.ts')).learn(places, act, scenarioOf),
    message => setText(places.detail, learnDoorWords.broken(message)),
  )
  return learning => {
    if (learning.lessons !== null || learning.fault !== null) draw(learning)
  }
}
