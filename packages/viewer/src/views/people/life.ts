import { select } from 'd3'
import { make, setText } from '../../dom.ts'
import { peoplePage } from '../../text/people-page.ts'
import type { View } from '../view.ts'
import { lifeChart, type LifeChart } from './life-chart.ts'

/** A few sentences under a heading. */
export interface LifeList {
  readonly title: string
  readonly items: readonly string[]
}

/** The history of one person. */
export interface LifeData {
  readonly key: string
  readonly name: string
  readonly charts: readonly LifeChart[]
  /** Whether there is a baseline to compare with. */
  readonly compares: boolean
  /** What happened, in each world. */
  readonly stories: readonly LifeList[]
  readonly lists: readonly LifeList[]
}

const drawList = (host: Element, { title, items }: LifeList): void => {
  const own = select(host)
  own
    .selectAll('h4')
    .data(title === '' ? [] : [title])
    .join('h4')
    .text(String)
  own.selectAll('ul').data([items]).join('ul').selectAll('li').data(items).join('li').text(String)
}

/** The history of one person: their course in small charts, and in words what happened. */
export const life: View<LifeData> = host => {
  const name = make('h3', { class: 'life-name', tabindex: -1 })
  const key = make(
    'p',
    { class: 'life-key hint' },
    make('span', { class: 'own' }, peoplePage.history.here),
    make('span', { class: 'reference' }, peoplePage.history.baseline),
  )
  const charts = make('div', { class: 'life-charts' })
  const stories = make('div', { class: 'life-stories' })
  const lists = make('div', { class: 'life-lists' })
  host.append(name, key, charts, stories, lists)
  const drawn: ((chart: LifeChart) => void)[] = []
  return data => {
    setText(name, data.name)
    key.hidden = !data.compares
    for (const [index, chart] of data.charts.entries()) {
      if (drawn[index] === undefined) {
        const place = make('div', { class: 'life-chart' })
        charts.append(place)
        drawn[index] = lifeChart(place)
      }
      drawn[index](chart)
    }
    for (const [index, place] of [...charts.children].entries())
      if (place instanceof HTMLElement) place.hidden = index >= data.charts.length
    for (const [place, all] of [
      [stories, data.stories],
      [lists, data.lists],
    ] as const)
      select(place)
        .selectAll<HTMLElement, LifeList>('section')
        .data(all)
        .join('section')
        .each(function draw(each) {
          drawList(this, each)
        })
  }
}
