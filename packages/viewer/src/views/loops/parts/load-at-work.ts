import type { Part } from './part.ts'

/** What makes the load at work, whoever carries it, and the way out. */
export const loadAtWork: Part = {
  of: 'everyLoop',
  breadth: 1.4,
  places: {
    overtime: { x: 19, y: 9 },
    fatigue: { x: 66, y: 9 },
    waiting: { x: 42, y: 40 },
    exhaustion: { x: 24, y: 61 },
    errors: { x: 24, y: 93 },
    urgency: { x: 62, y: 93 },
    redesign: { x: 84, y: 61 },
  },
  badges: {
    overtimeFatigue: { x: 42, y: 18 },
    rework: { x: 24, y: 77 },
    fundamentalFix: { x: 57, y: 72 },
  },
  bulges: {
    'waiting>overtime': 0.2,
    'overtime>fatigue': 0.1,
    'fatigue>waiting': 0.2,
    'exhaustion>errors': 0.3,
    'errors>exhaustion': 0.3,
    'exhaustion>urgency': 0.1,
    'redesign>exhaustion': -0.2,
    'urgency>redesign': -0.2,
  },
}
