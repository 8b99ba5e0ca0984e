import type binaryen from 'binaryen'
import type { ModuleSource } from './module-source.ts'
import type { Operators } from './operators.ts'
import type { Slots } from './slots.ts'
import type { Conversions } from './values.ts'
import type { Format } from './world-shape.ts'

/** One file that is being translated, and what its functions share. */
export interface Unit {
  readonly module: binaryen.Module
  readonly source: ModuleSource
  readonly slots: Slots
  readonly format: Format
  readonly as: Conversions
  readonly operators: Operators
  /** Name of the function that looks a table up. */
  readonly table: (name: string) => string
  /** Name of the function made of one of the file's helpers, which takes and gives doubles. */
  readonly helper: (name: string) => string | null
}
