import { link, loop, way, type Diagram } from '../diagram.ts'

/** Working harder above, working smarter below, and what takes the means from the second. */
export const capabilityTrap: Diagram = {
  breadth: 1.3,
  places: {
    waiting: { x: 43, y: 48 },
    overtime: { x: 43, y: 10 },
    urgency: { x: 33, y: 72.5 },
    redesign: { x: 43, y: 91 },
    quality: { x: 63, y: 70 },
    losses: { x: 89, y: 45 },
  },
  links: [
    link('waiting', '+', 'overtime', 0.34),
    link('overtime', '−', 'waiting', 0.32),
    link('waiting', '+', 'urgency', -0.2, { delay: true }),
    link('urgency', '+', 'redesign', -0.06, { signInside: true }),
    link('redesign', '+', 'quality', -0.2, { delay: true }),
    link('quality', '−', 'waiting', -0.16),
    link('overtime', '−', 'redesign', -0.4),
    link('waiting', '+', 'losses', 0.06),
    link('losses', '−', 'redesign', 0.36),
  ],
  ways: [
    way(['waiting', 'overtime', 'waiting'], 'overtime –throughput'),
    way(['waiting', 'urgency'], 'backlog –wear', 'exhaustion –surveys', 'perceived burnout –alarm'),
    way(['urgency', 'redesign', 'quality'], 'urgency –improvement'),
    way(['quality', 'waiting'], 'work-system quality –throughput'),
    way(['waiting', 'losses'], 'backlog –accounts'),
    way(['losses', 'redesign', 'quality'], 'losses –improvement'),
  ],
  loops: [
    loop('overtime', ['waiting', 'overtime'], 43, 26),
    loop('fundamentalFix', ['waiting', 'urgency', 'redesign', 'quality'], 46, 61.5),
    loop('budgetSqueeze', ['waiting', 'losses', 'redesign', 'quality'], 80, 62.5),
    loop('noTimeToImprove', ['waiting', 'overtime', 'redesign', 'quality'], 26, 43),
  ],
}
