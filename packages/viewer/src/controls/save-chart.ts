import { csvText, type Rows } from '../csv.ts'
import { make, setText } from '../dom.ts'
import { figureWords } from '../text/figure.ts'
import { canvasPicture, drawingPicture, drawingText } from './drawing-file.ts'

const hand = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob)
  make('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

/** What a chart is saved from. */
export interface Saved {
  readonly title: string
  /** Unit of its values; empty where the title says it. */
  readonly unit: string
  readonly rows: Rows
}

/**
 * Buttons that save a chart as numbers, and as pictures where it is drawn; returns what gives it its
 * name.
 */
export const saveChart = (
  host: HTMLElement,
  drawing: () => SVGSVGElement | HTMLCanvasElement | null,
  saved: () => Saved | null,
): ((title: string) => void) => {
  const words = figureWords
  const fault = make('span', { class: 'hint', role: 'status' })
  const name = (title: string, ending: string): string =>
    `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.${ending}`
  const svg = ({ title, unit }: Saved): string => {
    const node = drawing()
    return node instanceof SVGSVGElement ? drawingText(node, title, unit) : ''
  }
  const picture = (chart: Saved): Promise<Blob> => {
    const node = drawing()
    return node instanceof HTMLCanvasElement
      ? canvasPicture(node, chart.title, chart.unit)
      : drawingPicture(svg(chart))
  }
  const ways = {
    csv: ({ title, rows }: Saved): void =>
      hand(new Blob([csvText(rows)], { type: 'text/csv' }), name(title, 'csv')),
    svg: (chart: Saved): void =>
      hand(new Blob([svg(chart)], { type: 'image/svg+xml' }), name(chart.title, 'svg')),
    png: (chart: Saved): void =>
      void picture(chart).then(
        blob => hand(blob, name(chart.title, 'png')),
        () => setText(fault, words.noPng),
      ),
  }
  const buttons = (['csv', 'svg', 'png'] as const).map(way => {
    const button = make('button', { type: 'button', class: 'quiet', 'data-save': way }, words[way])
    button.addEventListener('click', () => {
      const now = saved()
      if (now !== null) ways[way](now)
    })
    return { way, button }
  })
  host.append(make('div', { class: 'saving' }, ...buttons.map(({ button }) => button), fault))
  return title => {
    const drawn = drawing()
    for (const { way, button } of buttons) {
      button.setAttribute('aria-label', words.saveAs(words[way], title))
      button.hidden =
        way !== 'csv' && (drawn === null || (way === 'svg' && !(drawn instanceof SVGSVGElement)))
    }
  }
}
