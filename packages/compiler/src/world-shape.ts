/** How a world lies in memory: stated by whoever lays it out, so that both keep to the same. */
export interface Format {
  /** Bytes of a slot of the first table: where a column lies, or a number itself. */
  readonly slot: number
  /** Bytes of a row of costs, and where in it its column's place, the lever's default, and dollars a day are. */
  readonly costRow: {
    readonly size: number
    readonly input: number
    readonly default: number
    readonly dollarsPerDay: number
  }
  /** Objects of the world that hold columns; all but `layout` hold a `Float64Array` by name. */
  readonly levels: readonly string[]
}

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
export type Shape = 'numbers' | 'wholes' | 'whole' | 'number'

/** How a member of one of the world's objects lies in memory; `null` where a mechanism may not read it. */
export const shapeOf = ({ levels }: Format, level: string, name: string): Shape | null => {
  if (level === 'layout') return counts.has(name) ? 'whole' : 'wholes'
  if (level === 'cuts') return 'number'
  return levels.includes(level) ? 'numbers' : null
}
