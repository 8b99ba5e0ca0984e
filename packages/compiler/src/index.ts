import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import { readModule, type Importer, type ModuleSource } from './module-source.ts'
import { operators } from './operators.ts'
import { Slots } from './slots.ts'
import { tableFunctions, type Tables } from './table-functions.ts'
import type { Unit } from './unit.ts'
import { conversions } from './values.ts'
import type { Format } from './world-shape.ts'
import { writeEvaluate, writeHelper, writeLoop, writePass } from './write-function.ts'
import { adders, writeEvaluateAll, writeIntegrateAll } from './write-lists.ts'

export { Refusal } from './refusal.ts'
export type { Imported, Importer } from './module-source.ts'
export type { Format } from './world-shape.ts'

export interface SourceFile {
  readonly file: string
  readonly text: string
}

export interface TickSources {
  /** Files of one mechanism each. */
  readonly mechanisms: readonly SourceFile[]
  /** Files of one pass each, and its name: a function of a world and whole numbers that gives a number. */
  readonly passes: readonly (SourceFile & { readonly name: string })[]
  /** The file with the functions that add flows to stocks. */
  readonly addFlows: SourceFile
}

export interface CompiledTick {
  readonly binary: Uint8Array
  /** What each slot of the memory’s first table stands for. */
  readonly slots: readonly string[]
  /** Mechanisms in the order in which a list of turns tells them apart. */
  readonly mechanisms: readonly string[]
}

interface Evaluated {
  readonly name: string
  readonly evaluate: ESTree.Function
}

/** The mechanism that a file declares: an object with a method `evaluate`. */
const mechanismOf = ({ declared, file }: ModuleSource): Evaluated => {
  for (const [name, value] of declared)
    if (value.type === 'ObjectExpression')
      for (const property of value.properties)
        if (
          property.type === 'Property' &&
          property.key.type === 'Identifier' &&
          property.key.name === 'evaluate' &&
          property.value.type === 'FunctionExpression'
        )
          return { name, evaluate: property.value }
  throw new Error(`${file}: a mechanism with evaluate(…) was expected`)
}

/** Reads a file and makes ready what its functions share. */
const unitOf = (
  {
    module,
    slots,
    format,
    table,
    importer,
  }: Pick<Unit, 'module' | 'slots' | 'format' | 'table'> & {
    readonly importer: Importer
  },
  { file, text }: SourceFile,
): Unit => {
  const source = readModule(file, text, importer)
  const as = conversions(module, source)
  const written = new Set<string>()
  const unit: Unit = {
    module,
    source,
    slots,
    format,
    as,
    operators: operators(module, source, as),
    table,
    helper: name => {
      const own = source.helper(name)
      if (own === undefined) return null
      const full = `${file}:${name}`
      if (!written.has(full)) writeHelper(unit, full, own)
      written.add(full)
      return full
    },
  }
  return unit
}

/**
 * Translates mechanisms, passes and the loops of the integration into one WebAssembly module: an export for each pass, and
 * two that follow lists of mechanisms and of flows. The arithmetic is the same, operation by operation, so that the
 * results have the same bits; loops over rows take two a turn.
 *
 * @throws Refusal where a file uses more of the language than is known here
 */
export const compileTick = (
  { mechanisms, passes, addFlows }: TickSources,
  importer: Importer,
  tables: Tables,
  format: Format,
): CompiledTick => {
  const module = new binaryen.Module()
  const { SIMD128, BulkMemory, BulkMemoryOpt } = binaryen.Features
  module.setFeatures(SIMD128 | BulkMemory | BulkMemoryOpt)
  module.setMemory(1, MOST_PAGES)
  module.addMemoryImport('0', 'world', 'memory')
  const slots = new Slots(format.slot)
  const shared = { module, slots, format, table: tableFunctions(module, tables), importer }
  const names = mechanisms.map(each => {
    const unit = unitOf(shared, each)
    const { name, evaluate } = mechanismOf(unit.source)
    writeEvaluate(unit, name, evaluate)
    return name
  })
  for (const each of passes) writePass(unitOf(shared, each), each.name)
  const adding = unitOf(shared, addFlows)
  for (const name of adders) writeLoop(adding, name)
  writeEvaluateAll(module, format, names)
  writeIntegrateAll(module, format)
  if (module.validate() === 0) throw new Error('the module that was written is not valid')
  binaryen.setOptimizeLevel(3)
  binaryen.setShrinkLevel(0)
  module.optimize()
  const binary = module.emitBinary()
  module.dispose()
  return { binary, slots: slots.paths(), mechanisms: names }
}

/** Pages of 64 KiB that a memory of 32-bit places has at most. */
const MOST_PAGES = 65_536
