import type { TableName } from './tables.ts'

/** An equation of the twin with its unit. */
export interface TwinEquation {
  readonly equation: string
  readonly unit: string
  readonly about?: string
}

/** A table function of the model, read at an input. */
export interface TwinTable {
  readonly table: TableName
  readonly input: string
  readonly about?: string
}

/**
 * What one mechanism of the agent model becomes for a mean person of each role, in the notation of
 * `stock-flow/`. A name that ends in `@` is one for each role, in `name@providers` for each role of a set;
 * in its equation `x@` is of the same role. `sum[set]{…@…}` adds what stands in braces over a set of roles.
 */
export interface TwinPart {
  /** Name of the mechanism; of no mechanism where events become flows. */
  readonly mechanism: string | null
  readonly equations: Readonly<Record<string, TwinEquation | TwinTable>>
}

/** An equation without a word on it. */
export const eq = (equation: string, unit: string, about?: string): TwinEquation =>
  about === undefined ? { equation, unit } : { equation, unit, about }
