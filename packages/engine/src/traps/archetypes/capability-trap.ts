import { constant, type Archetype } from './archetype.ts'

/**
 * The capability trap: working harder takes the time of working smarter, as in Repenning and Sterman, with visits for
 * widgets and capability as a part of the best there can be.
 *
 *   Q′ = m · T_i − Q / τ_e                  work-system quality; T_i hours/week for improving
 *   P′ = (wanted / given − P) / 3 weeks     pressure to work; given = visits at full quality · Q · T_w
 *   I′ = (wanted / given − I) / 9 weeks     pressure to improve
 *   T_i = 10 · f₁(I) · f₂(P),  T_w = min(30 · f₃(P), 40 − T_i)
 */
export const capabilityTrap: Archetype = {
  label: 'Capability trap',
  story:
    'More visits are wanted. Working longer gives them at once and takes the hours in which the work was mended; it decays, and in the end fewer visits come of more hours.',
  wayOut:
    'Give time to improvement first and bear fewer visits for some weeks; better work then gives more of them.',
  watched: { variable: 'visitsPerWeek', better: 'more' },
  movable: ['wantedMore', 'protectedImproving'],
  levers: [],
  model: {
    name: 'capability-trap',
    about: 'Working harder takes the time of working smarter: better before worse.',
    source:
      'Repenning and Sterman 2002, structure and tables as in a published model file (J. Houghton, PySD-Cookbook); equations re-typed. That improving can be protected is ours.',
    time: { start: 0, stop: 156, dt: 0.125, save: 1, unit: 'week' },
    stocks: {
      workSystemQuality: {
        initial: 'startingQuality',
        inflows: ['mending'],
        outflows: ['decay'],
        unit: 'dmnl',
      },
      pressureToWork: { initial: '1', inflows: ['changeOfPressureToWork'], unit: 'dmnl' },
      pressureToImprove: { initial: '1', inflows: ['changeOfPressureToImprove'], unit: 'dmnl' },
    },
    flows: {
      mending: { equation: 'improvingHours * mendingRate', unit: '1/week' },
      decay: { equation: 'workSystemQuality / erosionTime', unit: '1/week' },
      changeOfPressureToWork: {
        equation: '(stretch - pressureToWork) / workPressureTime',
        unit: '1/week',
      },
      changeOfPressureToImprove: {
        equation: '(stretch - pressureToImprove) / improvementPressureTime',
        unit: '1/week',
      },
    },
    auxiliaries: {
      wanted: { equation: 'usualVisits * (1 + step(wantedMore, begins))', unit: 'visits/week' },
      visitsPerWeek: {
        equation:
          'usualVisits * workSystemQuality / startingQuality * workingHours / usualWorkingHours',
        unit: 'visits/week',
      },
      stretch: { equation: 'wanted / visitsPerWeek', unit: 'dmnl' },
      improvingHours: {
        equation:
          'usualImprovingHours * effectOfPressureOnImproving * max(effectOfWorkOnImproving, step(protectedImproving, begins))',
        unit: 'hours/week',
      },
      workingHours: {
        equation: 'min(usualWorkingHours * effectOfPressureOnWorking, mostHours - improvingHours)',
        unit: 'hours/week',
      },
      redesignEffort: {
        equation: 'usualEffort * improvingHours / usualImprovingHours',
        unit: 'dmnl',
      },
      weeklyHours: { equation: 'workingHours', unit: 'hours/week' },
    },
    tables: {
      effectOfWorkOnImproving: {
        input: 'pressureToWork',
        x: [0, 1, 1.5, 2, 5],
        y: [1, 1, 0.75, 0.25, 0],
        unit: 'dmnl',
      },
      effectOfPressureOnImproving: {
        input: 'pressureToImprove',
        x: [0, 0.5, 0.75, 1, 2, 5],
        y: [0, 0, 0.5, 1, 1.5, 1.5],
        unit: 'dmnl',
      },
      effectOfPressureOnWorking: {
        input: 'pressureToWork',
        x: [0, 0.75, 1, 1.25, 2, 10],
        y: [0.75, 0.75, 1, 1.25, 1.5, 1.5],
        unit: 'dmnl',
      },
    },
    constants: {
      usualVisits: constant(2300, 'visits/week', 'Visits at first, as many as are wanted.'),
      startingQuality: constant(0.6, 'dmnl', 'Where mending and decay balance at first.'),
      mendingRate: constant(0.003, '1/hour', 'What an hour of improving mends.'),
      erosionTime: constant(20, 'weeks', 'Time in which mended work decays.'),
      workPressureTime: constant(3, 'weeks', 'Time until a shortfall presses people to work.'),
      improvementPressureTime: constant(9, 'weeks', 'Time until it presses them to improve.'),
      usualImprovingHours: constant(10, 'hours/week', 'Hours of a week for improving.'),
      usualWorkingHours: constant(30, 'hours/week', 'Hours of a week for patients.'),
      mostHours: constant(40, 'hours/week', 'Hours of both together, at most.'),
      usualEffort: constant(0.5, 'dmnl', 'Effort to mend at first.'),
      wantedMore: constant(0, 'dmnl', 'How many more visits are wanted.', [0, 0.4]),
      protectedImproving: constant(
        0,
        'dmnl',
        'Part of improving that is kept whatever presses.',
        [0, 1],
      ),
      begins: constant(10, 'weeks', 'When more visits are wanted.'),
    },
    scenarios: {
      alone: {},
      trap: { wantedMore: 0.33 },
      wayOut: { wantedMore: 0.33, protectedImproving: 1 },
    },
  },
}
