import { link, loop, way, type Diagram } from '../diagram.ts'

/** What counts as a long wait, on a circle with the wait itself. */
export const erodingGoals: Diagram = {
  breadth: 1.3,
  places: {
    gap: { x: 50, y: 14 },
    overtime: { x: 86, y: 50 },
    waiting: { x: 50, y: 87 },
    standard: { x: 14, y: 50 },
  },
  links: [
    link('waiting', '+', 'gap', 0.06),
    link('gap', '+', 'overtime', 0.21),
    link('overtime', '−', 'waiting', 0.21, { delay: true }),
    link('waiting', '+', 'standard', 0.21, { delay: true }),
    link('standard', '−', 'gap', 0.21),
  ],
  ways: [
    way(['waiting', 'gap', 'overtime', 'waiting'], 'overtime –throughput'),
    way(['waiting', 'standard'], 'backlog –getting used'),
    way(['standard', 'gap', 'overtime', 'waiting'], 'access standard –throughput'),
  ],
  loops: [
    loop('overtime', ['waiting', 'gap', 'overtime'], 66, 48),
    loop('accessErosion', ['waiting', 'standard', 'gap', 'overtime'], 32, 48),
  ],
}
