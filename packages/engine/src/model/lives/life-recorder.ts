import { ROLES } from '../../parameters/roles.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import type { World } from '../../state/world.ts'
import { keyOf } from '../survey.ts'
import { capacityOf, handoverOf, poolOf } from './handover.ts'
import { lifeStateNames, lifeStates, type LifeStateName } from './life-states.ts'
import { lifeEvents, type LifeEventName, type Lives } from './lives.ts'

/** Somebody who holds a seat no longer. */
interface Departed {
  readonly person: number
  readonly seat: number
  readonly group: number
  readonly moved: boolean
}

/**
 * Follows everybody in the first clinics of a world of one organisation, morning by morning, without
 * changing anything in it.
 */
export class LifeRecorder {
  private readonly world: World
  private readonly run: CompiledRun
  private readonly clinics: number
  private readonly seats: number
  private readonly t: Float64Array
  private readonly holder: Int32Array
  private readonly state: Uint8Array
  private readonly values: Record<LifeStateName, Float32Array>
  private records = 0
  /** Who held each seat yesterday, by key and by number, and what they could do when last at work. */
  private readonly held: Int32Array
  private readonly who: Int32Array
  private readonly capacity: Float64Array
  private readonly numbers = new Map<number, number>()
  private readonly cuts: number[] = []
  private readonly ill: number[] = []
  private readonly home: number[] = []
  private readonly occupant: number[] = []
  private readonly role: number[] = []
  private readonly hired: number[] = []
  private readonly gone: number[] = []
  private readonly events = {
    day: [] as number[],
    kind: [] as number[],
    person: [] as number[],
    seat: [] as number[],
  }
  private readonly handovers = { event: [] as number[], to: [] as number[], hours: [] as number[] }

  /** `days` of the records, ascending; `clinics` of the organisation that are followed. */
  constructor(world: World, run: CompiledRun, days: readonly number[], clinics: number) {
    const { layout } = world
    const seats = layout.seatStart[clinics]
    this.world = world
    this.run = run
    this.clinics = clinics
    this.seats = seats
    this.t = Float64Array.from(days)
    const cells = days.length * seats
    this.holder = new Int32Array(cells).fill(-1)
    this.state = new Uint8Array(cells)
    this.values = Object.fromEntries(
      lifeStateNames.map(name => [name, new Float32Array(cells).fill(NaN)]),
    ) as Record<LifeStateName, Float32Array>
    this.held = new Int32Array(seats).fill(-1)
    this.who = new Int32Array(seats).fill(-1)
    this.capacity = new Float64Array(seats)
  }

  /** Is shown every morning once it is evaluated. */
  see(day: number): void {
    const departed = this.findChanges(day)
    if (departed.length > 0) this.handOver(departed)
    this.watchHolders(day)
    if (day !== this.t[this.records]) return
    this.record(this.records)
    this.records++
  }

  /** What has been seen so far. */
  lives(): Lives {
    const { run, clinics, seats, t, holder, state, values, world } = this
    return {
      replicate: world.chance.replicate[0],
      clinics: run.clinics.slice(0, clinics).map(({ name, seats: own }) => ({ name, seats: own })),
      clinicsInAll: run.clinics.length,
      seatsInAll: world.layout.seatsPerOrganisation,
      seats,
      t,
      holder,
      state,
      values,
      people: {
        home: Int32Array.from(this.home),
        occupant: Int32Array.from(this.occupant),
        role: Uint8Array.from(this.role),
        hired: Float64Array.from(this.hired),
        gone: Int32Array.from(this.gone),
      },
      events: {
        day: Int32Array.from(this.events.day),
        kind: Uint8Array.from(this.events.kind),
        person: Int32Array.from(this.events.person),
        seat: Int32Array.from(this.events.seat),
      },
      handovers: {
        event: Int32Array.from(this.handovers.event),
        to: Int32Array.from(this.handovers.to),
        hours: Float32Array.from(this.handovers.hours),
      },
    }
  }

