import { constant, type Archetype } from './archetype.ts'

/**
 * Eroding goals: the gap between a wait and the wait taken for normal is closed from both ends.
 *
 *   B′ = N (1 + g(t)) − S · v · (1 + r · max(0, wait / standard − 1)) − B / τ_g    backlog
 *   standard′ = (wait − standard) / τ_s                                             wait taken for normal
 */
export const erodingGoals: Archetype = {
  label: 'Eroding goals',
  story:
    'A promised wait is missed. What is normal for long is taken for the promise, so that less is done about it, and the wait goes on growing.',
  wayOut:
    'Tie the promise to something outside that does not drift, and answer the gap with posts instead of getting used to it.',
  watched: { variable: 'waitDays', better: 'less' },
  movable: ['driftRate', 'newPosts'],
  levers: ['panel'],
  model: {
    name: 'eroding-goals',
    about: 'A promise follows what is missed.',
    source:
      'Structure as in G. Bellinger’s public Insight Maker model "Drifting Goals", and as standards erode in Oliva and Sterman 2001. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 72, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      backlog: {
        initial: 'promised * posts * visitsEach / daysPerMonth',
        inflows: ['asking'],
        outflows: ['seeing', 'givingUp'],
        unit: 'visits',
      },
      accessStandard: { initial: 'promised', inflows: ['drifting'], unit: 'days' },
    },
    flows: {
      asking: {
        equation:
          'posts * visitsEach * (1 + growth) + promised * posts * visitsEach / daysPerMonth / patience',
        unit: 'visits/month',
      },
      seeing: {
        equation: '(posts + step(newPosts, begins)) * visitsEach * (1 + extraEffort)',
        unit: 'visits/month',
      },
      givingUp: { equation: 'backlog / patience', unit: 'visits/month' },
      drifting: { equation: 'driftRate * (waitDays - accessStandard)', unit: 'days/month' },
    },
    auxiliaries: {
      growth: {
        equation: 'panelGrowth * min(1, max(0, (time - begins) / growthTime))',
        unit: 'dmnl',
      },
      waitDays: { equation: 'backlog * daysPerMonth / (posts * visitsEach)', unit: 'days' },
      extraEffort: {
        equation: 'response * max(0, waitDays / accessStandard - 1)',
        unit: 'dmnl',
      },
    },
    tables: {},
    constants: {
      daysPerMonth: constant(30, 'days/month', 'Days in a month.'),
      promised: constant(21, 'days', 'The wait that was promised.'),
      posts: constant(20, 'people', 'Posts, all filled.'),
      newPosts: constant(0, 'people', 'Posts added.', [0, 3]),
      visitsEach: constant(160, 'visits/people/month', 'Visits that a person gives.'),
      panelGrowth: constant(0, 'dmnl', 'Growth of the panel.', [0, 0.2]),
      begins: constant(6, 'months', 'When the panel begins to grow.'),
      growthTime: constant(36, 'months', 'Time in which the panel grows.'),
      patience: constant(6, 'months', 'Time until those who wait give up.'),
      response: constant(0.4, 'dmnl', 'Extra effort for a wait twice the normal.'),
      driftRate: constant(0.08, '1/month', 'How fast a wait becomes normal.', [0, 0.2]),
    },
    scenarios: {
      alone: {},
      trap: { panelGrowth: 0.12 },
      wayOut: { panelGrowth: 0.12, driftRate: 0, newPosts: 2 },
    },
  },
}
