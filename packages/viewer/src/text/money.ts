import * as de from './de/money.ts'
import { inTongue } from './tongue.ts'

/** How a sum of US dollars is written, from its digits. */
export const money = inTongue(de.money, {
  whole: (amount: string) => `$${amount}`,
  thousands: (amount: string) => `$${amount}\u202fk`,
  millions: (amount: string) => `$${amount}\u202fM`,
})
