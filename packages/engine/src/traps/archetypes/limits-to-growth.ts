import { constant, type Archetype } from './archetype.ts'

/**
 * Limits to growth: a tool saves time, the time is filled with visits, and what they earn buys more of the tool, until
 * the staff are the limit.
 *
 *   A′ = p (earned + push) · A (1 − A) / τ_A                 adoption of the tool
 *   V′ = (S v (1 + a f A) · pace − V) / τ_V                  visits booked; f: part of the saved time that is refilled
 *   E′ = (E₀ + k (load − 1) − E) / τ_E                       exhaustion, load by visits beyond what is saved
 */
export const limitsToGrowth: Archetype = {
  label: 'Limits to growth',
  story:
    'A tool saves time, the time is filled with visits, and these pay for more of the tool. Then growth stops: the staff carry the follow-up of every visit, and tire.',
  wayOut:
    'Do not push growth; ease the limit: leave most of the saved time to the people who gave it.',
  watched: { variable: 'exhaustion', better: 'less' },
  movable: ['refill', 'followUp'],
  levers: ['scribes', 'scribeRefill'],
  model: {
    name: 'limits-to-growth',
    about: 'Growth that feeds itself meets the people who carry it.',
    source:
      'Structure as the archetype is told in system dynamics. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 72, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      adoption: { initial: 'firstUse', inflows: ['adopting'], unit: 'dmnl' },
      visitsPerWeek: { initial: 'usualVisits', inflows: ['booking'], unit: 'visits/week' },
      exhaustion: { initial: 'usualExhaustion', inflows: ['wearing'], unit: 'points' },
    },
    flows: {
      adopting: {
        equation:
          'step(push, begins) * (1 + earning * (visitsPerWeek / usualVisits - 1)) * adoption * (1 - adoption) / adoptionTime',
        unit: '1/month',
      },
      booking: {
        equation: '(usualVisits * (1 + timeSaved * refill) * pace - visitsPerWeek) / bookingTime',
        unit: 'visits/week/month',
      },
      wearing: {
        equation: '(usualExhaustion + wearOfLoad * (load - 1) - exhaustion) / wearTime',
        unit: 'points/month',
      },
    },
    auxiliaries: {
      timeSaved: { equation: 'saving * (adoption - firstUse)', unit: 'dmnl' },
      load: {
        equation:
          'visitsPerWeek / usualVisits * (1 - timeSaved) + followUp * (visitsPerWeek / usualVisits - 1)',
        unit: 'dmnl',
      },
      pace: {
        equation: '1 - slowing * max(0, exhaustion - usualExhaustion) / worst',
        unit: 'dmnl',
      },
    },
    tables: {},
    constants: {
      usualVisits: constant(2300, 'visits/week', 'Visits before the tool.'),
      firstUse: constant(0.02, 'dmnl', 'Part of the visits in which it is tried at first.'),
      push: constant(0, 'dmnl', 'Whether the tool is brought in.', [0, 1]),
      begins: constant(6, 'months', 'When it is.'),
      earning: constant(8, 'dmnl', 'How much faster more visits make it spread.'),
      adoptionTime: constant(4, 'months', 'Time in which its use spreads.'),
      saving: constant(0.12, 'dmnl', 'Time that it saves where it is used in all visits.'),
      refill: constant(1, 'dmnl', 'Part of the saved time that is filled with visits.', [0, 1]),
      followUp: constant(0.6, 'dmnl', 'Other work that each further visit brings.', [0, 1]),
      bookingTime: constant(3, 'months', 'Time until the schedule is full.'),
      usualExhaustion: constant(22, 'points', 'Exhaustion before the tool.'),
      wearOfLoad: constant(60, 'points', 'Exhaustion by twice the load, in the end.'),
      wearTime: constant(9, 'months', 'Time until load is felt in exhaustion.'),
      worst: constant(54, 'points', 'Top of the scale of exhaustion.'),
      slowing: constant(0.6, 'dmnl', 'Pace lost by the most exhausted.'),
    },
    scenarios: { alone: {}, trap: { push: 1 }, wayOut: { push: 1, refill: 0.25 } },
  },
}
