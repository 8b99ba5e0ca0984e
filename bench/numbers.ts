const formatOf = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-GB', { maximumSignificantDigits: digits })

const two = formatOf(2)
const three = formatOf(3)
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** A number of things. */
export const count = (value: number): string => whole.format(value)

/** A measured number, to three figures: more would be noise. */
export const figure = (value: number): string =>
  Math.abs(value) >= 1_000 ? whole.format(value) : three.format(value)

/** How many times as large. */
export const times = (value: number): string => `${two.format(value)} ×`

/** Millions a second. */
export const millions = (value: number): string => three.format(value / 1e6)

/** A span of seconds in the unit that suits it. */
export const span = (seconds: number): string =>
  seconds < 1 ? `${three.format(seconds * 1_000)} ms` : `${three.format(seconds)} s`

/** An amount of memory. */
export const mebibytes = (bytes: number): string => `${three.format(bytes / 2 ** 20)} MiB`
