import { existsSync } from 'node:fs'
import type { StockFlowModel } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print } from '../terminal/output.ts'
import { fileFlag, setFlag, undisguise, type ArgumentsOf } from './flags.ts'

export const command = 'export <file>'

export const describe = 'Write a scenario’s stock-and-flow twin, or a model, for Stella or Vensim'

export const flags = {
  xmile: fileFlag('xmile', 'Where to write XMILE 1.0, for Stella and others; - is standard output'),
  mdl: fileFlag('mdl', 'Where to write a Vensim model; - is standard output'),
  set: setFlag,
  force: { type: 'boolean', describe: 'Overwrite files that there are' },
  quiet: { type: 'boolean', describe: 'Say nothing but errors' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('file', {
      describe: 'A scenario file, or a stock-and-flow model that ends in .json',
      type: 'string',
      demandOption: true,
      coerce: undisguise,
    })
    .options(flags)
    .example('$0 export scenarios/wellness-first.yaml --mdl twin.mdl', 'for Vensim')
    .example('$0 export scenarios/baseline.yaml --xmile twin.xmile', 'for Stella')

export type ExportArguments = ArgumentsOf<typeof builder>

/** Writes a model in the forms asked for; files that there are stay unless told otherwise. */
export const exportModel = async (options: ExportArguments): Promise<ExitCode> => {
  const { file, xmile, mdl, set, force, quiet } = options
  const targets = [xmile, mdl].filter(target => target !== undefined)
  if (targets.length === 0)
    throw new Failure(exitCode.usage, 'nothing to write: no file; expected --xmile or --mdl')
  if (xmile === mdl)
    throw new Failure(exitCode.usage, `one place for two forms: ${xmile}; expected one for each`)
  const inTheWay = targets.find(target => target !== '-' && force !== true && existsSync(target))
  if (inTheWay !== undefined)
    throw new Failure(
      exitCode.cannotWrite,
      `file exists: ${inTheWay}; expected a new name, or --force to overwrite it`,
    )
  const { ModelError, toVensim, toXmile } = await import('@burnout/engine')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  try {
    const model = await modelOf(file, set ?? [])
    const written = [
      ...(xmile === undefined ? [] : [[xmile, toXmile(model)] as const]),
      ...(mdl === undefined ? [] : [[mdl, toVensim(model)] as const]),
    ]
    for (const [target, text] of written)
      if (target === '-') print(text)
      else {
        writeAtomically(target, text)
        notesFor({ quiet }).note(`wrote ${target}`)
      }
  } catch (error) {
    if (error instanceof ModelError) throw new Failure(exitCode.invalidScenario, error.message)
    throw error
  }
  return exitCode.good
}

/** A model as it stands in its file, or the twin of a scenario. */
const modelOf = async (file: string, set: readonly string[]): Promise<StockFlowModel> => {
  const { compileScenario, readModel, twinOf } = await import('@burnout/engine')
  if (!file.endsWith('.json')) {
    const { readScenario } = await import('../reading/read-scenario.ts')
    return twinOf(compileScenario(await readScenario(file, { set })))
  }
  if (set.length > 0)
    throw new Failure(exitCode.usage, '--set with a model; expected a scenario, which it changes')
  const { readTextFile } = await import('../reading/read-text.ts')
  const text = readTextFile(file)
  if (text === null)
    throw new Failure(exitCode.missingFile, `no such file: ${file}; expected a model`)
  return readModel(text)
}

export const handler = async (options: ExportArguments): Promise<void> => {
  process.exitCode = await exportModel(options)
}
