import type { Cost, Load } from '../growth/load.ts'
import { costOf, exponentOf } from '../growth/measure.ts'
import { count, figure, mebibytes, span, times } from '../numbers.ts'
import type { Part, Table, Tell, Verdict } from '../part.ts'
import { UPDATES } from '../yardstick.ts'

const ROUNDS = 3

/** Bytes from which memory says more of what is kept than of what has not been collected yet. */
const TELLING = 64 * 2 ** 20

/** What grows in a table, and how the load follows it. */
interface Growth {
  readonly what: string
  readonly steps: readonly number[]
  readonly load: (step: number) => Load
}

/** Clinician-days that are enough to be timed, and the fewest days that are. */
const ENOUGH = 2_000_000
const FEWEST_DAYS = 28
const MOST_DAYS = 20_000

const growths = {
  clinicians: {
    what: 'Clinicians of one organisation',
    steps: [10, 100, 1_000, 10_000, 100_000, 1_000_000],
    load: clinicians => ({
      clinicians,
      replicates: 1,
      days: Math.max(FEWEST_DAYS, Math.min(MOST_DAYS, Math.round(ENOUGH / clinicians))),
      record: 7,
    }),
  },
  replicates: {
    what: 'Replicates',
    steps: [10, 100, 1_000],
    load: replicates => ({ clinicians: 100, replicates, days: 182, record: 7 }),
  },
  days: {
    what: 'Days',
    steps: [182, 1_820, 18_200],
    load: days => ({ clinicians: 100, replicates: 10, days, record: 7 }),
  },
  records: {
    what: 'Records of a run',
    steps: [5, 65, 260, 1_820],
    load: records => ({ clinicians: 100, replicates: 10, days: 1_820, record: 1_820 / records }),
  },
} as const satisfies Record<string, Growth>

interface Point {
  readonly step: number
  readonly load: Load
  readonly cost: Cost
  /** Seconds of a clinician-day, the people having been set out. */
  readonly each: number
  /** Bytes above those of an idle process. */
  readonly bytes: number
}

const pointOf = async (step: number, load: Load, rounds: number): Promise<Point> => {
  const cost = await costOf(load, rounds)
  const { clinicians, replicates, days } = load
  return {
    step,
    load,
    cost,
    each: (cost.seconds - cost.windSeconds) / (clinicians * replicates * days),
    bytes: cost.peak - cost.floor,
  }
}

/** Time as it grows: of the whole, but for the people, who are set out once however long the run. */
const timeOf = ({ each, load, step }: Point, what: keyof typeof growths): number =>
  what === 'clinicians' ? each * step : each * load.clinicians * load.replicates * load.days

const tableOf = (name: keyof typeof growths, points: readonly Point[]): Table => ({
  head: [
    growths[name].what,
    'A clinician-day, of a kernel update',
    'Exponent of time',
    'Setting out',
    'Ticks and records',
    'Memory',
    'Exponent of memory',
  ],
  rows: points.map((point, i) => {
    const { step, cost, each, bytes } = point
    const last = points[i - 1]
    const exponent = (of: (point: Point) => number, least = 0): string =>
      last === undefined || of(last) < least
        ? '—'
        : figure(exponentOf([last.step, of(last)], [step, of(point)]))
    return [
      count(step),
      times(each / (cost.kernel / UPDATES)),
      exponent(point => timeOf(point, name)),
      span(cost.windSeconds),
      span(cost.seconds - cost.windSeconds),
      mebibytes(bytes),
      exponent(({ bytes }) => bytes, TELLING),
    ]
  }),
})

/** The largest step up of what a clinician-day costs, from a hundred clinicians on. */
const steepest = (points: readonly Point[]): number => {
  const large = points.filter(({ step }) => step >= 100)
  return Math.max(
    ...large.slice(1).map(({ each, cost }, i) => {
      const before = large[i]
      return each / cost.kernel / (before.each / before.cost.kernel)
    }),
  )
}

const verdictsOf = (points: readonly Point[]): readonly Verdict[] => {
  const rise = steepest(points)
  const largest = points[points.length - 1].cost.peak
  return [
    {
      what: 'Cost of a clinician-day from 100 to 1,000,000 clinicians',
      target: '≤ 1.1 × for each decade',
      result: `${times(rise)} at the steepest`,
      met: rise <= 1.1,
    },
    {
      what: 'Memory of 1,000,000 clinicians, weekly means',
      target: '≤ 2 GiB',
      result: mebibytes(largest),
      met: largest <= 2 * 2 ** 30,
    },
  ]
}

const measured = async (name: keyof typeof growths, tell: Tell): Promise<readonly Point[]> => {
  const { what, steps, load } = growths[name]
  const points: Point[] = []
  for (const step of steps) {
    tell(`growth: ${what.toLowerCase()}, ${count(step)}`)
    // the largest run for so long that one is enough
    points.push(await pointOf(step, load(step), step >= 1_000_000 ? 1 : ROUNDS))
  }
  return points
}

/** How time and memory grow with everything that can grow. */
export const growthPart: Part = {
  name: 'growth',
  measure: async tell => {
    const clinicians = await measured('clinicians', tell)
    const others: Table[] = []
    for (const name of ['replicates', 'days', 'records'] as const)
      others.push(tableOf(name, await measured(name, tell)))
    return {
      verdicts: verdictsOf(clinicians),
      body: [tableOf('clinicians', clinicians), ...others],
    }
  },
}
