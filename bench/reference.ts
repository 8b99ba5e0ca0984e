/**
 * The yardstick: a small burnout kernel written as one plain loop over typed arrays, as a C programmer
 * would. Teams of ten, no coupling between teams; exhaustion, cynicism, efficacy, fatigue and workload,
 * noise for every clinician and day, leaving and refilled seats. `docs/performance.md` gives the equations.
 *
 * It does far less than a tick of the model, so the ratio says what the model costs, not who is better.
 */

const TEAM = 10
const REFILL_DAYS = 90

/** Runs `clinicians` (a multiple of ten) for `days`; returns Σ exhaustion so that nothing is optimised away. */
export const referenceKernel = (clinicians: number, days: number): number => {
  const exhaustion = new Float64Array(clinicians).fill(0.2)
  const cynicism = new Float64Array(clinicians).fill(0.2)
  const fatigue = new Float64Array(clinicians).fill(0.2)
  const efficacy = new Float64Array(clinicians).fill(0.7)
  const wait = new Int32Array(clinicians)
  let a = 0x12345678
  let b = 0x6789abcd
  /** xorshift64*-like, two 32-bit halves; even in [0, 1) */
  const uniform = (): number => {
    a ^= a << 13
    a ^= a >>> 17
    a ^= a << 5
    b = (Math.imul(b, 1664525) + 1013904223) | 0
    return ((a ^ b) >>> 0) / 4294967296
  }
  for (let day = 0; day < days; day++) {
    const demand = 8 * (day % 7 < 5 ? 1.1 : 0.75)
    for (let team = 0; team < clinicians; team += TEAM) {
      let capacity = 0
      let sum = 0
      let present = 0
      for (let i = team; i < team + TEAM; i++) {
        if (wait[i] > 0) continue
        capacity += 1 - 0.4 * fatigue[i] - 0.2 * exhaustion[i]
        sum += exhaustion[i]
        present++
      }
      const load = capacity > 0 ? demand / capacity : 0
      const mean = present > 0 ? sum / present : 0
      for (let i = team; i < team + TEAM; i++) {
        if (wait[i] > 0) {
          if (--wait[i] === 0) {
            exhaustion[i] = cynicism[i] = fatigue[i] = 0.2
            efficacy[i] = 0.7
          }
          continue
        }
        const e = exhaustion[i]
        const c = cynicism[i]
        const f = fatigue[i]
        const p = efficacy[i]
        const excess = Math.max(0, load * (1 - 0.4 * f - 0.2 * e) - 0.5 - 0.4 * p)
        const strain = 1 - Math.exp(-3 * excess)
        const noise = (uniform() + uniform() + uniform() - 1.5) * 2
        const clamp = (x: number) => (x < 0 ? 0 : x > 1 ? 1 : x)
        fatigue[i] = clamp(f + 0.2 * strain - 0.08 * f + 0.03 * noise)
        exhaustion[i] = clamp(e + 0.02 * f * (1 - e) - 0.015 * e + 0.02 * (mean - e))
        cynicism[i] = clamp(c + 0.008 * e * (1 - c) - 0.006 * c)
        efficacy[i] = clamp(p + 0.006 * (1 - e) * (1 - p) - 0.006 * c * p)
        if (uniform() < 0.004 / (1 + Math.exp(-10 * (exhaustion[i] - 0.7)))) wait[i] = REFILL_DAYS
      }
    }
  }
  return exhaustion.reduce((total, e) => total + e, 0)
}
