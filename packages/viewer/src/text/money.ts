// not from ./de, because German words write numbers, too, and come before any other words
import * as de from '@burnout/report/german'
import { inTongue } from './tongue.ts'

/** How a sum of US dollars is written, from its digits. */
export const money = inTongue(de.money, {
  whole: (amount: string) => `$${amount}`,
  thousands: (amount: string) => `$${amount}\u202fk`,
  millions: (amount: string) => `$${amount}\u202fM`,
})
