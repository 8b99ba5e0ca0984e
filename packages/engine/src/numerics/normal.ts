import { exp } from './elementary.ts'

/** From here on the lower tail is a continued fraction. */
const TAIL = 7.07106781186547

/** √(2π), as the authors round it. */
const ROOT_TWO_PI = 2.506628274631

/** Below the smallest positive number of double precision. */
const VANISHED = 38

/**
 * Chance that a standard normal number is at most z, to about 14 decimals: the rational
 * approximation of Hart et al. 1968 (Computer Approximations, algorithm 5666) as given in double
 * precision by West 2005 (Better approximations to cumulative normal functions, Wilmott).
 */
export const normalCdf = (z: number): number => {
  const x = Math.abs(z)
  let tail = 0
  if (x < TAIL) {
    const above =
      (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x +
        33.912866078383) *
        x +
        112.079291497871) *
        x +
        221.213596169931) *
        x +
      220.206867912376
    const below =
      ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x +
        86.7807322029461) *
        x +
        296.564248779674) *
        x +
        637.333633378831) *
        x +
        793.826512519948) *
        x +
      440.413735824752
    tail = (exp((-x * x) / 2) * above) / below
  } else if (x < VANISHED) {
    const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))
    tail = exp((-x * x) / 2) / (fraction * ROOT_TWO_PI)
  }
  return z > 0 ? 1 - tail : tail
}
