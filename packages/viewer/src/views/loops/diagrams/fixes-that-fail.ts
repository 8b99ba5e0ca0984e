import { link, loop, way, type Diagram } from '../diagram.ts'

/** Overtime as the fix; what it does to people comes back as patients who wait. */
export const fixesThatFail: Diagram = {
  breadth: 1.3,
  places: {
    waiting: { x: 21.5, y: 57.5 },
    overtime: { x: 21.5, y: 12 },
    fatigue: { x: 62, y: 36 },
    exhaustion: { x: 88, y: 46 },
    clinicians: { x: 56, y: 88 },
  },
  links: [
    link('waiting', '+', 'overtime', 0.34),
    link('overtime', '−', 'waiting', 0.3),
    link('overtime', '+', 'fatigue', 0.3, { delay: true }),
    link('fatigue', '+', 'waiting', 0.26),
    link('overtime', '+', 'exhaustion', 0.28, { delay: true }),
    link('exhaustion', '−', 'clinicians', 0.24, { delay: true, note: 'someLeave' }),
    link('clinicians', '−', 'waiting', 0.24),
  ],
  ways: [
    way(['waiting', 'overtime', 'waiting'], 'overtime –throughput'),
    way(['waiting', 'overtime', 'fatigue', 'waiting'], 'tired by overtime –throughput'),
    way(['exhaustion', 'clinicians'], 'exhaustion –quits'),
    way(['clinicians', 'waiting'], 'headcount –throughput'),
  ],
  loops: [
    loop('overtime', ['waiting', 'overtime'], 22, 32.5),
    loop('overtimeFatigue', ['waiting', 'overtime', 'fatigue'], 43.5, 36),
    loop('workloadTurnover', ['waiting', 'overtime', 'exhaustion', 'clinicians'], 62.5, 63),
  ],
}
