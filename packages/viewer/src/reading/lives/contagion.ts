import { daysPerMonth } from '../../time.ts'
import { seatAt, type Roll } from './roll.ts'

/** What somebody caught from a colleague, or passed on to one. */
export interface Caught {
  readonly from: number
  readonly to: number
  /** Points of exhaustion a month, at the pace of the day. */
  readonly points: number
}

/** Seats of a clinic. */
const seatsIn = ({ lives }: Roll, clinic: number): readonly [first: number, end: number] => {
  let first = 0
  for (const [c, { seats }] of lives.clinics.entries()) {
    const end = first + seats.reduce((sum, own) => sum + own, 0)
    if (c === clinic) return [first, end]
    first = end
  }
  return [0, 0]
}

/**
 * From whom a person catches exhaustion on the day of a record, the most first. The model lets people catch
 * from the mean of their clinic; as a mean it is the sum of its people, so that what is caught falls to
 * each of them by how far they lie above the catcher:
 *
 *   from j = contagion · (exhaustion of j − exhaustion) / Σ over the clinic (exhaustion of k − exhaustion)
 *
 * Those below the catcher hold the mean down and pass nothing on; the parts of all others exceed the whole
 * by what those take away.
 */
export const caughtBy = (roll: Roll, person: number, record: number): readonly Caught[] => {
  const { lives, clinicOf } = roll
  const seat = seatAt(roll, person, record)
  if (seat < 0) return []
  const at = record * lives.seats
  const { exhaustion, contagion } = lives.values
  const caught = contagion[at + seat] ?? 0
  if (!(caught > 0)) return []
  const own = exhaustion[at + seat] ?? 0
  const [first, end] = seatsIn(roll, clinicOf[seat] ?? 0)
  let sum = 0
  for (let i = first; i < end; i++)
    if ((lives.holder[at + i] ?? -1) >= 0) sum += (exhaustion[at + i] ?? 0) - own
  const parts: Caught[] = []
  for (let i = first; i < end; i++) {
    const from = lives.holder[at + i] ?? -1
    const excess = (exhaustion[at + i] ?? 0) - own
    if (from >= 0 && excess > 0)
      parts.push({ from, to: person, points: (caught * daysPerMonth * excess) / sum })
  }
  return parts.sort((a, b) => b.points - a.points)
}

/** To whom of their clinic a person passes exhaustion on, the most first. */
export const passedOnBy = (roll: Roll, person: number, record: number): readonly Caught[] => {
  const { lives, clinicOf } = roll
  const seat = seatAt(roll, person, record)
  if (seat < 0) return []
  const [first, end] = seatsIn(roll, clinicOf[seat] ?? 0)
  const to: Caught[] = []
  for (let i = first; i < end; i++) {
    const other = lives.holder[record * lives.seats + i] ?? -1
    if (other < 0 || other === person) continue
    const part = caughtBy(roll, other, record).find(({ from }) => from === person)
    if (part !== undefined) to.push(part)
  }
  return to.sort((a, b) => b.points - a.points)
}

/** The strongest ways on which exhaustion is passed on in a clinic, the most first. */
export const strongestIn = (
  roll: Roll,
  clinic: number,
  record: number,
  most: number,
): readonly Caught[] => {
  const { lives } = roll
  const [first, end] = seatsIn(roll, clinic)
  const all: Caught[] = []
  for (let i = first; i < end; i++) {
    const person = lives.holder[record * lives.seats + i] ?? -1
    if (person >= 0) all.push(...caughtBy(roll, person, record).slice(0, 2))
  }
  return all.sort((a, b) => b.points - a.points).slice(0, most)
}
