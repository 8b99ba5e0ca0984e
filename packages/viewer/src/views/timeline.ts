import { select } from 'd3'
import type { Spell } from '../reading/timeline.ts'
import { timelineWords } from '../text/page.ts'
import { frameOf } from './chart-frame.ts'
import { fit, onSize } from './on-size.ts'
import { timelineHandles, type Handle, type HandleMoves } from './timeline-handles.ts'

/** A dated policy or event with its label written out. */
export interface NamedSpell extends Spell {
  readonly text: string
}

export interface TimelineData {
  /** Last month of the axis. */
  readonly until: number
  readonly spells: readonly NamedSpell[]
  /** Ends of the reader’s own changes, on the rows of these spells. */
  readonly handles: readonly Handle[]
}

const rowHeight = 20

/** Rows drawn; the list for those who do not see them has all. */
export const mostRows = 4

/** Policies and events under the main chart, on its axis of time, one line for each. */
export const timeline = (host: HTMLElement, moves: HandleMoves): ((data: TimelineData) => void) => {
  const list = select(host).append('ul').attr('class', 'visually-hidden')
  const svg = select(host).append('svg').attr('aria-hidden', 'true')
  const drawHandles = timelineHandles(host, moves)
  let drawn = ''
  const draw = onSize<TimelineData>(host, ({ until: end, spells, handles }, size) => {
    const { x, right, em } = frameOf({ until: end, domain: [0, 1], words: true }, size)
    const key = JSON.stringify([end, spells, handles, size])
    if (key === drawn) return
    drawn = key
    const hidden = Math.max(0, spells.length - mostRows)
    const lines = spells.length - hidden + (hidden > 0 ? 1 : 0)
    fit(svg, { width: size.width, height: lines * rowHeight * em })
    drawHandles(handles, {
      end,
      x: month => Math.min(right, x(month)),
      monthAt: pixels => x.invert(pixels),
      top: row => ((row + 0.5) * rowHeight + 8) * em,
    })
    svg
      .selectAll('text.more')
      .data(hidden > 0 ? [hidden] : [])
      .join('text')
      .attr('class', 'more')
      .attr('x', x(0))
      .attr('y', (mostRows + 0.6) * rowHeight * em)
      .attr('dy', '0.35em')
      .text(timelineWords.more)
    const rows = svg
      .selectAll('g')
      .data(spells.slice(0, mostRows))
      .join(enter => {
        const added = enter.append('g')
        added.append('line')
        added.append('circle')
        added.append('text')
        return added
      })
      .attr('class', ({ kind, own }) => `spell ${kind}${own ? ' own' : ''}`)
      .attr('transform', (_, row) => `translate(0,${(row + 0.5) * rowHeight * em})`)
    const clamp = (month: number): number => Math.min(right, x(Math.min(month, end)))
    rows
      .select('circle')
      .attr('r', 3.5 * em)
      .attr('cx', ({ from }) => clamp(from))
      .attr('cy', 8 * em)
    // a label that would run out of the plot stands before its line
    const late = ({ from }: NamedSpell): boolean => x(from) > (right + x(0)) / 2
    rows
      .select('line')
      .attr('x1', ({ from }) => clamp(from))
      .attr('x2', ({ until }) => clamp(until ?? end))
      .attr('y1', 8 * em)
      .attr('y2', 8 * em)
    rows
      .select('text')
      .attr('x', ({ from }) => clamp(from))
      .attr('dx', spell => (late(spell) ? -8 : 8) * em)
      .attr('y', spell => (late(spell) ? 6 : -2) * em)
      .attr('text-anchor', spell => (late(spell) ? 'end' : 'start'))
      .attr('dy', '0.35em')
      .text(({ text }) => text)
  })
  return data => {
    const words = data.spells.map(({ text, from, until }) => timelineWords.spell(text, from, until))
    list
      .selectAll('li')
      .data(words.length === 0 ? [timelineWords.nothing] : words)
      .join('li')
      .text(String)
    draw(data)
  }
}
