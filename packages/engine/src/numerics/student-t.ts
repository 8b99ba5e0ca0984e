import { exp, log } from './elementary.ts'

const MOST_TERMS = 300
const TINY = 1e-300
const EXACT = 1e-15
/** Halvings of an interval after which nothing is left of it. */
const HALVINGS = 200

/** Beta function B(ν / 2, 1 / 2) for a whole ν ≥ 1, by its recurrence. */
const betaOf = (freedom: number): number => {
  let a = freedom % 2 === 1 ? 0.5 : 1
  let beta = freedom % 2 === 1 ? Math.PI : 2
  for (; a < freedom / 2; a++) beta *= a / (a + 0.5)
  return beta
}

/** Continued fraction of the incomplete beta function (Lentz’s method; Press et al. 1992, 6.4). */
const fraction = (a: number, b: number, x: number): number => {
  const held = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / held(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / held(1 + even * d)
    c = held(1 + even / c)
    product *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / held(1 + odd * d)
    c = held(1 + odd / c)
    product *= d * c
    if (Math.abs(d * c - 1) < EXACT) break
  }
  return product
}

/** Chance that |t| exceeds a positive `t` with `freedom` degrees, by the incomplete beta function. */
const twoTails = (t: number, freedom: number): number => {
  const a = freedom / 2
  const x = freedom / (freedom + t * t)
  const front = exp(a * log(x) + 0.5 * log((t * t) / (freedom + t * t))) / betaOf(freedom)
  return x < (a + 1) / (a + 2.5)
    ? (front * fraction(a, 0.5, x)) / a
    : 1 - 2 * front * fraction(0.5, a, 1 - x)
}

/**
 * The number that Student’s t with `freedom` degrees of freedom (whole, at least 1) exceeds in
 * absolute value with chance 1 − `coverage`: the multiplier of a t-interval. `coverage` in (0, 1).
 * To about 10 digits, by halving.
 */
export const studentMultiplier = (coverage: number, freedom: number): number => {
  let high = 1
  while (twoTails(high, freedom) > 1 - coverage) high *= 2
  let low = 0
  for (let i = 0; i < HALVINGS && high - low > EXACT * high; i++) {
    const middle = (low + high) / 2
    if (twoTails(middle, freedom) > 1 - coverage) low = middle
    else high = middle
  }
  return (low + high) / 2
}
