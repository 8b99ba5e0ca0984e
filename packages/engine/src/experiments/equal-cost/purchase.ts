import { leverNames, levers, postLevers, type LeverName } from '../../levers/index.ts'
import type { Lever } from '../../levers/lever.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import { compileScenario } from '../../scenario/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** What a yearly sum buys of one lever, on top of where it stands. */
export interface Purchase {
  readonly lever: LeverName
  /** Where the lever stands without it and with it, in its unit. */
  readonly before: number
  readonly to: number
  /** What that costs on paper, in dollars a year. */
  readonly cost: number
  /** Whether the lever reaches the end of its range before the sum is spent. */
  readonly atItsEnd: boolean
}

/** Why nothing of a lever is bought: it has no price of its own, no room, or less is not to be had. */
export type WhyNot = 'no price' | 'no room' | 'too dear'

/** A lever of which nothing is bought, and why. */
export interface LeftOut {
  readonly lever: LeverName
  readonly why: WhyNot
}

/** Steps of a lever’s range in which posts are looked for: finer than the posts of any clinic. */
const STEPS = 10_000

/** The levers that fund posts, in the order of the roles. */
const funding: readonly LeverName[] = postLevers

/** Decimals of a setting, as a link and a file write it. */
const written = (value: number): number => Number(value.toFixed(4))

/** Where the policies that stay to the end of the run leave a lever, everywhere. */
const standing = ({ policies }: Scenario, name: LeverName): number => {
  const { default: usual, range } = levers[name]
  const sum = policies
    .filter(({ lever, until, clinics }) => lever === name && until === null && clinics === null)
    .reduce((total, { to }) => total + to - usual, usual)
  return Math.min(Math.max(sum, range[0]), range[1])
}

/** Posts of a role that are funded in all clinics when its lever stands at `share`. */
const postsAt = ({ clinics }: CompiledRun, role: number, share: number): number =>
  clinics.reduce((sum, { posts }) => sum + Math.round(posts[role] * (1 + share)), 0)

const employedAtFull = ({ clinics }: CompiledRun): number =>
  clinics.reduce((sum, { posts }) => sum + posts.reduce((own, count) => own + count, 0), 0)

const byTheClinician = (
  run: CompiledRun,
  lever: LeverName,
  before: number,
  budget: number,
): Purchase | WhyNot => {
  const { cost, range }: Lever = levers[lever]
  const price = (cost?.dollars ?? 0) * employedAtFull(run)
  const end = price > 0 ? range[1] : range[0]
  const room = end - before
  if (room === 0) return 'no room'
  const change = Math.min(budget / Math.abs(price), Math.abs(room)) * Math.sign(room)
  // rounded down, so that no more is spent than there is
  const to = written(before + Math.trunc(change * 10_000 + Math.sign(change) * 1e-6) / 10_000)
  return { lever, before, to, cost: price * (to - before), atItsEnd: to === end }
}

const byThePost = (
  run: CompiledRun,
  lever: LeverName,
  before: number,
  budget: number,
): Purchase | WhyNot => {
  const { cost, range }: Lever = levers[lever]
  const dollars = cost?.dollars ?? 0
  const role = funding.indexOf(lever)
  const own = postsAt(run, role, before)
  const most = postsAt(run, role, range[1]) - own
  const wanted = Math.min(most, Math.floor(budget / dollars))
  if (most === 0) return 'no room'
  let bought = 0
  let to = before
  for (let step = 1; step <= STEPS; step++) {
    const share = written(before + ((range[1] - before) * step) / STEPS)
    const posts = postsAt(run, role, share) - own
    if (posts > wanted) break
    if (posts > bought) [bought, to] = [posts, share]
  }
  return bought === 0
    ? 'too dear'
    : { lever, before, to, cost: bought * dollars, atItsEnd: bought === most }
}

/**
 * What a yearly sum buys of each lever with a price of its own, at the list price on paper:
 *
 *   setting = before + budget / (dollars · clinicians)   for a price by the clinician and year
 *   posts   = ⌊budget / dollars⌋, as far as the clinics can share them out, for a price by the post
 *
 * before       where the policies that stay to the end leave the lever, in its unit
 * clinicians   posts of all roles on day 0; dollars [$/year] the price of the lever
 *
 * A lever goes no further than the end of its range. `budget` in dollars a year, more than 0.
 */
export const purchasesOf = (
  scenario: Scenario,
  budget: number,
): { readonly bought: readonly Purchase[]; readonly leftOut: readonly LeftOut[] } => {
  if (!(budget > 0 && Number.isFinite(budget)))
    throw new RangeError(`invalid budget: ${budget}; expected more than 0 dollars a year`)
  const run = compileScenario(scenario)
  const bought: Purchase[] = []
  const leftOut: LeftOut[] = []
  for (const lever of leverNames) {
    const { cost }: Lever = levers[lever]
    const buy = funding.includes(lever) ? byThePost : byTheClinician
    const purchase =
      cost === null || cost.dollars === 0
        ? 'no price'
        : buy(run, lever, standing(scenario, lever), budget)
    if (typeof purchase === 'string') leftOut.push({ lever, why: purchase })
    else bought.push(purchase)
  }
  return { bought, leftOut }
}
