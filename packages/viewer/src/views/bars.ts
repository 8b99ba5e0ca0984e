import { max, select } from 'd3'
import type { View } from './view.ts'

/** One bar: what it is, how long, and the number in words. */
export interface Bar {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly text: string
}

export interface BarsData {
  readonly title: string
  readonly unit: string
  readonly bars: readonly Bar[]
  /** What they come to. */
  readonly sum: string
}

/** Bars to both sides of a line: what raises to the right, what lowers to the left. */
export const bars: View<BarsData> = host => {
  const root = select(host).classed('bars', true)
  const heading = root.append('h3')
  const title = heading.append('span').attr('class', 'title')
  const unit = heading.append('span').attr('class', 'unit')
  const list = root.append('ul')
  const sum = root.append('p').attr('class', 'hint')
  return data => {
    title.text(data.title)
    unit.text(data.unit)
    sum.text(data.sum)
    const longest = max(data.bars, ({ value }) => Math.abs(value)) ?? 0
    const part = (value: number): number => (longest > 0 ? value / longest : 0)
    const rows = list
      .selectAll<HTMLLIElement, Bar>('li')
      .data(data.bars, ({ id }) => id)
      .join(enter => {
        const row = enter.append('li')
        row.append('span').attr('class', 'label')
        row.append('span').attr('class', 'way').append('span').attr('class', 'length')
        row.append('span').attr('class', 'value')
        return row
      })
      .order()
    rows.select('.label').text(({ label }) => label)
    rows.select('.value').text(({ text }) => text)
    rows
      .select('.length')
      .attr('class', ({ value }) => `length ${value < 0 ? 'lowers' : 'raises'}`)
      .style('--size', ({ value }) => String(Math.abs(part(value))))
  }
}
