import { fileURLToPath } from 'node:url'
import { program } from '../programs.ts'
import { median } from '../rounds.ts'
import type { Cost, Load } from './load.ts'

const oneLoad = fileURLToPath(new URL('one-load.js', import.meta.url))

/** What a load costs: medians of `rounds` processes. */
export const costOf = async (load: Load, rounds: number): Promise<Cost> => {
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await program('--expose-gc', oneLoad, JSON.stringify(load))
    costs.push(JSON.parse(stdout) as Cost)
  }
  const middle = (of: (cost: Cost) => number): number => median(costs.map(of))
  return {
    seconds: middle(cost => cost.seconds),
    windSeconds: middle(cost => cost.windSeconds),
    peak: middle(cost => cost.peak),
    floor: middle(cost => cost.floor),
    kernel: middle(cost => cost.kernel),
  }
}

/** The exponent with which y grows from one step to the next: 1 when it grows as x does. */
export const exponentOf = (
  [x, y]: readonly [number, number],
  [nextX, nextY]: readonly [number, number],
): number => Math.log(nextY / y) / Math.log(nextX / x)