  /** Compares who sits where with yesterday, and returns those who hold their seat no longer. */
  private findChanges(day: number): readonly Departed[] {
    const { world, held, who, seats } = this
    const changed: number[] = []
    for (let i = 0; i < seats; i++) if (keyOf(world, i) !== held[i]) changed.push(i)
    if (changed.length === 0) return []
    const elsewhere = new Set(changed.map(seat => keyOf(world, seat)))
    for (let i = seats; i < world.layout.seats; i++) elsewhere.add(keyOf(world, i))
    const departed = changed.flatMap((seat): readonly Departed[] => {
      const person = who[seat]
      if (person < 0) return []
      const moved = elsewhere.has(held[seat])
      if (!moved) this.gone[person] = day
      this.happened(day, moved ? 'moved' : 'left', person, seat)
      return [{ person, seat, group: this.groupOf(seat), moved }]
    })
    for (const seat of changed) {
      const key = keyOf(world, seat)
      const known = this.numbers.get(key)
      held[seat] = key
      who[seat] = key < 0 ? -1 : (known ?? this.meet(key, day, seat))
      if (known === undefined && key >= 0 && day > 0) this.happened(day, 'joined', who[seat], seat)
    }
    return departed
  }

  private handOver(departed: readonly Departed[]): void {
    const { world, capacity, events, handovers } = this
    for (const { person, seat, group } of departed) {
      const pool = poolOf(group)
      const allLost = departed
        .filter(each => poolOf(each.group) === pool)
        .reduce((sum, each) => sum + capacity[each.seat], 0)
      const event = events.person.lastIndexOf(person)
      for (const { seat: taker, hours } of handoverOf(world, group, capacity[seat], allLost)) {
        handovers.event.push(event)
        handovers.to.push(this.who[taker])
        handovers.hours.push(hours)
      }
    }
    for (const { seat } of departed) capacity[seat] = 0
  }

  /** Notes cuts of working time and illness, and what everybody can do. */
  private watchHolders(day: number): void {
    const { world, who, cuts, ill } = this
    const { clinicians, layout } = world
    for (let g = 0; g < this.clinics * ROLES; g++)
      for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
        const person = who[i]
        if (person < 0) continue
        if (clinicians.cuts[i] > cuts[person]) this.happened(day, 'cutTime', person, i)
        if (clinicians.ill[i] > ill[person]) this.happened(day, 'fellIll', person, i)
        cuts[person] = clinicians.cuts[i]
        ill[person] = clinicians.ill[i]
        if (clinicians.present[i] === 1) this.capacity[i] = capacityOf(world, g, i)
      }
  }

  private record(record: number): void {
    const { world, who, seats, holder, state, values } = this
    const { layout, clinicians } = world
    const at = record * seats
    holder.set(who, at)
    for (let i = 0; i < seats; i++) state[at + i] = clinicians.seatState[i]
    for (const name of lifeStateNames) {
      const { of } = lifeStates[name]
      const column = values[name]
      for (let g = 0; g < this.clinics * ROLES; g++)
        for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++)
          if (who[i] >= 0) column[at + i] = of(world, g, i)
    }
  }

  /** Gives somebody who was not seen before the next number. */
  private meet(key: number, day: number, seat: number): number {
    const { clinicians } = this.world
    const person = this.home.length
    this.numbers.set(key, person)
    this.home.push(clinicians.home[seat])
    this.occupant.push(clinicians.person[seat])
    this.role.push(this.groupOf(seat) % ROLES)
    this.hired.push(day - clinicians.tenure[seat])
    this.gone.push(-1)
    this.cuts.push(clinicians.cuts[seat])
    this.ill.push(clinicians.ill[seat])
    return person
  }

  private happened(day: number, kind: LifeEventName, person: number, seat: number): void {
    this.events.day.push(day)
    this.events.kind.push(lifeEvents.indexOf(kind))
    this.events.person.push(person)
    this.events.seat.push(seat)
  }

  private groupOf(seat: number): number {
    const { groupStart } = this.world.layout
    let g = 0
    while (groupStart[g + 1] <= seat) g++
    return g
  }
}
