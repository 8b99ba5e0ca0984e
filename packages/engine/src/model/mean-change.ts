import type { World } from '../state/world.ts'

/** The flows of exhaustion, and the sign with which each moves it. */
const flowSigns = {
  wear: 1,
  imbalanceWear: 1,
  contagion: 1,
  recovery: -1,
  relief: -1,
  programmeRelief: -1,
} as const
type Flow = keyof typeof flowSigns
const flows = Object.keys(flowSigns) as readonly Flow[]

/** What the mean exhaustion of those employed changes by: its flows, and who is counted. */
export const exhaustionTerms = [...flows, 'leavers', 'joiners'] as const
export type ExhaustionTerm = (typeof exhaustionTerms)[number]

const TERMS = exhaustionTerms.length
const LEAVERS = exhaustionTerms.indexOf('leavers')
const JOINERS = exhaustionTerms.indexOf('joiners')

/**
 * Adds up, tick by tick, what moves the mean exhaustion of each organisation’s employed. With n of them
 * before a tick, of whom s stay and are joined by others until there are n′:
 *
 *   flow term = sign · dt · Σ flow / n                 points that the flow brings or takes
 *   leavers   = mean of the s − mean of the n          both after the flows: the survivor effect
 *   joiners   = mean of the n′ − mean of the s         those who came, against those who stayed
 *
 * The terms add up to the change of the mean. A mean of nobody is 0, as in the series.
 */
export class MeanChange {
  /** Points since the last `reset`, shape [organisations × terms], in the order of `exhaustionTerms`. */
  readonly points: Float64Array
  /** Mean exhaustion of the employed when last looked at, shape [organisations]. */
  readonly exhaustion: Float64Array
  private readonly expected: Float64Array
  private readonly counted: Float64Array

  constructor({ layout }: World) {
    this.points = new Float64Array(layout.organisations * TERMS)
    this.exhaustion = new Float64Array(layout.organisations)
    this.expected = new Float64Array(layout.organisations)
    this.counted = new Float64Array(layout.organisations)
  }

  /** Begins to add up anew. */
  reset(): void {
    this.points.fill(0)
  }

  /** Before a tick, on an evaluated morning: what is to flow. */
  before(world: World): void {
    const { employed, exhaustion } = world.clinicians
    const seats = world.layout.seatsPerOrganisation
    for (let o = 0; o < world.layout.organisations; o++) {
      let all = 0
      let sum = 0
      for (let i = o * seats; i < (o + 1) * seats; i++) {
        all += employed[i]
        sum += employed[i] * exhaustion[i]
      }
      this.counted[o] = all
      this.exhaustion[o] = all > 0 ? sum / all : 0
      this.expected[o] = this.exhaustion[o] + this.addFlows(world, o, all)
    }
  }

  /** After the same tick and all that befell people: who has gone, and who has come. */
  after(world: World): void {
    const { employed, exhaustion, tenure } = world.clinicians
    const seats = world.layout.seatsPerOrganisation
    for (let o = 0; o < world.layout.organisations; o++) {
      let all = 0
      let sum = 0
      let stayed = 0
      let sumOfStayed = 0
      for (let i = o * seats; i < (o + 1) * seats; i++) {
        if (employed[i] === 0) continue
        all++
        sum += exhaustion[i]
        // whoever came in this tick has not been here for any time
        if (tenure[i] === 0) continue
        stayed++
        sumOfStayed += exhaustion[i]
      }
      this.exhaustion[o] = all > 0 ? sum / all : 0
      const meanOfStayed = stayed > 0 ? sumOfStayed / stayed : 0
      if (stayed < this.counted[o])
        this.points[o * TERMS + LEAVERS] += meanOfStayed - this.expected[o]
      if (stayed < all) this.points[o * TERMS + JOINERS] += this.exhaustion[o] - meanOfStayed
    }
  }

  private addFlows({ clinicians, layout, dt }: World, o: number, all: number): number {
    if (all === 0) return 0
    const seats = layout.seatsPerOrganisation
    let net = 0
    for (let k = 0; k < flows.length; k++) {
      const flow = clinicians[flows[k]]
      let sum = 0
      for (let i = o * seats; i < (o + 1) * seats; i++) sum += clinicians.employed[i] * flow[i]
      const change = (flowSigns[flows[k]] * dt * sum) / all
      this.points[o * TERMS + k] += change
      net += change
    }
    return net
  }
}
