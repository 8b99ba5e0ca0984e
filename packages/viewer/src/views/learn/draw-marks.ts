import type { ScaleLinear } from 'd3'
import type { Group } from '../chart-frame.ts'

/** Something that stands out in a chart of a lesson. */
export type Mark =
  /** From here on nothing is known. */
  | { readonly kind: 'unknown'; readonly month: number; readonly label: string }
  /** Something is decided in this month. */
  | { readonly kind: 'start'; readonly month: number }
  /** Where the pen is that draws. */
  | { readonly kind: 'pen'; readonly month: number; readonly value: number }
  /** The axis was made longer at one end or both. */
  | { readonly kind: 'widened'; readonly above: boolean; readonly label: string }
  /** A curve has to pass here on one side. */
  | {
      readonly kind: 'goal'
      readonly month: number
      readonly value: number
      readonly below: boolean
      readonly met: boolean
      readonly label: string
    }

interface Scales {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly em: number
}

type Of<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>

const only = <Kind extends Mark['kind']>(marks: readonly Mark[], kind: Kind) =>
  marks.filter((mark): mark is Of<Kind> => mark.kind === kind)

/** Draws what stands out: what is not known yet, beginnings, the pen, a longer axis, and goals. */
export const drawMarks = (
  group: Group,
  marks: readonly Mark[],
  { x, y, left, right, top, bottom, em }: Scales,
): void => {
  const unknown = only(marks, 'unknown')
  group
    .selectAll('rect.learn-unknown')
    .data(unknown)
    .join('rect')
    .attr('class', 'learn-unknown')
    .attr('x', ({ month }) => x(month))
    .attr('width', ({ month }) => Math.max(0, right - x(month)))
    .attr('y', top)
    .attr('height', bottom - top)
  group
    .selectAll('text.learn-unknown')
    .data(unknown)
    .join('text')
    .attr('class', 'learn-unknown')
    .attr('x', ({ month }) => (x(month) + right) / 2)
    .attr('y', top + 18 * em)
    .text(({ label }) => label)
  group
    .selectAll('line.start')
    .data(only(marks, 'start'))
    .join('line')
    .attr('class', 'start')
    .attr('x1', ({ month }) => x(month))
    .attr('x2', ({ month }) => x(month))
    .attr('y1', top)
    .attr('y2', bottom)
  group
    .selectAll('circle.learn-pen')
    .data(only(marks, 'pen'))
    .join('circle')
    .attr('class', 'learn-pen')
    .attr('r', 6 * em)
    .attr('cx', ({ month }) => x(month))
    .attr('cy', ({ value }) => y(value))
  group
    .selectAll('text.learn-widened')
    .data(only(marks, 'widened'))
    .join('text')
    .attr('class', 'learn-widened halo')
    .attr('x', left + 6 * em)
    .attr('y', ({ above }) => (above ? top + 14 * em : bottom - 6 * em))
    .text(({ label }) => label)
  const goals = only(marks, 'goal')
  const half = 12 * em
  group
    .selectAll('path.learn-goal')
    .data(goals)
    .join('path')
    .attr('class', ({ met }) => `learn-goal${met ? ' met' : ''}`)
    .attr('d', ({ month, value, below }) => {
      const [at, height, way] = [x(month), y(value), below ? 1 : -1]
      // what is written at the ends of curves begins right of the plot
      return `M${at - half},${height}H${Math.min(at + half, right)}M${at},${height}v${way * half}m${-0.4 * half},${-way * 0.5 * half}l${0.4 * half},${way * 0.5 * half}l${0.4 * half},${-way * 0.5 * half}`
    })
  group
    .selectAll('text.learn-goal')
    .data(goals)
    .join('text')
    .attr('class', 'learn-goal halo')
    .attr('x', ({ month }) => Math.min(x(month) + half, right))
    .attr('y', ({ value, below }) => y(value) + (below ? -6 : 16) * em)
    .text(({ label }) => label)
}
