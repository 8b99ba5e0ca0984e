import { decimal, dollars } from '../format.ts'
import type { Story } from '../reading/story.ts'
import { worthAWord } from '../reading/turn.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Whole numbers up to ten in words. */
export const inWords = (value: number): string =>
  Number.isInteger(value) && value >= 0 ? (small[value] ?? decimal(value)) : decimal(value, 1)

/** A length of time in words: five years, one year, eight months. */
export const lengthInWords = (years: number): string => {
  const months = Math.round(years * 12)
  if (months < 24 && months !== 12) return `${inWords(months)} month${months === 1 ? '' : 's'}`
  const rounded = Math.round(years * 10) / 10
  return `${inWords(rounded)} year${rounded === 1 ? '' : 's'}`
}

const ofHundred = (share: number): string => `${decimal(share * 100)}\u00a0of\u00a0100`

const points = (share: number): string => {
  const rounded = Math.max(1, Math.round(Math.abs(share) * 100))
  return decimal(rounded)
}

const ending = (story: Story): string => {
  // of the numbers as they are written, so that they add up for the reader
  const difference = Math.round(story.end * 100) - Math.round(story.reference * 100)
  if (difference === 0) return 'as many as in the baseline'
  return `${decimal(Math.abs(difference))}\u00a0${difference > 0 ? 'more' : 'fewer'} than in the baseline`
}

const leavingClause = ({ leaving, referenceLeaving }: Story): string | null => {
  const now = decimal(leaving * 100, 1)
  const before = decimal(referenceLeaving * 100, 1)
  return now === before ? null : `${now} instead of ${before} in 100 leave each year`
}

/** Pairs without a difference that are worth a word. */
const tiesWorthAWord = 10

const pairsClause = ({ pairs, end, reference }: Story): string | null => {
  if (pairs === null || pairs.of < 2) return null
  const { lower, equal, higher, of } = pairs
  const worse = end >= reference
  const [count, others] = worse ? [higher, lower] : [lower, higher]
  const clause = `${decimal(count)} of ${decimal(of)} paired runs end with ${worse ? 'more' : 'less'} burnout`
  return equal < tiesWorthAWord
    ? clause
    : `${clause}, ${decimal(equal)} equal, ${decimal(others)} ${worse ? 'fewer' : 'more'}`
}

const dipClause = ({ dip }: Story): string | null =>
  dip === null
    ? null
    : `Exhaustion is first up to ${decimal(dip.size, 1)} points higher, until month ${dip.until}`

const peakClause = ({ peak }: Story): string | null =>
  peak === null ? null : `${points(peak.size)} in 100 more at worst, in month ${peak.month}`

/** Dollars over the whole run that are worth a word. */
const worthDollars = 50_000

const costClause = ({ cost }: Story): string | null =>
  cost < worthDollars ? null : `It costs ${dollars(cost)} more than the baseline`

const turnClause = ({ turn }: Story): string | null =>
  turn === null
    ? null
    : `${turn.first === 'better' ? 'Best' : 'Worst'} against the baseline in month ${turn.month}: ${points(turn.size)} in 100 ${turn.first === 'better' ? 'fewer' : 'more'}`

const opening = (story: Story): string => {
  const { turn, end, reference } = story
  const difference = end - reference
  if (turn?.first === 'better')
    return difference > worthAWord
      ? 'Burnout first falls, then climbs past the baseline'
      : 'Burnout first falls, then comes back'
  if (turn?.first === 'worse')
    return difference < -worthAWord
      ? 'Burnout first rises, then falls below the baseline'
      : 'Burnout first rises, then settles again'
  if (story.same) return 'The changes make no difference'
  if (Math.abs(difference) < worthAWord)
    return 'Burnout ends about where it would have ended anyway'
  return `Burnout ends ${difference > 0 ? 'higher' : 'lower'} than if nothing changed`
}

/** The sentence for the reference itself: what happens when nothing is done. */
export const referenceSentence = ({ start, end, years }: Story): string => {
  const change = end - start
  const after = lengthInWords(years)
  if (Math.abs(change) < worthAWord)
    return `If nothing changes, burnout stays where it is: ${ofHundred(end)} clinicians are burned out after ${after}.`
  return `If nothing changes, burnout ${change > 0 ? 'rises' : 'falls'} from ${decimal(start * 100)} to ${ofHundred(end)} clinicians in ${after}.`
}

/** The sentence that answers the page's question for the settings at hand. */
export const storySentence = (story: Story): string =>
  `${opening(story)}: after ${lengthInWords(story.years)} ${ofHundred(story.end)} clinicians are burned out, ${ending(story)}.`

/** What else is worth knowing about the reference, in one line. */
export const referenceDetail = ({ leaving }: Story): string =>
  `${decimal(leaving * 100, 1)} in 100 leave each year. Move a lever, or choose a scenario, to see what would change it.`

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
export const question = (years: number): string =>
  `What happens to this team in ${lengthInWords(years)}?`
