import { constant, type Archetype } from './archetype.ts'

/**
 * Success to the successful: two efforts live on one budget, and what shows results gets the next one.
 *
 *   a′ = a (1 − a) · (shown_w − shown_r) / τ_b           share of the budget for wellness
 *   shown_w′ = (a − shown_w) / τ_w                        results of wellness, seen soon
 *   shown_r′ = (1 − a − shown_r) / τ_r                    results of redesign, seen late
 *   E′ = (E₀ − k_w · shown_w − k_r · shown_r − E) / τ_E   exhaustion
 */
export const successToTheSuccessful: Archetype = {
  label: 'Success to the successful',
  story:
    'Wellness and redesign live on the same money. Wellness shows results within a season, gets the next budget and shows more; redesign, which would help more, never gets to show any.',
  wayOut:
    'Give each its own budget until both had the time to show results, or judge them at the same distance.',
  watched: { variable: 'exhaustion', better: 'less' },
  movable: ['fenced', 'redesignTime'],
  levers: [],
  model: {
    name: 'success-to-the-successful',
    about: 'Whoever shows results first gets what both need.',
    source:
      'Structure as in G. Bellinger’s public Insight Maker model of the archetype, told of two budgets. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 72, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      wellnessShare: { initial: 'startingShare', inflows: ['shifting'], unit: 'dmnl' },
      shownByWellness: { initial: '0', inflows: ['showingOfWellness'], unit: 'dmnl' },
      shownByRedesign: { initial: '0', inflows: ['showingOfRedesign'], unit: 'dmnl' },
      exhaustion: { initial: 'usualExhaustion', inflows: ['easing'], unit: 'points' },
    },
    flows: {
      shifting: {
        equation:
          'step(1 - fenced, begins) * wellnessShare * (1 - wellnessShare) * (shownByWellness - shownByRedesign) / budgetTime',
        unit: '1/month',
      },
      showingOfWellness: {
        equation: '(step(spending, begins) * wellnessShare - shownByWellness) / wellnessTime',
        unit: '1/month',
      },
      showingOfRedesign: {
        equation: '(step(spending, begins) * (1 - wellnessShare) - shownByRedesign) / redesignTime',
        unit: '1/month',
      },
      easing: {
        equation:
          '(usualExhaustion - reliefOfWellness * shownByWellness - reliefOfRedesign * shownByRedesign - exhaustion) / easingTime',
        unit: 'points/month',
      },
    },
    auxiliaries: {},
    tables: {},
    constants: {
      spending: constant(0, 'dmnl', 'Whether there is a budget.', [0, 1]),
      begins: constant(6, 'months', 'When it is first spent.'),
      startingShare: constant(0.5, 'dmnl', 'Share of wellness in the first budget.', [0.1, 0.9]),
      fenced: constant(0, 'dmnl', 'Whether each keeps its own budget.', [0, 1]),
      budgetTime: constant(3, 'months', 'Time in which the budget follows what is seen.'),
      wellnessTime: constant(2, 'months', 'Time until wellness shows.'),
      redesignTime: constant(18, 'months', 'Time until redesign shows.', [2, 36]),
      usualExhaustion: constant(22, 'points', 'Exhaustion without either.'),
      reliefOfWellness: constant(2, 'points', 'What the whole budget relieves by wellness.'),
      reliefOfRedesign: constant(8, 'points', 'What the whole budget relieves by redesign.'),
      easingTime: constant(4, 'months', 'Time until it is felt.'),
    },
    scenarios: { alone: {}, trap: { spending: 1 }, wayOut: { spending: 1, fenced: 1 } },
  },
}
