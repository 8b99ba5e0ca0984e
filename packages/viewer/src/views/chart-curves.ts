import { area, line } from 'd3'
import type { ChartData, ChartLine, Frame, Group } from './chart-frame.ts'

interface Layer {
  readonly name: string
  readonly colour: string
  readonly path: string | null
}

const layersOf = (data: ChartData, frame: Frame, chartLine: ChartLine): readonly Layer[] => {
  const { band, base, colour } = chartLine
  const x = (_: number, index: number): number => frame.x(data.months[index] ?? 0)
  const curve = line<number>(x, frame.y).defined(Number.isFinite)
  // the band of a single replicate is that replicate
  const between = (low: readonly number[], high: readonly number[]): string | null =>
    low === high
      ? null
      : area<number>()
          .defined((value, index) => Number.isFinite(value) && Number.isFinite(high[index]))
          .x(x)
          .y0(value => frame.y(value))
          .y1((_, index) => frame.y(high[index] ?? 0))(low)
  const layer = (name: string, path: string | null): Layer => ({ name, colour, path })
  return [
    layer('wide', between(band.q05, band.q95)),
    layer('narrow', between(band.q25, band.q75)),
    layer('base', curve(base)),
    layer('mean', curve(band.mean)),
  ]
}

const cutLayer = (data: ChartData, frame: Frame): readonly Layer[] => {
  const { cut, lines } = data
  if (cut === null) return []
  const colour = lines[0]?.colour ?? 'ink'
  const curve = line<number>((_, index) => frame.x(cut.months[index] ?? 0), frame.y).defined(
    Number.isFinite,
  )
  return [
    { name: 'beyond', colour, path: curve(cut.beyond) },
    { name: 'cut', colour, path: curve(cut.values) },
  ]
}

/** Draws the bands, the baseline and the mean of every line, and what is cut, clipped to the plot. */
export const drawCurves = (group: Group, data: ChartData, frame: Frame): void => {
  const layers = data.lines.map(chartLine => layersOf(data, frame, chartLine))
  // all bands lie under all curves
  const order = [0, 1, 2, 3].flatMap(depth => layers.flatMap(own => own[depth] ?? []))
  group
    .selectAll<SVGPathElement, Layer>('path')
    .data([...order, ...cutLayer(data, frame)])
    .join('path')
    .attr('class', ({ name }) => `curve ${name}`)
    .style('--line', ({ colour }) => `var(--${colour})`)
    // the baseline stays where it is, and need not be painted again
    .filter(({ path }, index, paths) => paths[index]?.getAttribute('d') !== path)
    .attr('d', ({ path }) => path)
}
