import { log } from '../../numerics/elementary.ts'

/** Below this ratio of difference to sum the logarithm is taken from its series. */
const NEAR = 0.01

/** The logarithmic mean (a − b) / ln(a / b) of two numbers ≥ 0, in their unit; 0 where one of them is 0. */
export const logMean = (a: number, b: number): number => {
  if (a === 0 || b === 0) return 0
  const u = (a - b) / (a + b)
  if (Math.abs(u) >= NEAR) return (a - b) / (log(a) - log(b))
  // ln(a / b) = 2 · artanh u, by its series
  const square = u * u
  return (a + b) / 2 / (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7))))
}

/**
 * What each factor of a product F = Π x has of its change since a reference, in the unit of F:
 *
 *   part(x) = L(F, F₀) · ln(x / x₀)        L the logarithmic mean
 *
 * The parts add up to F − F₀ exactly (logarithmic mean Divisia index, ang-liu-2007). Where the product came from
 * 0 or fell to 0, the factors that were or became 0 have all of the change, in equal parts: the limit
 * as they approach 0 together. Factors ≥ 0, as many as in the reference.
 */
export const logMeanParts = (
  factors: ArrayLike<number>,
  reference: ArrayLike<number>,
  out: Float64Array = new Float64Array(factors.length),
): Float64Array => {
  let product = 1
  let referenceProduct = 1
  for (let i = 0; i < factors.length; i++) {
    product *= factors[i]
    referenceProduct *= reference[i]
  }
  if (product > 0 && referenceProduct > 0) {
    const mean = logMean(product, referenceProduct)
    for (let i = 0; i < factors.length; i++) out[i] = mean * (log(factors[i]) - log(reference[i]))
    return out
  }
  const atZero = product > 0 ? reference : factors
  let zeros = 0
  for (let i = 0; i < factors.length; i++) if (atZero[i] === 0) zeros++
  for (let i = 0; i < factors.length; i++)
    out[i] = atZero[i] === 0 && zeros > 0 ? (product - referenceProduct) / zeros : 0
  return out
}
