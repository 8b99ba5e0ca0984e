import { burnedOutByMbi, PFI_BURNOUT, pfiBurnout, saysBurnedOut } from '@burnout/engine'
import type { PersonRule } from '../../settings/people-look.ts'

/** A chance from which a person counts as one who would say so. */
const likely = 0.5

const rules: Readonly<Record<PersonRule, (exhaustion: number, cynicism: number) => boolean>> = {
  mbi: burnedOutByMbi,
  pfi: (exhaustion, cynicism) => pfiBurnout(exhaustion, cynicism) >= PFI_BURNOUT,
  singleItem: exhaustion => saysBurnedOut(exhaustion) >= likely,
}

/**
 * Whether a questionnaire would call a person burned out by what is true of them, without its error: above
 * its cut-off, or more likely than not to say so.
 */
export const isBurnedOut = (rule: PersonRule, exhaustion: number, cynicism: number): boolean =>
  rules[rule](exhaustion, cynicism)
