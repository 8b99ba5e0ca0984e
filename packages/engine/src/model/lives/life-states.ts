import { DAYS_PER_WEEK } from '../../parameters/scales.ts'
import type { World } from '../../state/world.ts'

const DAYS_PER_YEAR = 365.25

/** What is recorded of a person: its unit, and how it is read from a world. */
interface LifeState {
  readonly unit: string
  /** One sentence: what it is. */
  readonly about: string
  /** Of the holder of seat `i` of group `g`, on a morning that has been evaluated. */
  readonly of: (world: World, g: number, i: number) => number
}

/** What is recorded of everybody whose life is followed; true states, without any questionnaire's error. */
export const lifeStates = {
  exhaustion: {
    unit: 'points (0–54)',
    about: 'Emotional exhaustion.',
    of: ({ clinicians }, _, i) => clinicians.exhaustion[i],
  },
  cynicism: {
    unit: 'points (0–30)',
    about: 'Depersonalisation.',
    of: ({ clinicians }, _, i) => clinicians.cynicism[i],
  },
  efficacy: {
    unit: 'points (0–48)',
    about: 'Personal accomplishment.',
    of: ({ clinicians }, _, i) => clinicians.efficacy[i],
  },
  fatigue: {
    unit: '0–1',
    about: 'Everyday tiredness.',
    of: ({ clinicians }, _, i) => clinicians.fatigue[i],
  },
  moralInjury: {
    unit: '0–1',
    about: 'Harm to one’s values from care withheld or rushed.',
    of: ({ clinicians }, _, i) => clinicians.moralInjury[i],
  },
  engagement: {
    unit: '0–1',
    about: 'Vigour, dedication and absorption.',
    of: ({ clinicians }, _, i) => clinicians.engagement[i],
  },
  trust: {
    unit: '0–1',
    about: 'Trust in leadership.',
    of: ({ clinicians }, _, i) => clinicians.trust[i],
  },
  demands: {
    unit: 'ratio',
    about: 'Work waiting for each hour of capacity, as the person feels it; none when away.',
    of: ({ clinicians }, _, i) => (clinicians.present[i] === 1 ? clinicians.demands[i] : NaN),
  },
  effortRewardRatio: {
    unit: 'ratio',
    about: 'Effort against reward; above 1 more is given than is got.',
    of: ({ clinicians }, _, i) => clinicians.effortRewardRatio[i],
  },
  weeklyHours: {
    unit: 'hours/week',
    about: 'Hours worked in a week like this day; none when away.',
    of: ({ clinicians, clinics, layout }, g, i) =>
      clinicians.present[i] === 1
        ? (clinicians.hours[i] * DAYS_PER_WEEK) / clinics.daysPerOpenDay[layout.clinicOfGroup[g]]
        : NaN,
  },
  fte: {
    unit: 'share',
    about: 'Part of full time.',
    of: ({ clinicians }, _, i) => clinicians.fte[i],
  },
  tenure: {
    unit: 'years',
    about: 'Time since the person was hired, that before the start included.',
    of: ({ clinicians }, _, i) => clinicians.tenure[i] / DAYS_PER_YEAR,
  },
  leavingRate: {
    unit: '1/year',
    about: 'Chance of leaving, as a rate.',
    of: ({ clinicians }, _, i) => clinicians.leavingHazard[i] * DAYS_PER_YEAR,
  },
  contagion: {
    unit: 'points/day',
    about: 'Exhaustion caught from colleagues.',
    of: ({ clinicians }, _, i) => clinicians.contagion[i],
  },
} as const satisfies Record<string, LifeState>

export type LifeStateName = keyof typeof lifeStates

export const lifeStateNames = Object.keys(lifeStates) as readonly LifeStateName[]
