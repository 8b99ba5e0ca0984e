import { decimal, dollars } from '../format.ts'
import type { Story } from '../reading/story.ts'
import { worthAWord } from '../reading/turn.ts'
import * as de from './de/sentence.ts'
import { inTongue } from './tongue.ts'

const numberWords = inTongue(de.numberWords, {
  small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  years: (said: string, count: number) => `${said} year${count === 1 ? '' : 's'}`,
  months: (said: string, count: number) => `${said} month${count === 1 ? '' : 's'}`,
})

const storyWords = inTongue(de.storyWords, {
  everybody: 'clinicians',
  ofHundred: (count: string) => `${count}\u00a0of\u00a0100`,
  endings: {
    same: 'as many as in the baseline',
    other: (count: string, more: boolean) =>
      `${count}\u00a0${more ? 'more' : 'fewer'} than in the baseline`,
  },
  leaving: (now: string, before: string) => `${now} instead of ${before} in 100 leave each year`,
  pairs: (count: string, of: string, worse: boolean) =>
    `${count} of ${of} paired runs end with ${worse ? 'more' : 'less'} burnout`,
  otherPairs: (equal: string, others: string, worse: boolean) =>
    `, ${equal} equal, ${others} ${worse ? 'fewer' : 'more'}`,
  dip: (points: string, until: number) =>
    `Exhaustion is first up to ${points} points higher, until month ${until}`,
  peak: (count: string, month: number) => `${count} in 100 more at worst, in month ${month}`,
  cost: (sum: string) => `It costs ${sum} more than the baseline`,
  turn: (better: boolean, month: number, count: string) =>
    `${better ? 'Best' : 'Worst'} against the baseline in month ${month}: ${count} in 100 ${better ? 'fewer' : 'more'}`,
  openings: {
    fallsThenClimbs: 'Burnout first falls, then climbs past the baseline',
    fallsThenReturns: 'Burnout first falls, then comes back',
    risesThenFalls: 'Burnout first rises, then falls below the baseline',
    risesThenSettles: 'Burnout first rises, then settles again',
    same: 'The changes make no difference',
    alike: 'Burnout ends about where it would have ended anyway',
    higher: 'Burnout ends higher than if nothing changed',
    lower: 'Burnout ends lower than if nothing changed',
  },
  stays: (end: string, after: string, who: string) =>
    `If nothing changes, burnout stays where it is: ${end} ${who} are burned out after ${after}.`,
  moves: (rises: boolean, start: string, end: string, years: string, who: string) =>
    `If nothing changes, burnout ${rises ? 'rises' : 'falls'} from ${start} to ${end} ${who} in ${years}.`,
  story: (opening: string, after: string, end: string, ending: string, who: string) =>
    `${opening}: after ${after} ${end} ${who} are burned out, ${ending}.`,
  leavers: (count: string) =>
    `${count} in 100 leave each year. Move a lever, or choose a scenario, to see what would change it.`,
  question: (years: string) => `What happens to this team in ${years}?`,
})

/** Whole numbers up to ten in words. */
export const inWords = (value: number): string =>
  Number.isInteger(value) && value >= 0
    ? (numberWords.small[value] ?? decimal(value))
    : decimal(value, 1)

/** A length of time in words: five years, one year, eight months. */
export const lengthInWords = (years: number): string => {
  const months = Math.round(years * 12)
  if (months < 24 && months !== 12) return numberWords.months(inWords(months), months)
  const rounded = Math.round(years * 10) / 10
  return numberWords.years(inWords(rounded), rounded)
}

const ofHundred = (share: number): string => storyWords.ofHundred(decimal(share * 100))

const points = (share: number): string => {
  const rounded = Math.max(1, Math.round(Math.abs(share) * 100))
  return decimal(rounded)
}

const ending = (story: Story): string => {
  // of the numbers as they are written, so that they add up for the reader
  const difference = Math.round(story.end * 100) - Math.round(story.reference * 100)
  if (difference === 0) return storyWords.endings.same
  return storyWords.endings.other(decimal(Math.abs(difference)), difference > 0)
}

const leavingClause = ({ leaving, referenceLeaving }: Story): string | null => {
  const now = decimal(leaving * 100, 1)
  const before = decimal(referenceLeaving * 100, 1)
  return now === before ? null : storyWords.leaving(now, before)
}

/** Pairs without a difference that are worth a word. */
const tiesWorthAWord = 10

const pairsClause = ({ pairs, end, reference }: Story): string | null => {
  if (pairs === null || pairs.of < 2) return null
  const { lower, equal, higher, of } = pairs
  const worse = end >= reference
  const [count, others] = worse ? [higher, lower] : [lower, higher]
  const clause = storyWords.pairs(decimal(count), decimal(of), worse)
  return equal < tiesWorthAWord
    ? clause
    : clause + storyWords.otherPairs(decimal(equal), decimal(others), worse)
}

const dipClause = ({ dip }: Story): string | null =>
  dip === null ? null : storyWords.dip(decimal(dip.size, 1), dip.until)

const peakClause = ({ peak }: Story): string | null =>
  peak === null ? null : storyWords.peak(points(peak.size), peak.month)

/** Dollars over the whole run that are worth a word. */
const worthDollars = 50_000

const costClause = ({ cost }: Story): string | null =>
  cost < worthDollars ? null : storyWords.cost(dollars(cost))

const turnClause = ({ turn }: Story): string | null =>
  turn === null ? null : storyWords.turn(turn.first === 'better', turn.month, points(turn.size))

const opening = (story: Story): string => {
  const { turn, end, reference } = story
  const { openings } = storyWords
  const difference = end - reference
  if (turn?.first === 'better')
    return difference > worthAWord ? openings.fallsThenClimbs : openings.fallsThenReturns
  if (turn?.first === 'worse')
    return difference < -worthAWord ? openings.risesThenFalls : openings.risesThenSettles
  if (story.same) return openings.same
  if (Math.abs(difference) < worthAWord) return openings.alike
  return difference > 0 ? openings.higher : openings.lower
}

/** The sentence for the reference itself: what happens when nothing is done. */
export const referenceSentence = (
  { start, end, years }: Story,
  who: string = storyWords.everybody,
): string => {
  const change = end - start
  const after = lengthInWords(years)
  if (Math.abs(change) < worthAWord) return storyWords.stays(ofHundred(end), after, who)
  return storyWords.moves(change > 0, decimal(start * 100), ofHundred(end), after, who)
}

/** The sentence that answers the page's question for the settings at hand. */
export const storySentence = (story: Story, who: string = storyWords.everybody): string =>
  storyWords.story(
    opening(story),
    lengthInWords(story.years),
    ofHundred(story.end),
    ending(story),
    who,
  )

/** What else is worth knowing about the reference, in one line. */
export const referenceDetail = ({ leaving }: Story): string =>
  storyWords.leavers(decimal(leaving * 100, 1))

/** What else is worth knowing, in short sentences: how it went, the leavers, the cost, how sure. */
export const storyDetail = (story: Story): string => {
  const clauses = [turnClause, dipClause, peakClause, leavingClause, costClause, pairsClause]
  return story.same
    ? ''
    : clauses
        .map(clause => clause(story))
        .filter(clause => clause !== null)
        .map(clause => `${clause}.`)
        .join(' ')
}

/** The question that heads the page. */
export const question = (years: number): string => storyWords.question(lengthInWords(years))
