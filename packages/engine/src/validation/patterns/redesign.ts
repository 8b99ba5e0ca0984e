import type { Role } from '../../parameters/roles.ts'
import { meanMomentary, recordDays, type Cohorts } from '../cohort.ts'
import { ONSET, WITHDRAWAL, YEAR } from '../calendar.ts'
import { patterns } from '../pattern.ts'

const DAYS_PER_MONTH = 365.25 / 12

interface Point {
  readonly day: number
  /** Points of exhaustion above the same organisations without redesign. */
  readonly change: number
}

/** Mean exhaustion of a role as it is on the day, against the same organisations without redesign. */
const course = (
  { steady, redesign }: Cohorts,
  replicates: readonly number[],
  role: Role,
): readonly Point[] => {
  const without = meanMomentary(steady, role, replicates)
  const within = meanMomentary(redesign, role, replicates)
  return recordDays(redesign).map((day, r) => ({ day, change: within[r] - without[r] }))
}

/** The highest value in the first six months. */
export const worstIn = (points: readonly Point[], from: number, to: number): number =>
  Math.max(...points.filter(({ day }) => day > from && day <= to).map(({ change }) => change))

/** Days from `from` to the first record that begins an unbroken gain up to `to`; Infinity for none. */
export const daysToGain = (points: readonly Point[], from: number, to: number): number => {
  const seen = points.filter(({ day }) => day > from && day <= to)
  let since = Infinity
  for (const { day, change } of seen) {
    if (change >= 0) since = Infinity
    else if (since === Infinity) since = day - from
  }
  return since
}

/** The value on the record nearest to a day. */
const valueOn = (points: readonly Point[], day: number): number =>
  points.reduce((best, point) =>
    Math.abs(point.day - day) < Math.abs(best.day - day) ? point : best,
  ).change

/** [days] Nine months, after which the gain of a published redesign was gone. */
const NINE_MONTHS = 273

const common = { needs: ['steady', 'redesign'] } as const

const what =
  'team-based care with half as many support staff again and half of full redesign effort'

/** Redesign: worse before better, and lost when its staff are taken away. */
export const redesign = patterns([
  {
    ...common,
    id: '23a',
    pattern: 'Redesign makes things worse first',
    kind: 'must',
    unit: 'points',
    target: null,
    low: 0,
    high: null,
    sources: ['grumbach-2019'],
    estimator: `Highest mean exhaustion in the first six months of ${what}, less that of the same organisations without.`,
    estimate: (cohorts, replicates) =>
      worstIn(course(cohorts, replicates, 'physician'), ONSET, ONSET + YEAR / 2),
  },
  {
    ...common,
    id: '23b',
    pattern: 'Redesign is a net gain by 12 to 18 months',
    kind: 'must',
    unit: 'months',
    target: 15,
    low: 0,
    high: 18,
    sources: ['linzer-2015', 'smith-2019'],
    estimator:
      'Months until mean exhaustion of physicians is lower than without redesign and stays so until the withdrawal.',
    estimate: (cohorts, replicates) =>
      daysToGain(course(cohorts, replicates, 'physician'), ONSET, WITHDRAWAL) / DAYS_PER_MONTH,
    whyItFails: 'The time that redesign takes is paid back later than in the published programmes.',
  },
  {
    ...common,
    id: '23c',
    pattern: 'The gain is lost when its staffing is withdrawn',
    kind: 'must',
    unit: 'share',
    target: 0.5,
    low: 0.25,
    high: null,
    sources: ['stanford-primary-care-2021'],
    estimator:
      'Part of the gain in mean exhaustion of physicians on the day on which programme and staff are withdrawn, two years in, that is gone nine months later; the tolerance is a judgement. It hangs on what is withdrawn: with full redesign effort and three tenths more staff nothing was lost, since what was mended in the work lasts.',
    estimate: (cohorts, replicates) => {
      const points = course(cohorts, replicates, 'physician')
      return 1 - valueOn(points, WITHDRAWAL + NINE_MONTHS) / valueOn(points, WITHDRAWAL)
    },
    whyItFails:
      'What was mended in the work itself outlives the programme by years (qualityDecay), and exhaustion follows with a lag of 18 months.',
  },
  {
    ...common,
    id: '23d',
    pattern: 'Staff may be worse off while clinicians gain',
    kind: 'show',
    unit: 'points',
    target: null,
    low: 0,
    high: null,
    sources: ['grumbach-2019'],
    estimator:
      'Highest mean exhaustion of support staff in the first year of redesign, less that without.',
    estimate: (cohorts, replicates) =>
      worstIn(course(cohorts, replicates, 'support'), ONSET, ONSET + YEAR),
  },
])
