import { scaleLinear, select } from 'd3'
import { make } from '../../dom.ts'
import { drawMonths } from '../chart-axes.ts'
import { fit, onSize } from '../on-size.ts'
import type { View } from '../view.ts'
import { letterRoom, type Ink } from './alternative.ts'

/** Months in which a policy stands out, and which way. */
export interface Spell {
  readonly way: 'better' | 'worse'
  readonly from: number
  readonly until: number
}

/** The ledger of one policy in one outcome. */
export interface LedgerRow {
  readonly ink: Ink
  readonly spells: readonly Spell[]
}

export interface LedgerData {
  readonly title: string
  readonly until: number
  readonly rows: readonly LedgerRow[]
  readonly summary: string
}

const rowHeight = 18

let strips = 0

/** When each policy is worse and when it is better, month by month, on one axis of time. */
export const ledgerStrip: View<LedgerData> = host => {
  const root = select(host).classed('chart ledger', true)
  const title = root.append('h3').append('span').attr('class', 'title')
  const plot = make('div', { class: 'plot-ledger' })
  host.append(plot)
  const svg = select(plot).append('svg').attr('role', 'img')
  const hatch = `hatch-${++strips}`
  const defs = svg.append('defs')
  const [axis, rows] = [svg.append('g'), svg.append('g')]

  const draw = onSize<LedgerData>(plot, (data, { width, em }) => {
    const foot = data.rows.length * rowHeight * em
    fit(svg, { width, height: foot + 20 * em })
    svg.attr('aria-label', data.summary)
    const x = scaleLinear(
      [0, Math.max(1, data.until)],
      [letterRoom(data.rows) * em, width - 10 * em],
    )
    const y = (index: number): number => index * rowHeight * em
    drawMonths(axis, { x, em }, foot + 15 * em)
    defs
      .selectAll('pattern')
      .data(data.rows)
      .join(enter => {
        const pattern = enter.append('pattern').attr('patternUnits', 'userSpaceOnUse')
        pattern.attr('width', 5).attr('height', 5).attr('patternTransform', 'rotate(45)')
        pattern.append('rect').attr('width', 2).attr('height', 5)
        return pattern
      })
      .attr('id', ({ ink }) => `${hatch}-${ink.letter}`)
      .style('--line', ({ ink }) => `var(--${ink.colour})`)
    const lines = rows
      .selectAll<SVGGElement, LedgerRow>('g')
      .data(data.rows, ({ ink }) => ink.letter)
      .join(enter => {
        const added = enter.append('g')
        added.append('text').attr('class', 'letter')
        added.append('line').attr('class', 'way')
        return added
      })
      .order()
      .style('--line', ({ ink }) => `var(--${ink.colour})`)
    lines
      .select('text.letter')
      .attr('x', 0)
      .attr('y', (_, index) => y(index) + (rowHeight / 2) * em)
      .attr('dy', '0.35em')
      .text(({ ink }) => ink.letter)
    lines
      .select('line.way')
      .attr('x1', x(0))
      .attr('x2', x(data.until))
      .attr('y1', (_, index) => y(index) + (rowHeight / 2) * em)
      .attr('y2', (_, index) => y(index) + (rowHeight / 2) * em)
    lines
      .selectAll('rect')
      .data(({ spells, ink }, row) => spells.map(spell => ({ ...spell, row, ink })))
      .join('rect')
      .attr('class', ({ way }) => way)
      .attr('x', ({ from }) => x(from - 1))
      .attr('width', ({ from, until }) => Math.max(2, x(until) - x(from - 1)))
      .attr('y', ({ row }) => y(row) + 3 * em)
      .attr('height', (rowHeight - 6) * em)
      .attr('fill', ({ way, ink }) =>
        way === 'worse' ? `url(#${hatch}-${ink.letter})` : 'currentColor',
      )
  })
  return data => {
    title.text(data.title)
    draw(data)
  }
}
