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
  /** A row of flows: where the number of rows, the stock, the flows, how many these are, and their signs stand. */
  readonly flowRow: {
    readonly size: number
    readonly rows: number
    readonly stock: number
    readonly flows: readonly [number, number, number]
    readonly count: number
    readonly signs: readonly [number, number, number]
  }
  /** Bytes of a turn in the list of mechanisms. */
  readonly turn: number
  /** Objects of the world that hold columns, by name. */
  readonly levels: readonly string[]
  /** Those whose columns are whole numbers; the others hold doubles. */
  readonly wholeLevels: readonly string[]
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
export const shapeOf = (
  { levels, wholeLevels }: Format,
  level: string,
  name: string,
): Shape | null => {
  if (level === 'layout' && counts.has(name)) return 'whole'
  if (wholeLevels.includes(level)) return 'wholes'
  if (level === 'cuts') return 'number'
  return levels.includes(level) ? 'numbers' : null
}
