import { mean, meanInterval, type BusinessCaseRow } from '@burnout/engine'
import { decimal, dollars, percent, signedDollars } from '../../format.ts'
import { caseLabel, comparePage, costWords } from '../../text/compare.ts'
import { lengthInWords } from '../../text/sentence.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import type { Cases } from '../../worker/compared.ts'
import type { CompareScene } from './compare-scene.ts'

const rowOf = (rows: readonly BusinessCaseRow[] | null | undefined, name: string) =>
  rows?.find(({ row }) => row === name)

type Say = (value: number) => string

const between = (interval: readonly [number, number] | null | undefined, say: Say): string =>
  interval?.every(Number.isFinite) === true
    ? ` (${costWords.interval(say(interval[0]), say(interval[1]))})`
    : ''

const money = (row: BusinessCaseRow | undefined, say: Say): string =>
  row?.simulated === null || row === undefined
    ? '–'
    : `${say(row.simulated)}${between(row.interval, say)}`

const perDollar = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : percent(value)

/** What every policy costs and returns. */
export const costTable = (
  { compared, named, years }: CompareScene,
  cases: Cases | null,
): PlainTable => {
  const base = compared.columns[0]?.endings.netCost ?? []
  return {
    caption: comparePage.costsHint(lengthInWords(years)),
    columns: [
      costWords.policy,
      costWords.netCost,
      costWords.programmes,
      costWords.perYear,
      costWords.roi,
      costWords.worksheetRoi,
    ],
    rows: named.slice(1).map(({ title }, index) => {
      const own = compared.columns[index + 1]?.endings.netCost ?? []
      const values = own.map((value, i) => value - (base[i] ?? Number.NaN))
      const [low, high] = meanInterval(values, 0.95)
      const rows = cases?.[index + 1]
      const roi = rowOf(rows, 'returnOnInvestment')
      const spends = (rowOf(rows, 'costProgrammes')?.simulated ?? 0) > 0
      return [
        title,
        `${signedDollars(mean(values))}${between([low, high], signedDollars)}`,
        money(rowOf(rows, 'costProgrammes'), dollars),
        money(rowOf(rows, 'netBenefit'), signedDollars),
        cases === null ? '…' : spends ? perDollar(roi?.simulated) : costWords.none,
        cases === null ? '…' : spends ? perDollar(roi?.worksheet) : costWords.none,
      ]
    }),
  }
}

const write = (value: number | null, unit: string): string => {
  if (value === null) return ''
  if (unit.startsWith('$')) return dollars(value)
  if (unit === 'share' || unit === 'leavers/head-year') return percent(value, 1)
  return decimal(value, Math.abs(value) < 20 ? 1 : 0)
}

/** The business case of one policy: the published worksheet, the same fed from the run, and the simulation. */
export const worksheetTable = (title: string, rows: readonly BusinessCaseRow[]): PlainTable => ({
  caption: title,
  columns: costWords.worksheet,
  rows: rows.map(({ row, label, unit, published, worksheet, simulated, interval }) => [
    unit.endsWith('/year') ? costWords.aYear(caseLabel(row, label)) : caseLabel(row, label),
    write(published, unit),
    write(worksheet, unit),
    write(simulated, unit),
    interval?.every(Number.isFinite) === true
      ? costWords.interval(write(interval[0], unit), write(interval[1], unit))
      : '',
  ]),
})
