import { keyOf } from '../model/survey.ts'
import type { World } from '../state/world.ts'

/** Counts who leaves the organisation, post by post: those who move to another post do not. */
export class Leavers {
  /** People who have left from each seat since the start; who came and went between two surveys is counted. */
  readonly exits: Float64Array
  private readonly holders: Float64Array

  constructor(world: World) {
    this.exits = new Float64Array(world.layout.seats)
    this.holders = new Float64Array(world.layout.seats)
    this.remember(world)
  }

  /** Takes down who is gone since the last call; once a day. */
  count(world: World): void {
    const { layout } = world
    const seats = layout.seatsPerOrganisation
    for (let i = 0; i < layout.seats; i++) {
      const before = this.holders[i]
      if (before < 0 || keyOf(world, i) === before) continue
      if (!this.isIn(world, Math.floor(i / seats), before)) this.exits[i] += 1
    }
    this.remember(world)
  }

  private remember(world: World): void {
    for (let i = 0; i < world.layout.seats; i++) this.holders[i] = keyOf(world, i)
  }

  private isIn(world: World, organisation: number, holder: number): boolean {
    const seats = world.layout.seatsPerOrganisation
    for (let i = organisation * seats; i < (organisation + 1) * seats; i++)
      if (keyOf(world, i) === holder) return true
    return false
  }
}
