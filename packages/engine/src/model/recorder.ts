import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { emptyObservation, observe } from './observe.ts'
import { observeSection, sectionSeries, type Section } from './section.ts'
import { seriesNames } from './series/catalogue.ts'
import type { Clockwork } from './step.ts'
import type { PeopleTrace, Trace } from './trace.ts'

/** Gathers a block's records into columns, at their final size from the start. */
export class Recorder {
  private readonly first: number
  private readonly count: number
  private readonly every: number
  private readonly t: Float64Array
  private readonly values: Float64Array
  private readonly people: PeopleTrace | null
  private readonly section: Section | null
  private readonly sectionValues: Float64Array
  private readonly row = emptyObservation()
  private readonly sectionRow = new Float64Array(sectionSeries.length)
  private records = 0

  constructor(
    run: CompiledRun,
    first: number,
    count: number,
    people: boolean,
    section: Section | null = null,
  ) {
    const records = Math.floor(run.days / run.recordEvery) + 1
    const seats = run.clinics.flatMap(clinic => clinic.seats).reduce((sum, own) => sum + own, 0)
    this.first = first
    this.count = count
    this.every = run.recordEvery
    this.t = new Float64Array(records)
    this.values = new Float64Array(seriesNames.length * records * count)
    this.section = section
    this.sectionValues = new Float64Array(
      section === null ? 0 : sectionSeries.length * records * count,
    )
    this.people = people
      ? {
          seats,
          state: new Uint8Array(records * seats),
          home: new Uint16Array(records * seats),
          person: new Uint16Array(records * seats),
          exhaustion: new Float32Array(records * seats),
          cynicism: new Float32Array(records * seats),
          efficacy: new Float32Array(records * seats),
        }
      : null
  }

  /**
   * Takes down every series of every organisation of a world on a day, and the people of the first replicate.
   * `offset` is the place of the world's first replicate in the block.
   */
  record(
    { world, passes }: Pick<Clockwork, 'world' | 'passes'>,
    day: number,
    offset: number,
  ): void {
    const { count, every, row, values, section, sectionRow, sectionValues } = this
    const capacity = this.t.length
    const record = day / every
    this.t[record] = day
    this.records = record + 1
    for (let o = 0; o < world.layout.organisations; o++) {
      observe(world, o, row, passes)
      for (let s = 0; s < row.length; s++)
        values[(s * capacity + record) * count + offset + o] = row[s]
      if (section === null) continue
      observeSection(world, o, section, sectionRow, passes)
      for (let s = 0; s < sectionRow.length; s++)
        sectionValues[(s * capacity + record) * count + offset + o] = sectionRow[s]
    }
    if (this.people !== null && offset === 0) recordPeople(world, this.people, record)
  }

  trace(): Trace {
    const { first, count, records, t, values, people, section, sectionValues } = this
    const trace = { first, count, records, t, values, people }
    return section === null ? trace : { ...trace, section: sectionValues }
  }
}

/** Seats of the first organisation are the first rows of every column. */
const recordPeople = (world: World, people: PeopleTrace, record: number): void => {
  const { clinicians } = world
  const at = record * people.seats
  for (let i = 0; i < people.seats; i++) {
    people.state[at + i] = clinicians.seatState[i]
    people.home[at + i] = clinicians.home[i]
    people.person[at + i] = clinicians.person[i]
    people.exhaustion[at + i] = clinicians.exhaustion[i]
    people.cynicism[at + i] = clinicians.cynicism[i]
    people.efficacy[at + i] = clinicians.efficacy[i]
  }
}
