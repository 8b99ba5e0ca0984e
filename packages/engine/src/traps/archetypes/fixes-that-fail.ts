import { constant, type Archetype } from './archetype.ts'

/**
 * Fixes that fail: overtime brings a queue down, wears people out over months, and the worn out leave.
 *
 *   B′ = d N − v S (1 + o) (1 − s (E − E₀) / 54) − B / τ_g     backlog; N patients’ requests, S staff
 *   o  = min(o_max, r · max(0, wait / promised − 1))           overtime, as a share of hours
 *   E′ = (E₀ + k o − E) / τ_E                                  exhaustion, with delay
 *   S′ = (S₀ + hires − S) / τ_h − q (E − E₀) S                 staff: those who leave beyond the usual
 */
export const fixesThatFail: Archetype = {
  label: 'Fixes that fail',
  story:
    'Overtime brings the queue down within weeks. Over months it wears people out; the tired see fewer patients and some leave, and the queue is longer than before.',
  wayOut:
    'Use overtime as a bridge with an end, and hire for the work meanwhile, so that the queue falls without it.',
  watched: { variable: 'waitDays', better: 'less' },
  movable: ['overtimeResponse', 'newPosts'],
  levers: [],
  model: {
    name: 'fixes-that-fail',
    about: 'Overtime helps at once and harms later.',
    source:
      'Structure as in the public Insight Maker model "Fixes That Fail", told of overtime. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 72, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      backlog: {
        initial: 'promised * usualVisits',
        inflows: ['asking'],
        outflows: ['seeing', 'givingUp'],
        unit: 'visits',
      },
      exhaustion: { initial: 'usualExhaustion', inflows: ['wearing'], unit: 'points' },
      headcount: { initial: 'posts', inflows: ['hiring'], outflows: ['leaving'], unit: 'people' },
    },
    flows: {
      asking: {
        equation: 'posts * visitsEach * (1 + step(surge, begins)) + usualGivingUp',
        unit: 'visits/month',
      },
      seeing: {
        equation: 'headcount * visitsEach * (1 + overtime) * pace',
        unit: 'visits/month',
      },
      givingUp: { equation: 'backlog / patience', unit: 'visits/month' },
      wearing: {
        equation: '(usualExhaustion + wearOfOvertime * overtime - exhaustion) / wearTime',
        unit: 'points/month',
      },
      hiring: {
        equation: '(posts + step(newPosts, begins) - headcount) / hiringTime',
        unit: 'people/month',
      },
      leaving: {
        equation: 'headcount * leavingRate * (exhaustion - usualExhaustion) / worst',
        unit: 'people/month',
      },
    },
    auxiliaries: {
      usualVisits: {
        equation: 'posts * visitsEach / daysPerMonth',
        unit: 'visits/day',
      },
      usualGivingUp: {
        equation: 'promised * usualVisits / patience',
        unit: 'visits/month',
      },
      waitDays: { equation: 'backlog / usualVisits', unit: 'days' },
      overtime: {
        equation:
          'step(overtimeResponse, begins) * min(mostOvertime, max(0, waitDays / promised - 1))',
        unit: 'dmnl',
      },
      pace: {
        equation: '1 - slowing * (exhaustion - usualExhaustion) / worst',
        unit: 'dmnl',
      },
      weeklyHours: { equation: 'usualHours * (1 + overtime)', unit: 'hours/week' },
    },
    tables: {},
    constants: {
      daysPerMonth: constant(30, 'days/month', 'Days in a month.'),
      promised: constant(21, 'days', 'The wait that was promised.'),
      posts: constant(20, 'people', 'Posts, all filled at first.'),
      newPosts: constant(0, 'people', 'Posts added.', [0, 3]),
      visitsEach: constant(160, 'visits/people/month', 'Visits that a rested person gives.'),
      surge: constant(0.06, 'dmnl', 'Rise of the requests for care.'),
      begins: constant(6, 'months', 'When requests rise and overtime begins.'),
      patience: constant(6, 'months', 'Time until those who wait give up.'),
      overtimeResponse: constant(
        0,
        'dmnl',
        'Overtime for a wait twice as long as promised.',
        [0, 0.6],
      ),
      mostOvertime: constant(1, 'dmnl', 'Longest overrun of the wait that is answered.'),
      usualHours: constant(40, 'hours/week', 'Hours of a usual week.'),
      usualExhaustion: constant(22, 'points', 'Exhaustion without overtime.'),
      wearOfOvertime: constant(50, 'points', 'Exhaustion by overtime of all hours, in the end.'),
      wearTime: constant(12, 'months', 'Time until overtime is felt in exhaustion.'),
      worst: constant(54, 'points', 'Top of the scale of exhaustion.'),
      slowing: constant(0.5, 'dmnl', 'Pace lost by the most exhausted.'),
      leavingRate: constant(0.12, '1/month', 'Leaving of the most exhausted, beyond the usual.'),
      hiringTime: constant(9, 'months', 'Time to fill a post.'),
    },
    scenarios: {
      alone: {},
      trap: { overtimeResponse: 0.4 },
      wayOut: { overtimeResponse: 0.4, newPosts: 2 },
    },
  },
}
