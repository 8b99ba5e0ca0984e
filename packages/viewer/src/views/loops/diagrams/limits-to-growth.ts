import { link, loop, way, type Diagram } from '../diagram.ts'

/** Improvement feeds on trust on the left; on the right and above is what slows it. */
export const limitsToGrowth: Diagram = {
  breadth: 1.3,
  places: {
    quality: { x: 48, y: 44 },
    redesign: { x: 50, y: 91 },
    trust: { x: 17, y: 64 },
    exhaustion: { x: 83.5, y: 48 },
    urgency: { x: 82, y: 79.5 },
    room: { x: 54, y: 7.5 },
  },
  links: [
    link('redesign', '+', 'quality', -0.06, { delay: true }),
    link('quality', '+', 'trust', -0.24),
    link('trust', '+', 'redesign', -0.24),
    link('quality', '−', 'exhaustion', 0.06, { delay: true }),
    link('exhaustion', '+', 'urgency', 0.2, { delay: true }),
    link('urgency', '+', 'redesign', 0.22),
    link('quality', '−', 'room', 0.42),
    link('room', '+', 'quality', 0.4, { signInside: true }),
  ],
  ways: [
    way(['trust', 'redesign', 'quality'], 'trust –improvement'),
    way(['urgency', 'redesign', 'quality'], 'urgency –improvement'),
    way(['quality', 'trust'], 'work-system quality –trust'),
    way(['quality', 'exhaustion'], 'work-system quality –wear'),
    way(['exhaustion', 'urgency'], 'exhaustion –surveys', 'perceived burnout –alarm'),
    way(['quality', 'room', 'quality'], 'work-system quality –improvement'),
  ],
  loops: [
    loop('voice', ['trust', 'redesign', 'quality'], 34.5, 63.5),
    loop('fundamentalFix', ['quality', 'exhaustion', 'urgency', 'redesign'], 65, 61.5),
    loop('nearlyDone', ['quality', 'room'], 50, 22),
  ],
}
