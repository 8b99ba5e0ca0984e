// Functions whose sensitivities are known, for tests. A place in [0, 1] stands for the whole range of an input.

const A = 7
const B = 0.1

const angle = (place: number): number => (2 * place - 1) * Math.PI

/** Ishigami & Homma 1990: sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, each x even on (−π, π); a = 7, b = 0.1. */
export const ishigami = (point: readonly number[]): number => {
  const [x1, x2, x3] = point.map(angle)
  return Math.sin(x1) + A * Math.sin(x2) ** 2 + B * x3 ** 4 * Math.sin(x1)
}

const first1 = 0.5 * (1 + (B * Math.PI ** 4) / 5) ** 2
const first2 = A ** 2 / 8
const together13 = (8 * B ** 2 * Math.PI ** 8) / 225
const all = first1 + first2 + together13

/** Its Sobol indices, from the integrals: about 0.314, 0.442, 0 and 0.558, 0.442, 0.244. */
export const ishigamiIndices = {
  first: [first1 / all, first2 / all, 0],
  total: [(first1 + together13) / all, first2 / all, together13 / all],
}

/** Sobol’s g-function: ∏ (|4 xᵢ − 2| + aᵢ) / (1 + aᵢ). */
export const sobolG =
  (a: readonly number[]) =>
  (point: readonly number[]): number =>
    point.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + a[i])) / (1 + a[i]), 1)

/** Its Sobol indices: Vᵢ = 1 / (3 (1 + aᵢ)²), V = ∏ (1 + Vᵢ) − 1, V_Tᵢ = Vᵢ ∏ over others (1 + Vⱼ). */
export const sobolGIndices = (a: readonly number[]) => {
  const own = a.map(each => 1 / (3 * (1 + each) ** 2))
  const product = own.reduce((running, v) => running * (1 + v), 1)
  return {
    first: own.map(v => v / (product - 1)),
    total: own.map(v => (v * (product / (1 + v))) / (product - 1)),
  }
}
