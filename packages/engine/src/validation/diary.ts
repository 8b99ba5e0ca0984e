import { keyOf } from '../model/survey.ts'
import { momentaryOf } from '../model/survey-answers.ts'
import type { World } from '../state/world.ts'

/** Days that a diary is kept for, the first and how many. */
export interface DiaryDays {
  readonly from: number
  readonly days: number
}

/** What some posts’ holders would have said every day, shape [replicate][post][day]. */
export interface Diary extends DiaryDays {
  /** Posts that keep one, positions within a replicate. */
  readonly posts: readonly number[]
  /** True exhaustion of the day, in points. */
  readonly momentary: Float32Array
  /** 1 on vacation. */
  readonly away: Uint8Array
  /** Key of the holder; −1 where there is none. */
  readonly holder: Int32Array
}

export const emptyDiary = (
  { from, days }: DiaryDays,
  posts: readonly number[],
  replicates: number,
): Diary => {
  const entries = posts.length * days * replicates
  return {
    from,
    days,
    posts,
    momentary: new Float32Array(entries),
    away: new Uint8Array(entries),
    holder: new Int32Array(entries),
  }
}

/** Copies the entries of some replicates into a longer diary, from a replicate on. */
export const putDiary = (whole: Diary, part: Diary, replicate: number): void => {
  const at = replicate * whole.posts.length * whole.days
  whole.momentary.set(part.momentary, at)
  whole.away.set(part.away, at)
  whole.holder.set(part.holder, at)
}

/** Writes the entries of one day for a block of replicates. */
export const keepDiary = (world: World, diary: Diary, day: number): void => {
  const { layout, clinicians } = world
  const date = day - diary.from
  if (date < 0 || date >= diary.days) return
  for (let o = 0; o < layout.organisations; o++)
    diary.posts.forEach((post, p) => {
      const i = o * layout.seatsPerOrganisation + post
      const at = (o * diary.posts.length + p) * diary.days + date
      diary.momentary[at] = momentaryOf(world, i)
      diary.away[at] = clinicians.away[i]
      diary.holder[at] = keyOf(world, i)
    })
}

/** [days] Longest block of vacation that counts as one: two vacations in a row are not. */
const LONGEST = 18
const SHORTEST = 10

/**
 * Relief by a vacation, in points of exhaustion as it is on the day, on the last day of it and so many
 * days later: how much lower the same people are than on the last day before it, beyond what is true of
 * those who are not away from the one day to the last `after`.
 */
export const reliefByVacation = (
  { posts, days, momentary, away, holder }: Diary,
  replicates: readonly number[],
  after: readonly number[],
): readonly number[] => {
  const sums = after.map(() => 0)
  const longest = Math.max(...after)
  let vacations = 0
  /** Whether one person holds the post on all these days. */
  const isHeld = (start: number, from: number, to: number): boolean => {
    const key = holder[start + from]
    if (key < 0) return false
    for (let day = from + 1; day <= to; day++) if (holder[start + day] !== key) return false
    return true
  }
  const isThere = (start: number, from: number, to: number): boolean => {
    for (let day = from; day <= to; day++) if (away[start + day] === 1) return false
    return true
  }
  const lastDay = (start: number, first: number): number => {
    let day = first
    while (day + 1 < days && away[start + day + 1] === 1) day++
    return day
  }
  for (const replicate of replicates) {
    const starts = posts.map((_, p) => (replicate * posts.length + p) * days)
    for (const start of starts)
      for (let first = 1; first + LONGEST + longest < days; first++) {
        if (away[start + first] === 0 || away[start + first - 1] === 1) continue
        const last = lastDay(start, first)
        const length = last - first + 1
        if (length < SHORTEST || length > LONGEST) continue
        const end = last + longest
        if (!isThere(start, last + 1, end) || !isHeld(start, first - 1, end)) continue
        const others = starts.filter(
          other => isThere(other, first - 1, end) && isHeld(other, first - 1, end),
        )
        if (others.length === 0) continue
        vacations++
        after.forEach((lag, k) => {
          const fall = (of: number) => momentary[of + first - 1] - momentary[of + last + lag]
          const usual = others.reduce((sum, other) => sum + fall(other), 0) / others.length
          sums[k] += fall(start) - usual
        })
      }
  }
  return sums.map(sum => (vacations > 0 ? sum / vacations : Number.NaN))
}

/**
 * When less than a share of the relief of the first moment is left, on straight lines between the
 * moments; the last moment where more is left at all of them.
 */
export const timeUntilLeft = (
  relief: readonly number[],
  moments: readonly number[],
  share: number,
): number => {
  const limit = share * relief[0]
  const k = relief.findIndex(value => value < limit)
  if (k < 0) return moments[moments.length - 1]
  if (k === 0) return moments[0]
  const part = (relief[k - 1] - limit) / (relief[k - 1] - relief[k])
  return moments[k - 1] + part * (moments[k] - moments[k - 1])
}
