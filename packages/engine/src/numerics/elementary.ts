/**
 * Exponential and logarithm made only of operations that IEEE 754 fixes exactly, so that every
 * JavaScript engine returns the same bits. `Math.exp` and `Math.log` do not promise that.
 *
 * Both follow the classic range reductions and minimax polynomials of fdlibm (Sun Microsystems, 1993)
 * and are within 1 ulp of the true value.
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
