/** Groups of columns of a world, each a `Float64Array` by name. */
export const columnLevels = [
  'clinicians',
  'groups',
  'clinics',
  'organisations',
  'inputs',
  'parameters',
  'rates',
  'ofRole',
  'roleRates',
] as const

export type ColumnLevel = (typeof columnLevels)[number]

/** What of a layout is one number; the rest are `Int32Array`s. */
const counts = new Set([
  'organisations',
  'clinics',
  'groups',
  'seats',
  'clinicsPerOrganisation',
  'seatsPerOrganisation',
])

/** How something of the world lies in memory. */
export type Shape = 'numbers' | 'wholes' | 'whole' | 'number' | 'costs'

/** How a member of one of the world's objects lies in memory; `null` where a mechanism may not read it. */
export const shapeOf = (level: string, name: string): Shape | null => {
  if (level === 'layout') return counts.has(name) ? 'whole' : 'wholes'
  if (level === 'cuts') return 'number'
  return (columnLevels as readonly string[]).includes(level) ? 'numbers' : null
}

/** Bytes of a row of costs: where its column lies, the lever's default, and dollars a day. */
export const COST_ROW = { size: 24, input: 0, default: 8, dollarsPerDay: 16 } as const

/** Bytes of a slot: where a column lies, or a number itself. */
export const SLOT = 8
