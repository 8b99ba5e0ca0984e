import { link, loop, way, type Diagram } from '../diagram.ts'

/** The quick relief above the symptom, the lasting repair below, the side effects between them. */
export const shiftingTheBurden: Diagram = {
  breadth: 1.3,
  places: {
    exhaustion: { x: 43, y: 50 },
    wellness: { x: 43, y: 10 },
    redesign: { x: 43, y: 91 },
    urgency: { x: 33, y: 72.5 },
    trust: { x: 73, y: 31 },
    capability: { x: 88.5, y: 55 },
  },
  links: [
    link('exhaustion', '+', 'wellness', 0.3),
    link('wellness', '−', 'exhaustion', 0.28),
    link('exhaustion', '+', 'urgency', -0.2, { delay: true }),
    link('urgency', '+', 'redesign', -0.06, { signInside: true }),
    link('redesign', '−', 'exhaustion', -0.38, { delay: true }),
    link('wellness', '−', 'redesign', -0.4, { note: 'sameBudget' }),
    link('wellness', '−', 'capability', 0.3, { delay: true }),
    link('capability', '+', 'redesign', 0.26),
    link('wellness', '−', 'trust', 0.24, { delay: true }),
    link('trust', '−', 'exhaustion', 0.1, { note: 'takenUp' }),
  ],
  ways: [
    way(['exhaustion', 'wellness'], 'exhaustion –surveys', 'perceived burnout –programmes'),
    way(['wellness', 'exhaustion'], 'wellness –relief'),
    way(['exhaustion', 'urgency'], 'exhaustion –surveys', 'perceived burnout –alarm'),
    way(['urgency', 'redesign'], 'urgency –improvement'),
    way(['redesign', 'exhaustion'], 'work-system quality –wear'),
    way(['wellness', 'redesign'], 'wellness –improvement'),
    way(['wellness', 'capability'], 'wellness –forgetting'),
    way(['capability', 'redesign'], 'capability –improvement'),
    way(['wellness', 'trust'], 'wellness –trust'),
    way(['trust', 'exhaustion'], 'trust –relief'),
  ],
  loops: [
    loop('symptomaticFix', ['exhaustion', 'wellness'], 42.5, 27),
    loop('fundamentalFix', ['exhaustion', 'urgency', 'redesign'], 44.5, 61.5),
    loop('budgetCrowdOut', ['exhaustion', 'wellness', 'redesign'], 25.5, 45.5),
    loop('capabilityErosion', ['exhaustion', 'wellness', 'capability', 'redesign'], 70, 63.5),
    loop('tolerance', ['exhaustion', 'wellness', 'trust'], 61.5, 21),
  ],
}
