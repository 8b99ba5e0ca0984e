import * as de from './de/numbers.ts'
import { inTongue } from './tongue.ts'

/** Units whose English is not what the engine calls them. */
const units: Readonly<Record<string, string>> = {
  share: '%',
  'leavers/head-year': '% a year',
  '$/year': '$ a year',
  'points/month': 'points a month',
  'visits/week': 'visits a week',
  'events/year': 'a year',
}

/** How sums of US dollars, the ends of intervals and units are written. */
export const numberWords = inTongue(de.numberWords, {
  whole: (amount: string) => `$${amount}`,
  thousands: (amount: string) => `$${amount}\u202fk`,
  millions: (amount: string) => `$${amount}\u202fM`,
  to: (low: string, high: string) => `${low} to ${high}`,
  unit: (unit: string) => units[unit] ?? unit,
  points: 'points',
  aYear: 'a year',
  percentagePoints: 'percentage points',
  million: (unit: string) => `million ${unit}`,
  millionDollars: 'million dollars',
})
