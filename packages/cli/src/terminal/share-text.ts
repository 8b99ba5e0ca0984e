import type { PairShare } from '@burnout/engine'
import { decimal } from './numbers.ts'

/** A share of pairs in percent, with its interval where there is room: `92 % (85–96)`. */
export const shareText = ({ share, low, high }: PairShare, withInterval: boolean): string => {
  const percent = (value: number): string => decimal(100 * value)
  return `${percent(share)} %${withInterval ? ` (${percent(low)}–${percent(high)})` : ''}`
}
