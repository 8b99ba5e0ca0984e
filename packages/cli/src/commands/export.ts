import { existsSync } from 'node:fs'
import type { Scenario, StockFlowModel } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print } from '../terminal/output.ts'
import { fileFlag, setFlag, undisguise, type ArgumentsOf } from './flags.ts'

export const command = 'export <file>'

export const describe =
  'Write a scenario’s stock-and-flow twin for Stella or Vensim, or its model in words'

export const flags = {
  xmile: fileFlag('xmile', 'Where to write XMILE 1.0, for Stella and others; - is standard output'),
  mdl: fileFlag('mdl', 'Where to write a Vensim model; - is standard output'),
  odd: fileFlag(
    'odd',
    'Where to write the model in words, after the ODD protocol; - is standard output',
  ),
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
    .example(
      '$0 export scenarios/baseline.yaml --odd model.md',
      'to read, or to publish with results',
    )

export type ExportArguments = ArgumentsOf<typeof builder>

/** Writes a model in the forms asked for; files that there are stay unless told otherwise. */
export const exportModel = async (options: ExportArguments): Promise<ExitCode> => {
  const { file, xmile, mdl, odd, set, force, quiet } = options
  const targets = [xmile, mdl, odd].filter(target => target !== undefined)
  if (targets.length === 0)
    throw new Failure(exitCode.usage, 'nothing to write: no file; expected --xmile, --mdl or --odd')
  const shared = targets.find((target, i) => targets.indexOf(target) < i)
  if (shared !== undefined)
    throw new Failure(exitCode.usage, `one place for two forms: ${shared}; expected one for each`)
  const inTheWay = targets.find(target => target !== '-' && force !== true && existsSync(target))
  if (inTheWay !== undefined)
    throw new Failure(
      exitCode.cannotWrite,
      `file exists: ${inTheWay}; expected a new name, or --force to overwrite it`,
    )
  const { ModelError, toVensim, toXmile } = await import('@burnout/engine')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  try {
    const source = await sourceOf(file, set ?? [])
    const written: (readonly [target: string, text: string])[] = []
    if (xmile !== undefined) written.push([xmile, toXmile(await modelOf(source))])
    if (mdl !== undefined) written.push([mdl, toVensim(await modelOf(source))])
    if (odd !== undefined) written.push([odd, await writeUpOf(source)])
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

type Source = { readonly scenario: Scenario } | { readonly model: StockFlowModel }

/** A scenario, or a model as it stands in its file. */
const sourceOf = async (file: string, set: readonly string[]): Promise<Source> => {
  if (!file.endsWith('.json')) {
    const { readScenario } = await import('../reading/read-scenario.ts')
    return { scenario: await readScenario(file, { set }) }
  }
  if (set.length > 0)
    throw new Failure(exitCode.usage, '--set with a model; expected a scenario, which it changes')
  const { readModel } = await import('@burnout/engine')
  const { readTextFile } = await import('../reading/read-text.ts')
  const text = readTextFile(file)
  if (text === null)
    throw new Failure(exitCode.missingFile, `no such file: ${file}; expected a model`)
  return { model: readModel(text) }
}

/** The model, or the twin of a scenario. */
const modelOf = async (source: Source): Promise<StockFlowModel> => {
  if ('model' in source) return source.model
  const { compileScenario, twinOf } = await import('@burnout/engine')
  return twinOf(compileScenario(source.scenario))
}

const writeUpOf = async (source: Source): Promise<string> => {
  if ('model' in source)
    throw new Failure(exitCode.usage, '--odd with a model; expected a scenario, which it describes')
  const { oddOf } = await import('../write-up/odd.ts')
  const { oddPages } = await import('../write-up/pages.ts')
  return oddOf(source.scenario, oddPages())
}

export const handler = async (options: ExportArguments): Promise<void> => {
  process.exitCode = await exportModel(options)
}
