import type { Band, SeriesName } from '@burnout/engine'
import { classCards, type CardName } from '../../settings/class-cards.ts'
import { cardWords } from '../../text/class-cards.ts'
import { seriesValue, seriesWords } from '../../text/learn.ts'
import { lengthInWords } from '../../text/sentence.ts'
import { horizonOf } from '../../time.ts'

/** The mean course of what may be asked for. */
export interface NumbersSeen {
  /** Days since the start of every record. */
  readonly t: readonly number[]
  readonly series: Readonly<Partial<Record<SeriesName, Pick<Band, 'mean'>>>>
}

/** What a role sees first, in sentences: its numbers today, and at the end if nothing is moved. */
export const cardNumbers = (card: CardName, { t, series }: NumbersSeen): readonly string[] => {
  const years = lengthInWords(horizonOf(t.at(-1) ?? 0))
  return classCards[card].sees.flatMap(name => {
    const { mean = [] } = series[name] ?? {}
    const [now, then] = [mean[0], mean.at(-1)]
    if (now === undefined || then === undefined) return []
    const { title, unit } = seriesWords(name)
    const say = (value: number): string => seriesValue(name, value)
    return [cardWords.today(title, unit, say(now), say(then), years)]
  })
}
