import { courseDomain } from '../../reading/course-domain.ts'
import { comparePage } from '../../text/compare.ts'
import { outcomeWordsBy } from '../../text/outcomes.ts'
import { toMonths } from '../../time.ts'
import type { CourseData } from '../../views/compare/course-chart.ts'
import type { Outcome } from '../../worker/compared.ts'
import { heldAgainst, type CompareScene } from './compare-scene.ts'

/** How the axis of an outcome is chosen: from nought or not, and its least height for values and differences. */
const axes: Readonly<Record<Outcome, { zero: boolean; span: number; difference: number }>> = {
  burnedOut: { zero: false, span: 0.2, difference: 0.1 },
  turnover: { zero: true, span: 0.1, difference: 0.04 },
  waitDays: { zero: true, span: 10, difference: 4 },
  harmEvents: { zero: true, span: 20, difference: 10 },
  netCost: { zero: true, span: 1e6, difference: 1e6 },
  exhaustion: { zero: false, span: 10, difference: 4 },
}

const last = (values: readonly number[]): number => values.at(-1) ?? Number.NaN

const startsOf = ({ named, until }: CompareScene): readonly number[] => [
  ...new Set(
    named
      .flatMap(({ scenario }) => scenario.policies.map(({ from }) => Math.round(toMonths(from))))
      .filter(month => month > 0 && month < until),
  ),
]

/** All policies over the baseline in one outcome. */
export const courseData = (scene: CompareScene, outcome: Outcome): CourseData => {
  const { compared, named, months, until } = scene
  const words = outcomeWordsBy(outcome, scene.lens)
  const means = compared.columns.map(({ bands }) => bands[outcome].mean)
  const say = (values: readonly number[]): string => words.value(last(values))
  const [base = [], ...others] = means
  return {
    title: words.title,
    unit: words.unit,
    months,
    until,
    domain: courseDomain(means, axes[outcome]),
    scale: words.scale,
    base: { values: base, label: say(base) },
    zero: null,
    courses: others.map((values, index) => {
      const { ink, letter } = named[index + 1] ?? {
        ink: { letter: '', colour: 'ink', dash: '' },
        letter: '',
      }
      return { ink, values, band: null, label: `${letter} ${say(values)}` }
    }),
    starts: startsOf(scene),
    summary: comparePage.courseSummary(
      words,
      until,
      named.map(({ letter }, index) => `${letter} ${say(means[index] ?? [])}`),
    ),
  }
}

/** What every other scenario changes against the reference in one outcome, on one axis. */
export const differenceData = (scene: CompareScene, outcome: Outcome): readonly CourseData[] => {
  const { compared, named, months, until } = scene
  const words = outcomeWordsBy(outcome, scene.lens)
  const held = heldAgainst(scene).flatMap(index => {
    const difference = compared.comparisons[index]?.difference[outcome]
    const who = named[index]
    return difference === undefined || who === undefined ? [] : [{ difference, who }]
  })
  const reference = named[compared.reference]?.letter ?? ''
  const domain = courseDomain(
    [[0], ...held.flatMap(({ difference }) => [difference.q05, difference.q95])],
    { zero: false, span: axes[outcome].difference },
  )
  return held.map(({ difference, who }) => ({
    title: who.title,
    unit: `${words.inText}, ${words.unit}`,
    months,
    until,
    domain,
    scale: words.scale,
    base: null,
    zero: comparePage.zero(reference),
    courses: [
      {
        ink: who.ink,
        values: difference.mean,
        band: difference,
        label: words.difference(last(difference.mean)),
      },
    ],
    starts: [],
    summary: comparePage.differenceSummary(words.title, [who.letter, reference], until, {
      mean: words.difference(last(difference.mean)),
      low: words.difference(last(difference.q05)),
      high: words.difference(last(difference.q95)),
    }),
  }))
}
