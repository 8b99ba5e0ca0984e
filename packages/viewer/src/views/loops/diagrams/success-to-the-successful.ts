import { link, loop, way, type Diagram } from '../diagram.ts'

/** One purse in the middle; wellness lives on it on the left, redesign on the right. */
export const successToTheSuccessful: Diagram = {
  breadth: 1.3,
  places: {
    allocation: { x: 50, y: 50 },
    wellness: { x: 19, y: 20 },
    reliefSeen: { x: 19, y: 80 },
    redesign: { x: 81, y: 20 },
    quality: { x: 81, y: 80 },
  },
  links: [
    link('allocation', '+', 'wellness', -0.16),
    link('wellness', '+', 'reliefSeen', -0.2),
    link('reliefSeen', '+', 'allocation', -0.1, { signInside: true }),
    link('allocation', '−', 'redesign', 0.16),
    link('redesign', '+', 'quality', 0.2, { delay: true }),
    link('quality', '−', 'allocation', 0.1, { signInside: true, note: 'exhaustionCalls' }),
  ],
  ways: [
    way(['allocation', 'redesign', 'quality'], 'wellness –improvement'),
    way(
      ['quality', 'allocation'],
      'work-system quality –wear',
      'exhaustion –surveys',
      'perceived burnout –programmes',
    ),
  ],
  loops: [
    loop('successOfWellness', ['allocation', 'wellness', 'reliefSeen'], 25, 48),
    loop('budgetCrowdOut', ['allocation', 'redesign', 'quality'], 75, 48),
  ],
}
