import { createHash } from 'node:crypto'
import {
  engineVersion,
  parseScenario,
  runEnsemble,
  scenarioTemplate,
  seriesNames,
  surveyFieldNames,
} from '@burnout/engine'

/** What all keys and channels begin with, for the rules of who may do what. */
export const prefix = 'burnout'

/** On which sweeps and workers say that they are there. */
export const beatChannel = `${prefix}:beats`

/** Where what came of a sweep's blocks is put. */
export const inboxOf = (edition: string, sweep: string): string =>
  `${prefix}:${edition}:inbox:${sweep}`

/** A key that is there while a sweep waits for answers. */
export const presenceOf = (edition: string, sweep: string): string =>
  `${inboxOf(edition, sweep)}:open`

/** A short run of the template, which has two clinics, a policy and chance. */
const trial = ['run.replicates=1', 'run.horizon=8 weeks', 'run.record=4 weeks']

/**
 * Names all whose numbers are the same: the engine's version, and a hash of what it makes of a short run
 * and of the series and answers it records. An engine under work, or a machine that computes otherwise, has another
 * name, and every name has a queue of its own.
 */
export const editionOf = (): string => {
  const { hash } = runEnsemble(parseScenario(scenarioTemplate(), { file: 'template', set: trial }))
  const digest = createHash('sha256')
    .update([hash, ...seriesNames, ...surveyFieldNames].join('\n'))
    .digest('hex')
  return `${engineVersion}-${digest.slice(0, 8)}`
}
