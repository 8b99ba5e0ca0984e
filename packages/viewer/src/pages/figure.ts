import { saveChart } from '../controls/save-chart.ts'
import type { Rows } from '../csv.ts'
import { make } from '../dom.ts'
import { figureWords } from '../text/figure.ts'
import { plainTable, type PlainTable } from '../views/plain-table.ts'
import type { View } from '../views/view.ts'

/** A chart with the numbers behind it, worked out only when they are asked for. */
export interface FigureData<Data> {
  readonly title: string
  /** Unit of its values; empty where the title says it. */
  readonly unit: string
  readonly data: Data
  readonly table: () => PlainTable
  /** Every number of the chart with a line of headings, for a file. */
  readonly rows: () => Rows
}

/**
 * A chart with a closed table of its numbers and the buttons that save it, below it or in a place of
 * their own.
 */
export const figure = <Data>(
  host: HTMLElement,
  view: View<Data>,
  below: HTMLElement = host,
): ((figured: FigureData<Data>) => void) => {
  const chart = make('div', { class: 'drawing' })
  const summary = make('summary', {}, figureWords.data)
  const scroll = make('div', { class: 'scroll', tabindex: 0, role: 'region' })
  const files = make('details', { class: 'files' }, summary)
  host.append(chart)
  below.append(files)
  const draw = view(chart)
  const drawTable = plainTable(scroll)
  let latest: FigureData<Data> | null = null
  const name = saveChart(
    files,
    () => chart.querySelector<SVGSVGElement | HTMLCanvasElement>('svg, canvas'),
    () => latest && { ...latest, rows: latest.rows() },
  )
  files.append(scroll)
  // a closed table need not keep up
  const show = (): void => {
    if (latest !== null && files.open) drawTable(latest.table())
  }
  files.addEventListener('toggle', show)
  let titled = ''
  return figured => {
    latest = figured
    draw(figured.data)
    if (figured.title !== titled) {
      titled = figured.title
      name(titled)
      summary.setAttribute('aria-label', figureWords.dataFor(titled))
      scroll.setAttribute('aria-label', titled)
    }
    show()
  }
}
