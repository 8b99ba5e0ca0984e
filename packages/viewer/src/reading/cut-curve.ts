import type { KnockOutEffect } from '@burnout/engine'

/** Effects of a cut, month by month after it. */
export type Effects = readonly Pick<KnockOutEffect, 'months' | 'mean' | 'low' | 'high' | 'full'>[]

/** The effect read so many months after the cut; `null` when it was not read there. */
export const effectAfter = (effects: Effects, months: number): Effects[number] | null =>
  effects.find(each => each.months === months) ?? null

/**
 * The curve with a loop cut in a month: the drawn mean less what the loop does, by straight lines between
 * the months in which that was read; NaN before the cut. The effect comes from fewer runs than the mean,
 * but of pairs that share their luck, so that the gap between the curves is the effect.
 */
export const cutCurve = (
  effects: Effects,
  cutMonth: number,
  months: readonly number[],
  mean: readonly number[],
): readonly number[] => {
  const steps = [{ months: 0, mean: 0 }, ...effects]
  return months.map((month, index) => {
    const since = month - cutMonth
    const next = steps.findIndex(({ months: after }) => after >= since)
    const right = steps[next]
    if (since < 0 || right === undefined) return Number.NaN
    const left = steps[Math.max(0, next - 1)] ?? right
    const way =
      right.months === left.months ? 0 : (since - left.months) / (right.months - left.months)
    return (mean[index] ?? Number.NaN) - (left.mean + way * (right.mean - left.mean))
  })
}

/**
 * How a run goes on after its end, month by month as far as a cut was followed: where its mean ended, and
 * on with the change of the pairs of runs in which nothing was cut. `null` where no effect was read so late.
 */
export const beyondTheEnd = (
  effects: Effects,
  cutMonth: number,
  end: number,
  mean: readonly number[],
): { readonly months: readonly number[]; readonly mean: readonly number[] } | null => {
  const late = effects.filter(({ months }) => cutMonth + months > end)
  // a cut at the end has no pair before it: the first month after it stands for its morning
  const from = (effectAfter(effects, end - cutMonth) ?? late[0])?.full
  const last = mean.at(-1)
  if (from === undefined || last === undefined || late.length === 0) return null
  return {
    months: late.map(({ months }) => cutMonth + months),
    mean: late.map(({ full }) => last + full - from),
  }
}
