import { constant, type Archetype } from './archetype.ts'

/**
 * Shifting the burden: `loops/textbook/wellness-first.ts` on the scales of the simulator, its policies S1 (nothing
 * done), S0 (wellness first) and S2 (wellness ring-fenced).
 *
 *   E′ = w D (1 − Q) − E / τ_r − h W K E            exhaustion, points of 54
 *   W′ = (φ · min(1, g E / 54) − W) / τ_W           wellness effort, φ from month 12
 *   U′ = (E / 54 − U) / τ_U                         urgency
 *   Q′ = ρ · U² / (U² + U₀²) · K (1 − d W) (1 − Q) − δ Q      work-system quality
 *   K′ = (1 − c W − K) / τ_K                        capability to mend
 */
export const shiftingTheBurden: Archetype = {
  label: 'Shifting the burden',
  story:
    'Wellness programmes relieve people, so that mending the work looks less urgent; they also take its money and time. The work gets worse, and more programmes are called for.',
  wayOut:
    'Keep the money, the time and the people of redesign apart from the programmes; then relief buys time for the repair.',
  watched: { variable: 'exhaustion', better: 'less' },
  movable: ['crowding', 'erosion'],
  levers: ['wellness'],
  model: {
    name: 'shifting-the-burden',
    about: 'Quick relief uses up what the lasting repair would need.',
    source:
      'Structure as the archetype is told in system dynamics; equations of our reference model. All numbers are assumed, for the shape.',
    time: { start: 0, stop: 120, dt: 0.25, save: 1, unit: 'month' },
    stocks: {
      exhaustion: {
        initial: 'startingExhaustion',
        inflows: ['wear'],
        outflows: ['recovery', 'relief'],
        unit: 'points',
      },
      wellnessEffort: {
        initial: '0',
        inflows: ['offering'],
        outflows: ['ebbing'],
        unit: 'dmnl',
      },
      urgency: {
        initial: 'startingExhaustion / worst',
        inflows: ['alarm'],
        outflows: ['calming'],
        unit: 'dmnl',
      },
      workSystemQuality: {
        initial: 'startingQuality',
        inflows: ['mending'],
        outflows: ['decay'],
        unit: 'dmnl',
      },
      capability: {
        initial: '1',
        inflows: ['rebuilding'],
        outflows: ['forgetting'],
        unit: 'dmnl',
      },
    },
    flows: {
      wear: { equation: 'wearAtWorst * demand * (1 - workSystemQuality)', unit: 'points/month' },
      recovery: { equation: 'exhaustion / recoveryTime', unit: 'points/month' },
      relief: {
        equation: 'reliefRate * wellnessEffort * capability * exhaustion',
        unit: 'points/month',
      },
      offering: {
        equation: 'step(programme, begins) * min(1, response * exhaustion / worst) / wellnessTime',
        unit: '1/month',
      },
      ebbing: { equation: 'wellnessEffort / wellnessTime', unit: '1/month' },
      alarm: { equation: 'exhaustion / worst / urgencyTime', unit: '1/month' },
      calming: { equation: 'urgency / urgencyTime', unit: '1/month' },
      mending: {
        equation: 'mendingRate * redesignEffort * (1 - workSystemQuality)',
        unit: '1/month',
      },
      decay: { equation: 'workSystemQuality / decayTime', unit: '1/month' },
      rebuilding: { equation: '(1 - erosion * wellnessEffort) / capabilityTime', unit: '1/month' },
      forgetting: { equation: 'capability / capabilityTime', unit: '1/month' },
    },
    auxiliaries: {
      demand: { equation: '1 + step(surge, surgeBegins)', unit: 'dmnl' },
      crowdedOut: { equation: 'crowding * wellnessEffort', unit: 'dmnl' },
      redesignEffort: {
        equation:
          'urgency * urgency / (urgency * urgency + urgencyMidpoint * urgencyMidpoint) * capability * (1 - crowdedOut)',
        unit: 'dmnl',
      },
    },
    tables: {},
    constants: {
      worst: constant(54, 'points', 'Top of the scale of exhaustion.'),
      startingExhaustion: constant(21.6, 'points', 'Where wear and recovery balance at first.'),
      startingQuality: constant(0.6, 'dmnl', 'Where repair and decay balance at first.'),
      wearAtWorst: constant(10.8, 'points/month', 'Wear where the work is as bad as can be.'),
      recoveryTime: constant(5, 'months', 'Time to recover.'),
      reliefRate: constant(0.6, '1/month', 'Relief by full effort that is fully taken up.'),
      programme: constant(0, 'dmnl', 'How far programmes are the answer.', [0, 1]),
      begins: constant(12, 'months', 'When the programmes begin.'),
      response: constant(1.6, 'dmnl', 'Effort asked for by exhaustion.'),
      wellnessTime: constant(2, 'months', 'Time to set programmes up, and to end them.'),
      urgencyTime: constant(4, 'months', 'Time until exhaustion is felt as urgent.'),
      urgencyMidpoint: constant(0.4, 'dmnl', 'Urgency with half the effort to mend.'),
      mendingRate: constant(0.15, '1/month', 'What full effort mends of what is left to mend.'),
      decayTime: constant(20, 'months', 'Time in which mended work goes out of use.'),
      crowding: constant(0.7, 'dmnl', 'What full programmes take from redesign.', [0, 1]),
      erosion: constant(0.85, 'dmnl', 'What full programmes take from capability.', [0, 1]),
      capabilityTime: constant(9, 'months', 'Time to learn how to mend, and to forget it.'),
      surge: constant(0.2, 'dmnl', 'Rise of demand.'),
      surgeBegins: constant(6, 'months', 'When demand rises.'),
    },
    scenarios: {
      alone: {},
      trap: { programme: 1 },
      wayOut: { programme: 1, crowding: 0, erosion: 0.15 },
    },
  },
}
