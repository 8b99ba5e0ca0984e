import { settingsKey, type Settings } from './settings.ts'

/** Most alternatives that are set side by side. */
export const mostAlternatives = 4

/** What the reader wants to compare. */
export interface Plan {
  /** Settings that were kept, in the order in which they were. */
  readonly kept: readonly Settings[]
  /** What differences are taken from: 0 for the baseline, else the number of an alternative. */
  readonly against: number
}

export const emptyPlan: Plan = { kept: [], against: 0 }

/** What a reader can do to the plan. */
export type PlanEdit =
  | { readonly kind: 'keep'; readonly settings: Settings }
  | { readonly kind: 'drop'; readonly index: number }
  /** Calls one of those kept something else; by nothing it is called what it is. */
  | { readonly kind: 'call'; readonly index: number; readonly name: string }
  | { readonly kind: 'against'; readonly index: number }
  | { readonly kind: 'restore'; readonly plan: Plan }

/** One of the policies that are set side by side. */
export interface Alternative {
  readonly letter: string
  readonly settings: Settings
  /** Its place among those kept; `null` for the present settings. */
  readonly kept: number | null
}

/** What settings decide: all that is compared has one luck, is run equally often, and lives in the same world. */
const policyOf = (settings: Settings): Settings => {
  const { team: _, runs: __, ...policy } = settings
  return { ...policy, seed: null, assumptions: {} }
}

const same = (a: Settings, b: Settings): boolean =>
  settingsKey(policyOf(a)) === settingsKey(policyOf(b))

/** Whether settings are the baseline itself, which is drawn behind everything anyway. */
const isBaseline = ({ scenario, levers }: Settings): boolean =>
  scenario === 'baseline' && Object.keys(levers).length === 0

/** Why settings cannot be kept; `null` when they can. */
export const whyNotKept = (
  { kept }: Plan,
  settings: Settings,
): 'baseline' | 'kept' | 'full' | null =>
  isBaseline(settings)
    ? 'baseline'
    : kept.some(each => same(each, settings))
      ? 'kept'
      : kept.length >= mostAlternatives
        ? 'full'
        : null

/** The plan after an edit; what cannot be kept changes nothing. */
export const editPlan = (plan: Plan, edit: PlanEdit): Plan => {
  switch (edit.kind) {
    case 'keep':
      return whyNotKept(plan, edit.settings) === null
        ? { ...plan, kept: [...plan.kept, policyOf(edit.settings)] }
        : plan
    case 'drop': {
      const kept = plan.kept.filter((_, index) => index !== edit.index)
      const number = edit.index + 1
      const against =
        plan.against === number ? 0 : plan.against > number ? plan.against - 1 : plan.against
      return { kept, against }
    }
    case 'call':
      return {
        ...plan,
        kept: plan.kept.map((each, index) => {
          if (index !== edit.index) return each
          const { called: _, ...settings } = each
          return edit.name === '' ? settings : { ...settings, called: edit.name }
        }),
      }
    case 'against':
      return { ...plan, against: edit.index }
    default:
      return edit.plan
  }
}

/** What the reader calls these settings among those kept; absent where they have no name of their own. */
export const calledIn = ({ kept }: Plan, settings: Settings): Pick<Settings, 'called'> => {
  const called = kept.find(each => same(each, settings))?.called
  return called === undefined ? {} : { called }
}

/** What is set side by side: all that was kept, and the present settings while there is room for them. */
export const alternativesOf = (plan: Plan, present: Settings): readonly Alternative[] => {
  const shown = whyNotKept(plan, present) === null ? [...plan.kept, policyOf(present)] : plan.kept
  return shown.map((settings, index) => ({
    // A is the baseline, as in reports and on the command line
    letter: String.fromCodePoint('B'.charCodeAt(0) + index),
    settings,
    kept: index < plan.kept.length ? index : null,
  }))
}
