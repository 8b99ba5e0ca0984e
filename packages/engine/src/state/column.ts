/**
 * Every column of the world: its unit, its range and, for stocks, the flows that move it.
 *
 * A stock changes only through its flows [stock's unit per day] in `model/integrate.ts`, or when one
 * person takes another's seat in `model/events.ts`. An auxiliary is computed anew every tick. Ranges
 * are kept by the structure of the flows and asserted in tests; nothing clamps a stock.
 */
export interface Stock {
  readonly unit: string
  readonly range: readonly [number, number]
  readonly inflows: readonly string[]
  readonly outflows: readonly string[]
}

export interface Auxiliary {
  readonly unit: string
  readonly range: readonly [number, number]
}

/** Gives a group of stocks its exact names while checking every one. */
export const stocks = <Name extends string>(
  group: Record<Name, Stock>,
): Readonly<Record<Name, Stock>> => group
/** Gives a group of flows, auxiliaries or traits its exact names while checking every one. */
export const auxiliaries = <Name extends string>(
  group: Record<Name, Auxiliary>,
): Readonly<Record<Name, Auxiliary>> => group

/** Ranges and units that many columns have. */
export const share = { unit: 'share', range: [0, 1] } as const
export const dmnl = { unit: 'dmnl', range: [0, 1] } as const
export const anyAmount = (unit: string): Auxiliary => ({ unit, range: [-Infinity, Infinity] })
export const amount = (unit: string): Auxiliary => ({ unit, range: [0, Infinity] })
