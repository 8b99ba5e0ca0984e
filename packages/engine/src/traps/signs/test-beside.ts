import type { LoopName } from '../../loops/named-loops.ts'
import type { Beside } from './beside.ts'

// For tests only: left out of the build by the engine's tsconfig.

/** One pair of runs with one series, `it`, half-year by half-year. */
export const besideWith = ({
  own,
  alone,
}: Readonly<Record<'own' | 'alone', readonly number[]>>): Beside => {
  const rows = (values: readonly number[]) => (name: string) =>
    name === 'it' ? values.map(value => Float64Array.of(value)) : null
  return { months: 6 * own.length, levers: [], own: rows(own), alone: rows(alone), scores: null }
}

/** Shares of every loop, look by look: those given, and nothing of the others. */
export const recordOfLoops = (
  names: readonly LoopName[],
  given: Readonly<Partial<Record<LoopName, readonly number[]>>>,
): Record<LoopName, readonly number[]> =>
  Object.fromEntries(names.map(name => [name, given[name] ?? [0, 0, 0, 0]])) as Record<
    LoopName,
    readonly number[]
  >
