import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { commandText } from '../terminal/command-text.ts'

/** What a file of this tool may be. */
type Kind = 'scenario' | 'experiment' | 'lesson'

/** Keys that no other kind of file has. */
const ownKeys: Readonly<Record<Kind, RegExp>> = {
  scenario: /^(extends|run|organisation|assumptions|policies|events|loops|expect)\s*:/m,
  experiment: /^(scenario|design|points|over|luck|measure|survey)\s*:/m,
  lesson: /^(worlds|charts|steps|guide)\s*:/m,
}

const named: Readonly<Record<Kind, string>> = {
  scenario: 'a scenario',
  experiment: 'an experiment',
  lesson: 'a lesson',
}

const hintFor = (kind: Kind, path: string): string | null => {
  if (kind === 'scenario') return `Run it: ${commandText(['burnout', 'run', path])}`
  if (kind === 'experiment')
    return `Run it: ${commandText(['burnout', 'sweep', path, '--out', 'results'])}`
  return null
}

/**
 * Throws when a text is plainly of another kind than expected, which says more than all its keys that are
 * unknown here. A text that has keys of several kinds, or of none, passes.
 */
export const checkKind = (expected: Kind, path: string, text: string): void => {
  if (ownKeys[expected].test(text)) return
  const kinds = (Object.keys(ownKeys) as Kind[]).filter(kind => ownKeys[kind].test(text))
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1) return
  throw new Failure(
    exitCode.invalidScenario,
    `not ${named[expected]}: ${path} is ${named[kind]}; expected ${named[expected]} file`,
    hintFor(kind, path),
  )
}
