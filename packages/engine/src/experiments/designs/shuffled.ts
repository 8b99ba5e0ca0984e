import type { KeyedRandom } from '../../numerics/random.ts'

/** The numbers 0 … n − 1 in an order of chance, the same for the same stream and entity. */
export const shuffled = (
  n: number,
  random: KeyedRandom,
  stream: number,
  entity: number,
): Int32Array => {
  const keys = Float64Array.from({ length: n }, (_, i) => random.uniform(stream, 0, entity, i))
  return Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b)
}
