import { streamOf } from '../numerics/random.ts'
import { PHYSICIAN, ROLES } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { leave } from './leaving.ts'
import { swapPeople } from './moves.ts'
import { organisationOf } from './organisation-of.ts'
import { fundPosts } from './staffing.ts'

const departure = streamOf('departure')
const exchange = streamOf('exchange')

/** Lets those leave or change places together whom the scenario sends on this day. */
export const runDepartures = (world: World, run: CompiledRun, day: number): void => {
  for (const { day: on, clinic, role, count } of run.departures)
    if (on === day) departTogether(world, clinic * ROLES + role, count, day)
  for (const { day: on, clinics, count } of run.exchanges)
    if (on === day) changePlaces(world, clinics, count, day)
}

/** The employed person of a group whose lot is lowest and who is not yet `taken`; −1 when there is none. */
const nextByLot = (
  world: World,
  g: number,
  stream: number,
  day: number,
  taken: ReadonlySet<number>,
): number => {
  const { clinicians: person, chance, layout } = world
  const o = organisationOf(world, g)
  let chosen = -1
  let lowest = Infinity
  for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
    if (person.employed[i] === 0 || taken.has(i)) continue
    const seat = chance.seat[i - o * layout.seatsPerOrganisation]
    const lot = chance.random.uniform(stream, chance.replicate[o], seat, day)
    if (lot >= lowest) continue
    lowest = lot
    chosen = i
  }
  return chosen
}

const nobody: ReadonlySet<number> = new Set()

/** Lets the `count` employed people of one group whose lot is lowest leave, in every organisation. */
const departTogether = (world: World, group: number, count: number, day: number): void => {
  const { layout } = world
  for (let o = 0; o < layout.organisations; o++) {
    const g = o * layout.clinicsPerOrganisation * ROLES + group
    for (let n = 0; n < count; n++) {
      const chosen = nextByLot(world, g, departure, day, nobody)
      if (chosen >= 0) leave(world, g, chosen)
    }
    fundPosts(world, g)
  }
}

/** Lets `count` physicians of each of two clinics, drawn by lot, change places: the transfer test. */
const changePlaces = (
  world: World,
  [a, b]: readonly [number, number],
  count: number,
  day: number,
): void => {
  const { clinicians: person, layout } = world
  for (let o = 0; o < layout.organisations; o++) {
    const first = o * layout.clinicsPerOrganisation
    const taken = new Set<number>()
    for (let n = 0; n < count; n++) {
      const i = nextByLot(world, (first + a) * ROLES + PHYSICIAN, exchange, day, taken)
      const j = nextByLot(world, (first + b) * ROLES + PHYSICIAN, exchange, day, taken)
      if (i < 0 || j < 0) break
      swapPeople(world, i, j)
      taken.add(i).add(j)
      person.transfers[i] += 1
      person.transfers[j] += 1
    }
  }
}
