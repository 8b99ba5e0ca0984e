import { constant, type Archetype } from './archetype.ts'

/**
 * The tragedy of the commons: two wards call on one pool of nurses as long as a call pays for themselves.
 *
 *   Aᵢ′ = Aᵢ · (help − worth) · g · room        calls of ward i, hours/week;  help = min(1, pool / (A₁ + A₂))
 *   away = min(A₁ + A₂, pool),  lost = strangeness · away + asking · (A₁ + A₂)
 *   pressure = work / (hours − lost)
 *   E′ = (E₀ + k (pressure − 1) − E) / τ_E      exhaustion of the nurses of all wards
 */
export const tragedyOfTheCommons: Archetype = {
  label: 'Tragedy of the commons',
  story:
    'Each ward gains by calling on the shared nurses. Together they call until a call brings little, and all pay for nurses who work in strange places.',
  wayOut:
    'Agree on what each ward may draw, so that the pool is kept for need; a shared resource needs a shared rule.',
  watched: { variable: 'nurseExhaustion', better: 'less' },
  movable: ['shareOfPool', 'strangeness'],
  levers: ['floatPool'],
  model: {
    name: 'tragedy-of-the-commons',
    about: 'What pays for each ward costs all of them.',
    source:
      'Structure as in G. Bellinger’s public Insight Maker model of the archetype, told of a float pool. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 72, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      callsOfA: { initial: 'firstCalls', inflows: ['callingOfA'], unit: 'hours/week' },
      callsOfB: { initial: 'firstCalls', inflows: ['callingOfB'], unit: 'hours/week' },
      nurseExhaustion: { initial: 'usualExhaustion', inflows: ['wearing'], unit: 'points' },
    },
    flows: {
      callingOfA: {
        equation:
          'step(pooled, begins) * callsOfA * (helpForACall - worth) * eagerness * (1 - callsOfA / most)',
        unit: 'hours/week/month',
      },
      callingOfB: {
        equation:
          'step(pooled, begins) * callsOfB * (helpForACall - worth) * eagerness * (1 - callsOfB / most)',
        unit: 'hours/week/month',
      },
      wearing: {
        equation:
          '(usualExhaustion + wearOfPressure * (nurseWorkPressure - 1) - nurseExhaustion) / wearTime',
        unit: 'points/month',
      },
    },
    auxiliaries: {
      calls: { equation: 'callsOfA + callsOfB', unit: 'hours/week' },
      helpForACall: { equation: 'min(1, pool / calls)', unit: 'dmnl' },
      away: { equation: 'step(pooled, begins) * min(calls, pool)', unit: 'hours/week' },
      most: { equation: 'pool * shareOfPool', unit: 'hours/week' },
      nurseWorkPressure: {
        equation: 'hours / (hours - strangeness * away - asking * step(pooled, begins) * calls)',
        unit: 'dmnl',
      },
      careQuality: { equation: 'usualCare / nurseWorkPressure', unit: 'dmnl' },
    },
    tables: {},
    constants: {
      hours: constant(2000, 'hours/week', 'Nursing hours of both wards.'),
      pool: constant(600, 'hours/week', 'Hours that are given to the pool.'),
      pooled: constant(0, 'dmnl', 'Whether there is a pool.', [0, 1]),
      begins: constant(6, 'months', 'When there is.'),
      firstCalls: constant(20, 'hours/week', 'Calls of each ward at first.'),
      worth: constant(0.5, 'dmnl', 'Help for a call from which calling pays.'),
      eagerness: constant(0.6, '1/month', 'How fast a ward calls more where it pays.'),
      shareOfPool: constant(1, 'dmnl', 'What of the pool each ward may call, at most.', [0.05, 1]),
      strangeness: constant(0.3, 'dmnl', 'Part of an hour lost away from the own ward.', [0, 0.6]),
      asking: constant(0.05, 'dmnl', 'Hours that an hour of calls costs to ask for and hand over.'),
      usualCare: constant(0.87, 'dmnl', 'Care given of care needed, without a pool.'),
      usualExhaustion: constant(24, 'points', 'Exhaustion of nurses without a pool.'),
      wearOfPressure: constant(40, 'points', 'Exhaustion by twice the pressure, in the end.'),
      wearTime: constant(9, 'months', 'Time until pressure is felt in exhaustion.'),
    },
    scenarios: { alone: {}, trap: { pooled: 1 }, wayOut: { pooled: 1, shareOfPool: 0.08 } },
  },
}
