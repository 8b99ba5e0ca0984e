/**
 * The archetype of this product as a picture driven by a run: how strongly each link of the diagram is
 * working at each record, as a share of what moves its target.
 *
 *   B1  exhaustion → wellness → exhaustion                          the quick fix
 *   B2  exhaustion → urgency → redesign → exhaustion                the repair
 *   R3  exhaustion → wellness → capability → redesign → exhaustion  the side effect
 *
 * These are relative flow contributions: they say through which links the run goes, not which loop
 * explains a change in the curve.
 */
export const shiftingTheBurdenLinks = [
  'exhaustion>wellness',
  'wellness>exhaustion',
  'exhaustion>urgency',
  'urgency>redesign',
  'redesign>exhaustion',
  'wellness>capability',
  'capability>redesign',
  'wellness>redesign',
] as const
export type ShiftingTheBurdenLink = (typeof shiftingTheBurdenLinks)[number]

export const shiftingTheBurdenLoops = {
  B1: ['exhaustion>wellness', 'wellness>exhaustion'],
  B2: ['exhaustion>urgency', 'urgency>redesign', 'redesign>exhaustion'],
  R3: ['exhaustion>wellness', 'wellness>capability', 'capability>redesign', 'redesign>exhaustion'],
} as const satisfies Record<string, readonly ShiftingTheBurdenLink[]>
export type ShiftingTheBurdenLoop = keyof typeof shiftingTheBurdenLoops

/** The means over time, one number for each record, that the picture is drawn from. */
export interface BurdenSeries {
  /** points, 0–54 */
  readonly exhaustion: readonly number[]
  readonly wellnessEffort: readonly number[]
  readonly urgency: readonly number[]
  readonly redesignEffort: readonly number[]
  readonly workSystemQuality: readonly number[]
  readonly capability: readonly number[]
  readonly crowdedOut: readonly number[]
  /** points/month */
  readonly reliefFlow: readonly number[]
  /** points/month */
  readonly recoveryFlow: readonly number[]
}

export interface ShiftingTheBurden {
  /** Strength of every link, 0–1, shape [record]. */
  readonly links: Readonly<Record<ShiftingTheBurdenLink, readonly number[]>>
  /** Share of each loop among the three, 0–1, shape [record]; all 0 when none is working. */
  readonly loops: Readonly<Record<ShiftingTheBurdenLoop, readonly number[]>>
  /** How much is changing, against the liveliest moment of the run, 0–1, shape [record]. */
  readonly activity: readonly number[]
}

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0

/** Reads the picture off a run. */
export const shiftingTheBurden = (series: BurdenSeries): ShiftingTheBurden => {
  const linkAt = (r: number): Record<ShiftingTheBurdenLink, number> => {
    const relief = Math.abs(series.reliefFlow[r])
    const lost = 1 - series.capability[r]
    return {
      'exhaustion>wellness': series.wellnessEffort[r],
      'wellness>exhaustion': share(relief, relief + Math.abs(series.recoveryFlow[r])),
      'exhaustion>urgency': series.urgency[r],
      'urgency>redesign': series.redesignEffort[r],
      'redesign>exhaustion': series.workSystemQuality[r],
      'wellness>capability': lost,
      'capability>redesign': lost,
      'wellness>redesign': series.crowdedOut[r],
    }
  }
  const rows = series.exhaustion.map((_, r) => linkAt(r))
  const loops = rows.map(shares)
  const column = <Key extends string>(
    table: readonly Record<Key, number>[],
    keys: readonly Key[],
  ) =>
    Object.fromEntries(keys.map(key => [key, table.map(row => row[key])])) as Record<Key, number[]>
  return {
    links: column(rows, shiftingTheBurdenLinks),
    loops: column(loops, Object.keys(shiftingTheBurdenLoops) as ShiftingTheBurdenLoop[]),
    activity: activityOf(series),
  }
}

/** A loop works as strongly as its weakest link, here as a share of all three. */
const shares = (
  links: Record<ShiftingTheBurdenLink, number>,
): Record<ShiftingTheBurdenLoop, number> => {
  const strength = (loop: ShiftingTheBurdenLoop) =>
    Math.min(...shiftingTheBurdenLoops[loop].map(link => links[link]))
  const all = strength('B1') + strength('B2') + strength('R3')
  return {
    B1: share(strength('B1'), all),
    B2: share(strength('B2'), all),
    R3: share(strength('R3'), all),
  }
}

/** Σ |change of each stock| / its range over the run, against the largest such sum. */
const activityOf = (series: BurdenSeries): number[] => {
  const stocks = [
    series.exhaustion,
    series.wellnessEffort,
    series.urgency,
    series.workSystemQuality,
    series.capability,
  ]
  const records = series.exhaustion.length
  const change = new Array<number>(records).fill(0)
  for (const stock of stocks) {
    const range = Math.max(...stock) - Math.min(...stock)
    if (!(range > 0)) continue
    for (let r = 0; r + 1 < records; r++) change[r] += Math.abs(stock[r + 1] - stock[r]) / range
  }
  if (records > 1) change[records - 1] = change[records - 2]
  const most = Math.max(0, ...change)
  return change.map(value => share(value, most))
}
