import type { CardName } from '../settings/class-cards.ts'
import * as de from './de/class-cards.ts'
import { roleNames } from './role-names.ts'
import { inTongue } from './tongue.ts'

/** What stands on a role card. */
export interface CardText {
  readonly title: string
  /** What this role answers for, and to whom. */
  readonly interests: string
  /** What it wants of the plan and keeps to itself. */
  readonly goal: string
}

/** The role cards. */
export const cardTexts: Readonly<Record<CardName, CardText>> = inTongue(de.cardTexts, {
  medical: {
    title: roleNames.medical,
    interests:
      'You answer for good care and for the physicians. You know how evenings full of records feel. What you propose must leave time for patients.',
    goal: 'In the end, patients wait no longer than if nothing had been moved.',
  },
  nursing: {
    title: roleNames.nursing,
    interests:
      'You answer for the nurses, and for safe staffing on every day. You see who leaves long before it shows in a report. What you propose must keep people.',
    goal: 'In the end, at least 1 in 100 fewer leave in a year than if nothing had been moved.',
  },
  finance: {
    title: roleNames.finance,
    interests:
      'You answer for a budget that also has to hold next year. You know what each leaver costs, and that cuts have a price, too. What you propose must be paid for.',
    goal: 'In the end, the plan has cost no more than moving nothing.',
  },
  staff: {
    title: roleNames.staff,
    interests:
      'You speak for everybody who works here, also for those who say little. You have seen programmes come and go. What you propose must be felt at work, and soon.',
    goal: 'After one year, people are not more exhausted than if nothing had been moved.',
  },
})

/** Words around the role cards. */
export const cardWords = inTongue(de.cardWords, {
  card: 'Your card',
  sees: 'You see first',
  today: (title: string, unit: string, now: string, then: string, years: string) =>
    `${title}, ${unit}: ${now} today, ${then} after ${years} if nothing is moved.`,
  goal: 'Your own goal',
  secret: 'Keep it to yourself until the debrief.',
  honest:
    'Roles are for practice. All four want a place where people can work well; each sees another part of it.',
})
