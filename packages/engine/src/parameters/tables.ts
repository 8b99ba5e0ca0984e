import type { Evidence } from './parameter.ts'

/** A table function of the model: straight lines between points, flat beyond the ends. */
export interface TableParameter {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly unit: string
  readonly evidence: Evidence
  readonly sources: readonly string[]
  readonly about: string
}

/** Every table function of the model. */
export const tables = {
  hoursUnderPressure: {
    x: [0, 0.6, 1, 1.3, 1.6, 2, 3],
    y: [0.6, 0.8, 1, 1.27, 1.45, 1.58, 1.65],
    unit: 'hours worked / hours planned, by work pressure',
    evidence: 'estimated',
    sources: ['arndt-2017', 'oliva-sterman-2001'],
    about: 'People stay longer when more work waits, up to about 13 hours a day.',
  },
  careUnderPressure: {
    x: [1, 1.3, 1.6, 2, 3],
    y: [1, 0.92, 0.83, 0.73, 0.6],
    unit: 'minutes given / minutes scheduled, by work pressure',
    evidence: 'estimated',
    sources: ['oliva-sterman-2001'],
    about: 'Visits are cut short when more work waits.',
  },
  shiftUnderPressure: {
    x: [0, 0.6, 1, 1.3, 1.6, 2, 3],
    y: [0.9, 0.95, 1, 1.06, 1.1, 1.14, 1.18],
    unit: 'hours worked / hours planned, by work pressure',
    evidence: 'assumed',
    sources: [],
    about: 'Nurses and support staff work in shifts, which stretch little.',
  },
  strainOfCall: {
    x: [1, 2, 4],
    y: [0, 1, 1.15],
    unit: 'imbalance / that at two nights, by nights on call a week',
    evidence: 'estimated',
    sources: ['balch-2010'],
    about: 'Up to one night on call a week does little; from two on burnout is higher, and flat.',
  },
  burnoutByExhaustion: {
    x: [18, 36],
    y: [0, 1],
    unit: 'share, by exhaustion in points',
    evidence: 'estimated',
    sources: ['shanafelt-2022', 'brady-2020'],
    about: 'How burned out a person is: half at the MBI threshold of 27, and no cliff there.',
  },
  uptakeByTrust: {
    x: [0, 0.2, 0.35, 0.5, 0.7, 1],
    y: [-0.3, -0.1, 0.25, 0.6, 0.9, 1],
    unit: 'relief taken / relief offered, by trust in leadership',
    evidence: 'assumed',
    sources: ['hart-2019', 'fleming-2024'],
    about:
      'Programmes reach those who trust; where trust is low they are read as blame and backfire.',
  },
} as const satisfies Record<string, TableParameter>
