import { byRole, type RoleParameter } from './roles.ts'

/** Numbers that differ between roles. */
export const staffingByRole = {
  plannedWeek: {
    unit: 'hours',
    about: 'Hours of a full-time working week of {role} as planned.',
    physician: {
      value: 40,
      range: [36, 60],
      evidence: 'estimated',
      sources: ['gilchrist-2005'],
    },
    advancedPractice: { value: 40, range: [32, 44], evidence: 'assumed', sources: [] },
    nurse: { value: 37.5, range: [32, 40], evidence: 'assumed', sources: [] },
    support: { value: 40, range: [32, 40], evidence: 'assumed', sources: [] },
  },
  nightShare: {
    unit: 'share',
    about: 'Share of the shifts of {role} on a ward that are worked at night, in turns.',
    physician: { value: 0.15, range: [0, 0.5], evidence: 'assumed', sources: [] },
    advancedPractice: { value: 0.15, range: [0, 0.5], evidence: 'assumed', sources: [] },
    nurse: { value: 0.35, range: [0.2, 0.5], evidence: 'assumed', sources: [] },
    support: { value: 0.3, range: [0, 0.5], evidence: 'assumed', sources: [] },
  },
  productivity: {
    unit: 'dmnl',
    about: 'Standard hours of work that rested, experienced {role} do in an hour.',
    physician: { value: 1, range: [0.9, 1.1], evidence: 'assumed', sources: [] },
    advancedPractice: { value: 0.85, range: [0.6, 1], evidence: 'assumed', sources: [] },
    nurse: { value: 1, range: [0.9, 1.1], evidence: 'assumed', sources: [] },
    support: { value: 1, range: [0.9, 1.1], evidence: 'assumed', sources: [] },
  },
  sensitivity: {
    unit: 'dmnl',
    about:
      'Strain of {role} from the same imbalance, against a usual clinician: carries what the job brings beyond its hours.',
    physician: { value: 0.95, range: [0.9, 1.1], evidence: 'calibrated', sources: [] },
    advancedPractice: {
      value: 0.9,
      range: [0.5, 2],
      evidence: 'calibrated',
      sources: ['edwards-2018'],
    },
    nurse: {
      value: 2.2,
      range: [0.5, 4],
      evidence: 'calibrated',
      sources: ['rotenstein-2023'],
    },
    support: {
      value: 1.8,
      range: [0.5, 4],
      evidence: 'calibrated',
      sources: ['rotenstein-2023'],
    },
  },
  usualImbalance: {
    unit: 'dmnl',
    about:
      'Imbalance of {role} in the reference organisation, from which their exhaustion of the first day is derived.',
    physician: { value: 0.375, range: [0.1, 1], evidence: 'calibrated', sources: [] },
    advancedPractice: { value: 0.36, range: [0.1, 1], evidence: 'calibrated', sources: [] },
    nurse: { value: 0.2, range: [0.05, 1], evidence: 'calibrated', sources: [] },
    support: { value: 0.14, range: [0.05, 1], evidence: 'calibrated', sources: [] },
  },
  usualExtraneous: {
    unit: 'share',
    about:
      'Share of the hours of {role} that goes to other things than patients in the reference organisation, at which learning is usual.',
    physician: { value: 0.4, range: [0.1, 0.8], evidence: 'calibrated', sources: [] },
    advancedPractice: { value: 0.4, range: [0.1, 0.8], evidence: 'calibrated', sources: [] },
    nurse: { value: 0.14, range: [0.05, 0.5], evidence: 'calibrated', sources: [] },
    support: { value: 0.14, range: [0.05, 0.5], evidence: 'calibrated', sources: [] },
  },
  quitRate: {
    unit: '/year',
    about: 'Chance that {role} who are not burned out resign within a year.',
    physician: {
      value: 0.04,
      range: [0.04, 0.06],
      evidence: 'calibrated',
      sources: ['hamidi-2018'],
    },
    advancedPractice: { value: 0.06, range: [0.04, 0.12], evidence: 'assumed', sources: [] },
    nurse: {
      value: 0.1,
      range: [0.1, 0.16],
      evidence: 'calibrated',
      sources: ['nsi-2025'],
    },
    support: {
      value: 0.145,
      range: [0.12, 0.2],
      evidence: 'calibrated',
      sources: ['willard-grace-2019'],
    },
  },
  retireRate: {
    unit: '/year',
    about: 'Chance that {role} retire or stop practising within a year, burned out or not.',
    physician: {
      value: 0.012,
      range: [0.01, 0.031],
      evidence: 'estimated',
      sources: ['bond-2023'],
    },
    advancedPractice: { value: 0.01, range: [0.005, 0.03], evidence: 'assumed', sources: [] },
    nurse: { value: 0.015, range: [0.005, 0.03], evidence: 'assumed', sources: [] },
    support: { value: 0.01, range: [0.005, 0.03], evidence: 'assumed', sources: [] },
  },
  quitMultiplier: {
    unit: 'dmnl',
    about:
      'How many times more often burned-out {role} resign. Studies give a ratio of exits over two years, which survey error and change in between dilute; the ratio of rates behind it is larger.',
    physician: {
      value: 3,
      range: [1.4, 3.3],
      evidence: 'calibrated',
      sources: ['hamidi-2018'],
    },
    advancedPractice: {
      value: 2,
      range: [1.4, 3.3],
      evidence: 'assumed',
      sources: ['willard-grace-2019'],
    },
    nurse: {
      value: 1.8,
      range: [1.3, 2.5],
      evidence: 'estimated',
      sources: ['kelly-2021', 'willard-grace-2019'],
    },
    support: {
      value: 1,
      range: [1, 1.3],
      evidence: 'estimated',
      sources: ['willard-grace-2019'],
    },
  },
  intentHalfRate: {
    unit: '/year',
    about:
      'Chance of leaving within a year at which half of {role} say that they intend to; about one in four acts within two years.',
    physician: {
      value: 0.17,
      range: [0.1, 0.3],
      evidence: 'calibrated',
      sources: ['hamidi-2018'],
    },
    advancedPractice: {
      value: 0.2,
      range: [0.1, 0.6],
      evidence: 'assumed',
      sources: ['sinsky-2021'],
    },
    nurse: {
      value: 0.3,
      range: [0.1, 0.6],
      evidence: 'calibrated',
      sources: ['sinsky-2021', 'rotenstein-2023'],
    },
    support: {
      value: 0.4,
      range: [0.1, 0.8],
      evidence: 'assumed',
      sources: ['rotenstein-2023'],
    },
  },
  searchDays: {
    unit: 'days',
    about: 'Mean time from a vacancy of {role} to a signed offer.',
    physician: {
      value: 180,
      range: [90, 300],
      evidence: 'measured',
      sources: ['aappr-2022'],
    },
    advancedPractice: { value: 90, range: [45, 180], evidence: 'assumed', sources: [] },
    nurse: {
      value: 86,
      range: [62, 103],
      evidence: 'measured',
      sources: ['nsi-2025'],
    },
    support: { value: 45, range: [14, 90], evidence: 'assumed', sources: [] },
  },
  credentialingDays: {
    unit: 'days',
    about: 'Time from a signed offer of {role} to the first working day.',
    physician: {
      value: 90,
      range: [60, 120],
      evidence: 'estimated',
      sources: ['aappr-2022'],
    },
    advancedPractice: { value: 75, range: [30, 120], evidence: 'assumed', sources: [] },
    nurse: { value: 14, range: [1, 30], evidence: 'assumed', sources: [] },
    support: { value: 14, range: [1, 30], evidence: 'assumed', sources: [] },
  },
  rampTime: {
    unit: 'days',
    about: 'Time constant of a newcomer’s growth to the full capacity of {role}.',
    physician: {
      value: 240,
      range: [90, 540],
      evidence: 'estimated',
      sources: ['systemcare-ramp'],
    },
    advancedPractice: {
      value: 180,
      range: [60, 360],
      evidence: 'assumed',
      sources: ['systemcare-ramp'],
    },
    nurse: { value: 90, range: [30, 240], evidence: 'assumed', sources: [] },
    support: { value: 45, range: [14, 120], evidence: 'assumed', sources: [] },
  },
  tenureStart: {
    unit: 'days',
    about: 'Mean time in the post of {role} on the first day: what their turnover leads to.',
    physician: {
      value: 4500,
      range: [1000, 9000],
      evidence: 'estimated',
      sources: ['hamidi-2018'],
    },
    advancedPractice: { value: 3600, range: [1000, 9000], evidence: 'assumed', sources: [] },
    nurse: {
      value: 2100,
      range: [800, 5000],
      evidence: 'estimated',
      sources: ['nsi-2025'],
    },
    support: { value: 2000, range: [800, 5000], evidence: 'assumed', sources: [] },
  },
  vacantStart: {
    unit: 'share',
    about:
      'Share of posts of {role} that are being searched for at the start: turnover times the time to hire.',
    physician: {
      value: 0.055,
      range: [0, 0.15],
      evidence: 'estimated',
      sources: ['hamidi-2018', 'aappr-2022'],
    },
    advancedPractice: { value: 0.045, range: [0, 0.15], evidence: 'assumed', sources: [] },
    nurse: {
      value: 0.05,
      range: [0, 0.15],
      evidence: 'estimated',
      sources: ['nsi-2025'],
    },
    support: { value: 0.03, range: [0, 0.15], evidence: 'assumed', sources: [] },
  },
  replacementCost: {
    unit: '$',
    about: 'Cost of replacing one of the {role} who left.',
    physician: {
      value: 500_000,
      range: [250_000, 1_000_000],
      evidence: 'estimated',
      sources: ['shanafelt-2017-business'],
    },
    advancedPractice: {
      value: 120_000,
      range: [50_000, 250_000],
      evidence: 'assumed',
      sources: [],
    },
    nurse: {
      value: 61_110,
      range: [49_500, 72_700],
      evidence: 'measured',
      sources: ['nsi-2025'],
    },
    support: { value: 15_000, range: [5000, 40_000], evidence: 'assumed', sources: [] },
  },
  salary: {
    unit: '$/year',
    about: 'Salary and benefits of full-time {role}.',
    physician: { value: 300_000, range: [200_000, 600_000], evidence: 'assumed', sources: [] },
    advancedPractice: {
      value: 150_000,
      range: [110_000, 200_000],
      evidence: 'assumed',
      sources: [],
    },
    nurse: { value: 105_000, range: [75_000, 150_000], evidence: 'assumed', sources: [] },
    support: { value: 48_000, range: [35_000, 70_000], evidence: 'assumed', sources: [] },
  },
} as const satisfies Record<string, RoleParameter>

export const staffing = byRole(staffingByRole)

/** A name of a number that differs between roles. */
export type RoleParameterName = keyof typeof staffingByRole

export const roleParameterNames = Object.keys(staffingByRole) as readonly RoleParameterName[]
