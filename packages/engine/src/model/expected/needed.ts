import type { Mechanism } from '../../mechanisms/mechanism.ts'
import { clinicStocks } from '../../state/clinic-columns.ts'
import { clinicianStocks } from '../../state/clinician-columns.ts'
import type { Stock } from '../../state/column.ts'
import { organisationStocks } from '../../state/organisation-columns.ts'
import { flows, perceive } from '../schedule.ts'

/** Mechanisms of a day, in the order of the schedule, and the columns that call for them. */
export interface Evaluated {
  readonly columns: ReadonlySet<string>
  readonly perceive: readonly Mechanism[]
  readonly flows: readonly Mechanism[]
}

const stocks: readonly (readonly [string, Stock])[] = Object.entries({
  ...clinicianStocks,
  ...clinicStocks,
  ...organisationStocks,
})

/** The columns that some columns depend on by declared links, themselves among them; over days by way of stocks. */
const upstream = (columns: readonly string[], overDays: boolean): ReadonlySet<string> => {
  const needed = new Set(columns)
  const known = new Set(stocks.map(([name]) => name))
  for (let before = 0; before < needed.size;) {
    before = needed.size
    for (const { links } of [...perceive, ...flows])
      for (const [from, , to] of links)
        if (needed.has(to) && (overDays || !known.has(from))) needed.add(from)
    if (!overDays) continue
    for (const [name, { inflows, outflows }] of stocks)
      if (needed.has(name)) for (const flow of [...inflows, ...outflows]) needed.add(flow)
  }
  return needed
}

/**
 * The mechanisms without which some columns would be others today, and with `overDays` on any later day. The
 * others write what none of these columns depends on, by what every mechanism declares to read.
 */
export const neededFor = (columns: readonly string[], overDays: boolean): Evaluated => {
  const needed = upstream(columns, overDays)
  const writesAny = ({ links }: Mechanism): boolean => links.some(([, , to]) => needed.has(to))
  return { columns: needed, perceive: perceive.filter(writesAny), flows: flows.filter(writesAny) }
}
