import { formatDays, seriesCatalogue, type EnsembleResult, type SeriesName } from '@burnout/engine'
import { interval, numberStyle } from './numbers.ts'
import type { Screen } from './screen.ts'
import { roleTable } from './role-table.ts'
import { seriesGroups, wholeOf } from './series-groups.ts'
import { seriesLabel } from './series-label.ts'
import { settingsLine } from './settings-line.ts'
import { sparkline } from './sparkline.ts'
import { setInColumns, type Align } from './table.ts'
import { cut, wrap } from './wrap.ts'

const aligns: readonly Align[] = ['left', 'left', 'right', 'right', 'right', 'left']
const gap = 2
const courseHead = 'mean over time'
const narrow = 100
const longestLabel = 25
const leastSparkline = 6
const mostSparkline = 40

const asIs = (text: string): string => text

/** The cells of one series, all but its course. */
const row = (name: SeriesName, { series }: EnsembleResult, width: number): readonly string[] => {
  const { unit, mean, q05, q95 } = series[name]
  const style = numberStyle(unit)
  const show = (value: number | undefined): string => style.format(value ?? 0)
  const label = cut(seriesLabel(wholeOf(name)), width < narrow ? longestLabel : Infinity)
  const spread = interval(show(q05.at(-1)), show(q95.at(-1)))
  return [label, style.unit, show(mean[0]), show(mean.at(-1)), spread]
}

const widest = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(...rows.map(cells => cells[column]?.length ?? 0))

/** How much of a result is shown. */
export interface Detail {
  /** Every series, instead of those that most readers look for. */
  readonly everything: boolean
}

/** The groups of series that are shown. */
export const shownGroups = ({ everything }: Detail) =>
  seriesGroups
    .map(({ title, first, further }) => ({
      title,
      names: everything ? [...first, ...further] : first,
    }))
    .filter(({ names }) => names.length > 0)

/** The numbers: one line for each series, in groups, with its course drawn as far as there is room. */
export const seriesTable = (
  result: EnsembleResult,
  { width, colours }: Screen,
  detail: Detail,
): string => {
  const head = ['', 'unit', 'start', formatDays(result.scenario.run.horizon), '90 % of runs']
  const groups = shownGroups(detail).map(({ title, names }) => ({
    title,
    lines: names.map(name => ({ name, cells: row(name, result, width) })),
  }))
  const all = [head, ...groups.flatMap(({ lines }) => lines.map(({ cells }) => cells))]
  const taken = head.reduce((sum, _, column) => sum + widest(all, column) + gap, 0)
  const room = Math.min(mostSparkline, Math.max(leastSparkline, width - taken))

  const { bold, dim, cyan } = colours
  const looks = [asIs, dim, asIs, bold, asIs]
  return setInColumns(
    [
      [...head, room < courseHead.length ? 'mean' : courseHead].map(cell => dim(cell)),
      ...groups.flatMap(({ title, lines }) => [
        [' '],
        [bold(title)],
        ...lines.map(({ name, cells }) => [
          ...cells.map((cell, i) => (looks[i] ?? asIs)(cell)),
          cyan(sparkline(result.series[name].mean, room)),
        ]),
      ]),
    ],
    aligns,
  )
}

const leftOut = seriesGroups.reduce((sum, { further }) => sum + further.length, 0)

/** A result for a reader: what was asked, the numbers, and what they rest on. */
export const resultTable = (
  result: EnsembleResult,
  seconds: number,
  screen: Screen,
  detail: Detail,
): string => {
  const { scenario, replicates, hash, version, warnings } = result
  const { bold, dim, yellow } = screen.colours
  const width = Math.min(screen.width, 100)
  const parts = [
    bold(scenario.name),
    ...(scenario.about.what === '' ? [] : [wrap(scenario.about.what, width)]),
    dim(wrap(settingsLine(scenario), width)),
    '',
    seriesTable(result, screen, detail),
    '',
    roleTable(result, screen),
    '',
    ...(detail.everything
      ? []
      : [dim(`${leftOut} more series: --verbose here, --format csv or json for every record`)]),
    dim(wrap(`Burned out: ${seriesCatalogue.burnedOut.about}`, width)),
    dim(
      wrap(
        `90 % of runs: 5th to 95th percentile of ${replicates} runs that differ by chance and by the assumptions that are uncertain. For conversation and learning, not a forecast of any person.`,
        width,
      ),
    ),
    ...warnings.map(warning => yellow(`warning: ${warning}`)),
    dim(`result ${hash.slice(0, 12)} · engine ${version} · ${seconds.toFixed(1)} s`),
  ]
  return parts.join('\n')
}
