/**
 * The instantaneous link scores of one variable z = f(x₁ … xₙ) between two instants (schoenberg-2020, eq. 1):
 *
 *   score(x → z) = |Δ_x z / Δz| · sign(Δ_x z / Δx)        Δ_x z = f(x new, all others old) − z old
 *
 * Dimensionless, in the order of the inputs; 0 where z or x stands still. For auxiliaries; stocks and
 * flows are scored in one by `linkScorer`, which equals the product of these along the way.
 */
export const instantaneousScores = (
  variable: (inputs: readonly number[]) => number,
  before: readonly number[],
  after: readonly number[],
): readonly number[] => {
  const old = variable(before)
  const change = variable(after) - old
  return before.map((input, x) => {
    const partial = variable(before.map((value, i) => (i === x ? after[x] : value))) - old
    const moved = after[x] - input
    return change === 0 || moved === 0
      ? 0
      : Math.abs(partial / change) * Math.sign(partial) * Math.sign(moved)
  })
}

/**
 * The score of a flow at its stock, sign · |Δflow / Δnet flow| (schoenberg-2023, eq. 3 with the net flow
 * in place of the second difference of the stock); 0 where the net flow stands still.
 */
export const flowScore = (sign: 1 | -1, flowChange: number, netFlowChange: number): number =>
  netFlowChange === 0 ? 0 : sign * Math.abs(flowChange / netFlowChange)
