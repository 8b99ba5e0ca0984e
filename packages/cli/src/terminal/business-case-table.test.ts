import { parseScenario, type BusinessCaseRow } from '@burnout/engine'
import { expect, test } from 'vitest'
import { businessCaseCsv } from '../store/business-case-csv.ts'
import { businessCaseTable } from './business-case-table.ts'
import { screenOf } from './screen.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { replicates: 2 }
organisation: { clinics: [{ name: A, physicians: 4 }] }
`,
  { file: 'small.yaml' },
)

const rows: readonly BusinessCaseRow[] = [
  {
    row: 'burnout',
    label: 'Burned out',
    unit: 'share',
    published: 0.5,
    worksheet: 0.425,
    simulated: null,
    interval: null,
  },
  {
    row: 'netBenefit',
    label: 'Net benefit',
    unit: '$/year',
    published: 125_000,
    worksheet: -548_000,
    simulated: 572_000,
    interval: [492_000, 651_000],
  },
  {
    row: 'leaversAvoided',
    label: 'Leavers avoided',
    unit: 'leavers/year',
    published: 2.25,
    worksheet: 0.4,
    simulated: 1.1,
    interval: [-Infinity, Infinity],
  },
]

test('the three cases stand side by side, with an interval where runs can say one, and why they differ', () => {
  const screen = { ...screenOf({}), width: 90 }
  expect(businessCaseTable(scenario, rows, screen)).toMatchInlineSnapshot(`
    "Small
    2 replicates · seed baseline · 5 years from 2026-01-01 · 1 clinic · 10 clinicians

    for a year                     published  worksheet  simulated        95 %
    Burned out       %                  50.0       42.5
    Net benefit      $/year           $125 k    −$548 k     $572 k  $492–651 k
    Leavers avoided  leavers/year        2.3        0.4        1.1

    The worksheet counts only the leavers whom burnout drives away; the simulation also books
    those whom other things keep or drive away, each at the price of their role, and what the
    policies do to visits, harm, overtime and sick leave, with their delays."
  `)
})

test('the lines of a file leave empty what has no number or no end', () => {
  expect(businessCaseCsv(rows)).toMatchInlineSnapshot(`
    "row,unit,published,worksheet,simulated,low,high
    burnout,share,0.5,0.425,,,
    netBenefit,$/year,125000,-548000,572000,492000,651000
    leaversAvoided,leavers/year,2.25,0.4,1.1,,
    "
  `)
})
