import type { Part } from './part.ts'

/** How one who leaves wears those who stay, and the way back. */
export const turnoverCascade: Part = {
  of: 'everyLoop',
  breadth: 1.4,
  places: {
    waiting: { x: 50, y: 9 },
    clinicians: { x: 14, y: 49 },
    newcomers: { x: 51, y: 49 },
    exhaustion: { x: 86, y: 49 },
    leavers: { x: 50, y: 92 },
  },
  badges: {
    workloadTurnover: { x: 56, y: 28 },
    hiring: { x: 31.5, y: 49 },
    onboardingBurden: { x: 54, y: 70 },
  },
  bulges: {
    'clinicians>waiting': 0.2,
    'waiting>exhaustion': 0.2,
    'exhaustion>leavers': 0.2,
    'leavers>clinicians': 0.2,
  },
}
