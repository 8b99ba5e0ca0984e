import type { BusinessCaseRow, Scenario } from '@burnout/engine'
import { interval, numberStyle } from './numbers.ts'
import type { Screen } from './screen.ts'
import { settingsLine } from './settings-line.ts'
import { setInColumns, type Align } from './table.ts'
import { wrap } from './wrap.ts'

const aligns: readonly Align[] = ['left', 'left', 'right', 'right', 'right', 'right']

const head = ['for a year', '', 'published', 'worksheet', 'simulated', '95 %']

const why =
  'The worksheet counts only the leavers whom burnout drives away; the simulation also books those whom other things keep or drive away, each at the price of their role, and what the policies do to visits, harm, overtime and sick leave, with their delays.'

const cells = ({ unit, ...row }: BusinessCaseRow): readonly string[] => {
  const { unit: shown, format } = numberStyle(unit)
  const written = (value: number | null) => (value === null ? '' : format(value))
  const { published, worksheet, simulated, interval: ends } = row
  return [
    row.label,
    shown,
    written(published),
    written(worksheet),
    written(simulated),
    ends?.every(Number.isFinite) === true ? interval(format(ends[0]), format(ends[1])) : '',
  ]
}

/** The business case of a scenario as a table, and why its columns differ. */
export const businessCaseTable = (
  scenario: Scenario,
  rows: readonly BusinessCaseRow[],
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const most = Math.min(width, 100)
  const table = setInColumns(
    [
      head.map(word => dim(word)),
      ...rows.map(row => cells(row).map((cell, i) => (i === 4 ? bold(cell) : cell))),
    ],
    aligns,
  )
  return [
    bold(scenario.name),
    dim(wrap(settingsLine(scenario), most)),
    '',
    table,
    '',
    dim(wrap(why, most)),
  ].join('\n')
}
