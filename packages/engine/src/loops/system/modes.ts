import { EigenvalueDecomposition, Matrix, inverse } from 'ml-matrix'
import { readingsOf } from '../graph/structure.ts'
import type { StockFlowSystem } from './stock-flow-system.ts'

/** A stock is shifted by this part of itself, or of 1 where it is smaller, to read a slope. */
const SHIFT = 1e-6

/**
 * The slope of each stock’s net flow in each stock, shape [moved][moving], per unit of time, by central
 * differences at `state`.
 */
export const jacobian = (
  { structure, flowsAt }: Pick<StockFlowSystem, 'structure' | 'flowsAt'>,
  state: ArrayLike<number>,
  time: number,
): number[][] => {
  const { stocks, flows } = structure
  const readings = readingsOf(structure)
  const values = new Float64Array(flows.length)
  const netAt = (shifted: number, by: number): Float64Array => {
    const levels = Float64Array.from(readings, ({ of }) => state[of] + (of === shifted ? by : 0))
    flowsAt(levels, time, values)
    const net = new Float64Array(stocks.length)
    flows.forEach(({ to, sign }, f) => {
      net[to] += sign * values[f]
    })
    return net
  }
  const columns = stocks.map((_, j) => {
    const by = SHIFT * Math.max(1, Math.abs(state[j]))
    const above = netAt(j, by)
    const below = netAt(j, -by)
    return above.map((value, k) => (value - below[k]) / (2 * by))
  })
  return stocks.map((_, k) => columns.map(column => column[k]))
}

/** How a linearised system grows or fades in the long run, and what that hangs on. */
export interface LeadingMode {
  /** Growth per unit of time: the largest real part of an eigenvalue; above 0 the system runs away. */
  readonly growth: number
  /** Radians per unit of time; 0 where the mode does not swing. */
  readonly swing: number
  /**
   * Change of `growth` for each unit of ln(slope), shape [moved][moving]: eigenvalue elasticity, not
   * divided by the eigenvalue. NaN where the mode swings.
   */
  readonly elasticity: readonly (readonly number[])[]
}

/**
 * The leading mode of a Jacobian J: for its eigenvalue λ with right and left vectors r and l, l · r = 1,
 *
 *   dλ / d ln J[k][j] = l[k] · r[j] · J[k][j]
 */
export const leadingMode = (slopes: readonly (readonly number[])[]): LeadingMode => {
  const { realEigenvalues, imaginaryEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    slopes.map(row => [...row]),
  )
  const growth = Math.max(...realEigenvalues)
  const leading = realEigenvalues.indexOf(growth)
  const swing = Math.abs(imaginaryEigenvalues[leading])
  const left = swing === 0 ? inverse(eigenvectorMatrix) : Matrix.zeros(slopes.length, slopes.length)
  const elasticity = slopes.map((row, k) =>
    row.map((slope, j) =>
      swing === 0 ? left.get(leading, k) * eigenvectorMatrix.get(j, leading) * slope : NaN,
    ),
  )
  return { growth, swing, elasticity }
}
