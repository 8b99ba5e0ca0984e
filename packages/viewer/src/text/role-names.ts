import type { CardName } from '../settings/class-cards.ts'
import * as de from './de/role-names.ts'
import { inTongue } from './tongue.ts'

/** Who sits at the table: advisers in the flight simulator, and role cards in a class. */
export const roleNames: Readonly<Record<CardName, string>> = inTongue(de.roleNames, {
  medical: 'Medical director',
  nursing: 'Director of nursing',
  finance: 'Finance director',
  staff: 'Staff representative',
})
