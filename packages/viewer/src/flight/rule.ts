import type { Parameter } from '@burnout/engine'

/** A number that the game sets and no source gives: assumed, as every record of it says. */
export const rule = (
  value: number,
  unit: string,
  range: Parameter['range'],
  about: string,
): Parameter => ({ value, unit, range, evidence: 'assumed', sources: [], about })
