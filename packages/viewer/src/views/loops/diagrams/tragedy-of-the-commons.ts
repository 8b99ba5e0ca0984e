import { link, loop, type Diagram } from '../diagram.ts'

/** Two clinics, one above the other, and the nurses they share. */
export const tragedyOfTheCommons: Diagram = {
  breadth: 1.3,
  places: {
    workOfA: { x: 36, y: 36 },
    gainOfA: { x: 9, y: 36 },
    workOfB: { x: 36, y: 66 },
    gainOfB: { x: 9, y: 66 },
    calls: { x: 55, y: 51 },
    help: { x: 79, y: 51 },
    pool: { x: 91, y: 13 },
  },
  links: [
    link('workOfA', '+', 'gainOfA', 0.4),
    link('gainOfA', '+', 'workOfA', 0.26),
    link('workOfB', '+', 'gainOfB', -0.4),
    link('gainOfB', '+', 'workOfB', -0.26),
    link('workOfA', '+', 'calls', 0.2),
    link('workOfB', '+', 'calls', -0.2),
    link('calls', '−', 'help', 0.06, { delay: true }),
    link('help', '+', 'gainOfA', -0.44),
    link('help', '+', 'gainOfB', 0.44),
    link('pool', '+', 'help', 0.1),
  ],
  ways: [],
  loops: [
    loop('gainOfA', ['workOfA', 'gainOfA'], 20, 37),
    loop('gainOfB', ['workOfB', 'gainOfB'], 20, 64),
    loop('commonsOfA', ['workOfA', 'calls', 'help', 'gainOfA'], 55, 27),
    loop('commonsOfB', ['workOfB', 'calls', 'help', 'gainOfB'], 55, 74),
  ],
}
