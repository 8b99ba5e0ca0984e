/** The value at a place of [0, 1] between two ends; a switch is on in the upper half. */
export const valueBetween = (
  unit: string,
  [low, high]: readonly [number, number],
  place: number,
): number => {
  const at = unit === 'switch' ? Math.round(place) : place
  // rounding must not leave the range
  return Math.min(Math.max(low + at * (high - low), low), high)
}

/** The value whose equal part of [0, 1) a place lies in. */
export const valueAmong = (values: readonly number[], place: number): number =>
  values[Math.floor(place * values.length)]
