import { line, scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { decimal } from '../../format.ts'
import { fit, onSize } from '../on-size.ts'
import type { View } from '../view.ts'

/** The course of one state of one person, and of the same person in the baseline. */
export interface LifeChart {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Months since the start of every record. */
  readonly months: readonly number[]
  readonly month: number
  /** Record looked at. */
  readonly record: number
  readonly domain: readonly [number, number]
  readonly limit: number | null
  /** NaN where the person is not there; empty where they never are. */
  readonly own: readonly number[]
  readonly reference: readonly number[]
  /** When something happened to the person here. */
  readonly marks: readonly { readonly month: number; readonly kind: string }[]
  /** The value of the month looked at, in words. */
  readonly value: string
}

const shapes: Readonly<Record<string, string>> = {
  joined: 'M-4,0L4,0L0,-6Z',
  left: 'M-4,-6L4,-6L0,0Z',
  cutTime: 'M-4,-3h8',
  moved: 'M-4,-3L0,-6V0ZM0,-4h4v2h-4Z',
}

/** One small chart of a life. */
export const lifeChart: View<LifeChart> = host => {
  const title = make('span', { class: 'title' })
  const value = make('span', { class: 'value' })
  const plot = make('div', { class: 'life-plot' })
  host.append(make('p', { class: 'life-head' }, title, value), plot)
  const svg = select(plot).append('svg').attr('aria-hidden', 'true')
  const limit = svg.append('path').attr('class', 'life-limit')
  const cursor = svg.append('path').attr('class', 'life-cursor')
  const reference = svg.append('path').attr('class', 'life-line reference')
  const own = svg.append('path').attr('class', 'life-line own')
  const dot = svg.append('circle').attr('class', 'life-dot').attr('r', 3)
  const marks = svg.append('g')
  const low = svg.append('text').attr('class', 'life-end')
  const high = svg.append('text').attr('class', 'life-end')
  const draw = onSize<LifeChart>(plot, (data, size) => {
    const { width, height, em } = size
    const left = 24 * em
    const x = scaleLinear([0, Math.max(1, data.months.at(-1) ?? 1)], [left, width - 4])
    const y = scaleLinear(data.domain, [height - 4, 10])
    const path = line<number>(
      (_, record) => x(data.months[record] ?? 0),
      each => y(Math.min(data.domain[1], Math.max(data.domain[0], each))),
    ).defined(Number.isFinite)
    fit(svg, size)
    own.attr('d', path(data.own))
    reference.attr('d', path(data.reference))
    cursor.attr('d', `M${x(data.month)},6V${height - 2}`)
    limit.attr('d', data.limit === null ? null : `M${left},${y(data.limit)}H${width - 4}`)
    const now = data.own[data.record] ?? Number.NaN
    dot
      .attr('visibility', Number.isFinite(now) ? null : 'hidden')
      .attr('cx', x(data.months[data.record] ?? 0))
      .attr('cy', Number.isFinite(now) ? y(now) : 0)
    marks
      .selectAll('path')
      .data(data.marks)
      .join('path')
      .attr('class', ({ kind }) => `life-mark ${kind}`)
      .attr('transform', each => `translate(${x(each.month)},8)`)
      .attr('d', ({ kind }) => shapes[kind] ?? null)
    low
      .attr('x', left - 5)
      .attr('y', height - 3)
      .text(decimal(data.domain[0]))
    high
      .attr('x', left - 5)
      .attr('y', 15)
      .text(decimal(data.domain[1], data.domain[1] < 3 ? 1 : 0))
  })
  return data => {
    title.textContent = data.title
    value.textContent = data.value
    draw(data)
  }
}
