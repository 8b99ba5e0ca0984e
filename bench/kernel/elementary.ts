// The exponential and the logarithm of the engine's numerics, narrowed to what the common kernel asks:
// the same polynomials and the same bits, with powers of two from a table. `kernel.c` has them once more.

const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const INVERSE_LN2 = 1.442695040888963387

/** The lowest power of two in the table. */
const LOWEST = -1022

const powersOfTwo = Float64Array.from({ length: 2046 }, (_, k) => 2 ** (k + LOWEST))

/** e^x for −700 < x < 700. */
export const exp = (x: number): number => {
  const k = (x * INVERSE_LN2 + (x < 0 ? -0.5 : 0.5)) | 0
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
  return (1 - (low - (r * c) / (2 - c) - high)) * powersOfTwo[k - LOWEST]
}

const bits = new DataView(new ArrayBuffer(8))

/** Natural logarithm of a normal x > 0. */
export const log = (x: number): number => {
  bits.setFloat64(0, x)
  let head = bits.getUint32(0)
  let k = (head >>> 20) - 1023
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
