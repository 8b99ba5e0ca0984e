/**
 * Exponential, logarithm and cosine made only of operations that IEEE 754 fixes exactly, so that every
 * JavaScript engine returns the same bits. `Math.exp`, `Math.log` and `Math.cos` do not promise that.
 *
 * All follow the classic range reductions and minimax polynomials of fdlibm (Sun Microsystems, 1993).
 * The first two are within 1 ulp of the true value.
 */

const bits = new DataView(new ArrayBuffer(8))

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const INVERSE_LN2 = 1.442695040888963387

/** 2^k for −1074 ≤ k ≤ 1023, exact. */
const powerOfTwo = (k: number): number => {
  if (k < -1022) return powerOfTwo(k + 54) * 5.551115123125783e-17
  bits.setUint32(0, (k + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

/** e^x for any finite x; 0 below −745.2, Infinity above 709.8. */
export const exp = (x: number): number => {
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019411) return 0
  // x = k·ln 2 + r with |r| ≤ ln 2 / 2
  const k = Math.floor(x * INVERSE_LN2 + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  return k > 1023 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k)
}

/** Natural logarithm of x > 0; −Infinity at 0. */
export const log = (x: number): number => {
  if (x === 0) return -Infinity
  // x = 2^k · (1 + f) with √2/2 < 1 + f < √2
  let k = 0
  let value = x
  if (value < 2.2250738585072014e-308) {
    value *= 18014398509481984
    k = -54
  }
  bits.setFloat64(0, value)
  let head = bits.getUint32(0)
  k += (head >>> 20) - 1023
  head &= 0xfffff
  const half = (head + 0x95f64) & 0x100000
  bits.setUint32(0, head | (half ^ 0x3ff00000))
  k += half >>> 20
  const f = bits.getFloat64(0) - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const halfSquare = 0.5 * f * f
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + even + odd) + k * LN2_LOW) - f)
}

/** cos x for |x| ≤ π/4. */
const kernelCosine = (x: number): number => {
  const z = x * x
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))))
  return 1 - (0.5 * z - z * r)
}

/** sin x for |x| ≤ π/4. */
const kernelSine = (x: number): number => {
  const z = x * x
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z *
          (2.75573137070700676789e-6 +
            z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))
  return x + z * x * (-1.66666666666666324348e-1 + z * r)
}

const TURN = 6.283185307179586

/** Cosine of an angle in full turns: 1 at 0, 0 at ¼, −1 at ½. */
export const cosine = (turns: number): number => {
  // folded to [0, ½] turn, where the cosine falls from 1 to −1, and on to [0, ¼], where it is positive
  const part = Math.abs(turns - Math.floor(turns + 0.5))
  const quarter = Math.min(part, 0.5 - part)
  const size = quarter > 0.125 ? kernelSine((0.25 - quarter) * TURN) : kernelCosine(quarter * TURN)
  return part > 0.25 ? -size : size
}
