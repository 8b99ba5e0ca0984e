import { select } from 'd3'
import { setTermed } from '../termed.ts'
import type { View } from './view.ts'

/** One headline number, in words. */
export interface Tile {
  readonly id: string
  readonly title: string
  /** Instrument or period. */
  readonly note: string
  readonly value: string
  readonly difference: string
  readonly interval: string
  /** What the number counts, or the same number in another measure; empty when it needs neither. */
  readonly foot: string
}

/** The headline numbers, each with its difference to the baseline and its interval. */
export const tiles: View<readonly Tile[]> = host => {
  const list = select(host).append('ul').attr('class', 'tiles')
  return data => {
    const items = list
      .selectAll<HTMLLIElement, Tile>('li')
      .data(data, ({ id }) => id)
      .join(enter => {
        const added = enter.append('li').attr('data-tile', ({ id }) => id)
        const title = added.append('p').attr('class', 'name')
        title.append('span').attr('class', 'title')
        title.append('span').attr('class', 'note')
        for (const name of ['value', 'difference', 'interval', 'foot'])
          added.append('p').attr('class', name)
        return added
      })
    items.select<HTMLElement>('.title').each(function ({ title }) {
      setTermed(this, title)
    })
    items.select<HTMLElement>('.note').each(function ({ note }) {
      setTermed(this, note === '' ? '' : ` ${note}`)
    })
    items.select('.value').text(({ value }) => value)
    items.select('.difference').text(({ difference }) => difference)
    items.select('.interval').text(({ interval }) => interval)
    items.select('.foot').text(({ foot }) => foot)
  }
}
