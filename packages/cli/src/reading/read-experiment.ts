import { basename, dirname, join, normalize } from 'node:path'
import { nearest, parseExperiment, type Experiment } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { checkKind } from './file-kind.ts'
import { namesIn, siblingPath, standardInput } from './read-scenario.ts'
import { readStandardInput, readTextFile } from './read-text.ts'

const missingExperiment = (path: string): Failure => {
  const folder = dirname(path)
  const name = nearest(basename(path).replace(/\.ya?ml$/, ''), namesIn(folder))
  const guess = name === null ? '' : `; did you mean ${join(folder, `${name}.yaml`)}?`
  return new Failure(
    exitCode.missingFile,
    `missing file: ${path}; expected an experiment file or ${standardInput}${guess}`,
  )
}

/**
 * Whether a file is an experiment: has what only an experiment says. One that cannot be read is none.
 */
export const isExperiment = async (given: string): Promise<boolean> => {
  const piped = given === standardInput
  const text = piped ? await readStandardInput('<stdin>') : readTextFile(normalize(given))
  return text !== null && /^(scenario|design|over|measure)\s*:/m.test(text)
}

/**
 * Reads an experiment from a file, or from standard input for `-`; its scenarios lie beside it or in the
 * folder above. Throws what is wrong, all at once.
 */
export const readExperiment = async (given: string): Promise<Experiment> => {
  const piped = given === standardInput
  const path = piped ? '<stdin>' : normalize(given)
  const text = piped ? await readStandardInput(path) : readTextFile(path)
  if (text === null) throw missingExperiment(path)
  checkKind('experiment', path, text)
  const beside = piped ? join('.', '-') : path
  const above = join(dirname(beside), '..', basename(beside))
  return parseExperiment(text, {
    file: path,
    read: name => {
      for (const from of [beside, above]) {
        const file = siblingPath(from, name)
        const found = file === null ? null : readTextFile(file)
        if (file !== null && found !== null) return { file, text: found }
      }
      return null
    },
    names: [beside, above].flatMap(file => namesIn(dirname(file))),
  })
}
