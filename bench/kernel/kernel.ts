import { exp } from './elementary.ts'
import { Noise } from './noise.ts'

const TEAM = 10
const REFILL_DAYS = 90

/** Numbers drawn at a time: whole teams, small enough for the nearest cache. */
const BLOCK = 256 * TEAM

/** What is recorded of every day: sums over those who were present, how many these were, and who left. */
export const kernelSeries = [
  'exhaustion',
  'cynicism',
  'efficacy',
  'fatigue',
  'workload',
  'present',
  'left',
] as const

const SERIES = kernelSeries.length

const clamp = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x)

/**
 * The common kernel, by which this engine is compared with others: a small burnout model as one plain
 * loop over columns. Teams of ten without coupling between teams; every day, with start-of-day values
 * on the right:
 *
 *     W = 8·wd / Σcap · cap,  cap = 1 − 0.4 F − 0.2 E,  wd = 1.1 on five days and 0.75 on two
 *     s = 1 − e^(−3 max(0, W − 0.5 − 0.4 P))
 *     F += 0.2 s − 0.08 F + 0.03 z
 *     E += 0.02 F (1 − E) − 0.015 E + 0.02 (mean E − E)
 *     C += 0.008 E (1 − C) − 0.006 C
 *     P += 0.006 (1 − E)(1 − P) − 0.006 C P
 *     leave if u < 0.004 / (1 + e^(−10 (E − 0.7))); the seat is refilled after 90 days
 *
 * Sums and Σcap are over those present; z is standard normal; all four are kept within [0, 1].
 * `kernel.c` does the same operations in the same order. Returns the daily series, shape [day][series].
 */
export const commonKernel = (clinicians: number, days: number, seed: number): Float64Array => {
  const exhaustion = new Float64Array(clinicians).fill(0.2)
  const cynicism = new Float64Array(clinicians).fill(0.2)
  const fatigue = new Float64Array(clinicians).fill(0.2)
  const efficacy = new Float64Array(clinicians).fill(0.7)
  const workload = new Float64Array(clinicians)
  const wait = new Int32Array(clinicians)
  const noise = new Noise(seed, BLOCK)
  const normals = new Float64Array(BLOCK)
  const uniforms = new Float64Array(BLOCK)
  const recorded = new Float64Array(days * SERIES)
  let drawn = BLOCK
  for (let day = 0; day < days; day++) {
    const demand = 8 * (day % 7 < 5 ? 1.1 : 0.75)
    let sumE = 0
    let sumC = 0
    let sumP = 0
    let sumF = 0
    let sumW = 0
    let present = 0
    let left = 0
    for (let team = 0; team < clinicians; team += TEAM) {
      if (drawn === BLOCK) {
        noise.fillNormal(normals)
        noise.fillUniform(uniforms)
        drawn = 0
      }
      let capacity = 0
      let teamE = 0
      let members = 0
      for (let i = team; i < team + TEAM; i++) {
        if (wait[i] > 0) continue
        capacity += 1 - 0.4 * fatigue[i] - 0.2 * exhaustion[i]
        teamE += exhaustion[i]
        members++
      }
      const share = demand / capacity
      const mean = teamE / members
      for (let j = 0; j < TEAM; j++) {
        const i = team + j
        if (wait[i] > 0) {
          if (--wait[i] === 0) {
            exhaustion[i] = cynicism[i] = fatigue[i] = 0.2
            efficacy[i] = 0.7
            workload[i] = 0
          }
          continue
        }
        const e = exhaustion[i]
        const c = cynicism[i]
        const f = fatigue[i]
        const p = efficacy[i]
        const w = share * (1 - 0.4 * f - 0.2 * e)
        const excess = w - (0.5 + 0.4 * p)
        const strain = 1 - exp(-3 * (excess > 0 ? excess : 0))
        const nextF = clamp(f + (0.2 * strain - 0.08 * f + 0.03 * normals[drawn + j]))
        const nextE = clamp(e + (0.02 * f * (1 - e) - 0.015 * e + 0.02 * (mean - e)))
        const nextC = clamp(c + (0.008 * e * (1 - c) - 0.006 * c))
        const nextP = clamp(p + (0.006 * (1 - e) * (1 - p) - 0.006 * c * p))
        workload[i] = w
        fatigue[i] = nextF
        exhaustion[i] = nextE
        cynicism[i] = nextC
        efficacy[i] = nextP
        if (uniforms[drawn + j] < 0.004 / (1 + exp(-10 * (nextE - 0.7)))) {
          wait[i] = REFILL_DAYS
          left++
        }
        sumE += nextE
        sumC += nextC
        sumP += nextP
        sumF += nextF
        sumW += w
      }
      present += members
      drawn += TEAM
    }
    recorded.set([sumE, sumC, sumP, sumF, sumW, present, left], day * SERIES)
  }
  return recorded
}

/** Every series summed over the days: seven numbers by which two kernels are held against each other. */
export const sumsOf = (recorded: Float64Array): readonly number[] =>
  kernelSeries.map((_, series) => {
    let sum = 0
    for (let at = series; at < recorded.length; at += SERIES) sum += recorded[at]
    return sum
  })
