import { recordOf } from '../record.ts'
import { difficulties } from './difficulty.ts'
import { branchAt, levelsAfter, type Game } from './game.ts'
import { measureNames, topOf, type Levels, type MeasureName } from './measures.ts'
import { knownIn, type Known } from './news.ts'
import type { Played } from './played.ts'
import { gameRules } from './rules.ts'

/** Who speaks before every decision. Each answers for something, and sees the rest less well. */
export const adviserNames = ['finance', 'medical', 'nursing', 'staff'] as const
export type AdviserName = (typeof adviserNames)[number]

/** What advisers see: what the player sees, and nothing else. */
export interface Desk {
  readonly known: Known
  readonly levels: Levels
  /** Quarters in a row that each measure has stood above “off”. */
  readonly held: Readonly<Record<MeasureName, number>>
}

interface Rule {
  readonly id: string
  /** What they ask for more or less of; `null` where they ask for nothing. */
  readonly measure: MeasureName | null
  readonly ask: 'more' | 'less' | 'stay'
  readonly when: (desk: Desk) => boolean
}

const always = (): boolean => true

const lastShares = ({ known }: Desk): readonly [number, number] => [
  known.surveys.at(-1)?.burnedOut ?? 0,
  known.surveys.at(-2)?.burnedOut ?? known.surveys.at(-1)?.burnedOut ?? 0,
]
const isHigh = (desk: Desk): boolean => lastShares(desk)[0] >= gameRules.alarmBurnedOut.value
const isRising = (desk: Desk): boolean => {
  const [now, before] = lastShares(desk)
  return now - before >= gameRules.alarmRise.value
}
const latest = ({ known }: Desk) => known.figures.at(-1)
const manyLeft = (desk: Desk): boolean =>
  (latest(desk)?.leavers ?? 0) >= gameRules.alarmLeavers.value
const manyEmpty = (desk: Desk): boolean => (latest(desk)?.vacancies ?? 0) >= 4
const isShort = (desk: Desk): boolean => manyLeft(desk) || manyEmpty(desk)
const happened = ({ known }: Desk, kind: string): boolean =>
  known.happened.some(each => each.kind === kind)
const lost = ({ known }: Desk, role: string): boolean =>
  known.happened.some(each => each.kind === 'departure' && each.role === role)
const between = (value: number, from: number, to: number): boolean => value >= from && value <= to

/**
 * What each adviser says, the most pressing first: they speak by the first rule that holds, that asks for
 * something that can still be done, and that they have not worn out by saying it. Each has rules that serve the whole and rules that serve their
 * own house, so that none is always right.
 */
export const adviserRules = {
  finance: [
    {
      id: 'financeCut',
      measure: 'hiringFreeze',
      ask: 'more',
      when: desk => happened(desk, 'cut'),
    },
    {
      id: 'financeFreezePays',
      measure: 'hiringFreeze',
      ask: 'stay',
      when: ({ levels }) => levels.hiringFreeze > 0,
    },
    {
      id: 'financeNothingYet',
      measure: 'redesign',
      ask: 'less',
      when: ({ held }) => between(held.redesign, 2, 5),
    },
    { id: 'financeLeavers', measure: 'leadership', ask: 'more', when: manyLeft },
    {
      id: 'financeTrainers',
      measure: 'improvementCapacity',
      ask: 'less',
      when: ({ held }) => between(held.improvementCapacity, 2, 3),
    },
    {
      id: 'financeWellness',
      measure: 'wellness',
      ask: 'more',
      when: desk => desk.levels.wellness === 0 && isHigh(desk),
    },
    {
      id: 'financeShort',
      measure: 'visitLength',
      ask: 'more',
      when: desk => (latest(desk)?.waitDays ?? 0) >= gameRules.alarmWait.value,
    },
    { id: 'financeCarry', measure: null, ask: 'stay', when: always },
  ],
  medical: [
    { id: 'medicalLocums', measure: 'locums', ask: 'more', when: desk => lost(desk, 'physician') },
    {
      id: 'medicalVisits',
      measure: 'visitLength',
      ask: 'less',
      when: ({ levels }) => levels.visitLength > 0,
    },
    {
      id: 'medicalMeetings',
      measure: 'redesign',
      ask: 'less',
      when: ({ held }) => between(held.redesign, 1, 2),
    },
    {
      id: 'medicalRefill',
      measure: 'scribeRefill',
      ask: 'more',
      when: ({ held }) => held.scribes >= 2,
    },
    {
      id: 'medicalMandate',
      measure: 'usability',
      ask: 'more',
      when: desk => happened(desk, 'mandate'),
    },
    {
      id: 'medicalWait',
      measure: 'locums',
      ask: 'more',
      when: manyEmpty,
    },
    {
      id: 'medicalScribes',
      measure: 'scribes',
      ask: 'more',
      when: ({ known, levels }) => known.quarter < 8 && levels.scribes === 0,
    },
    { id: 'medicalRecord', measure: 'usability', ask: 'more', when: always },
    { id: 'medicalSteady', measure: null, ask: 'stay', when: always },
  ],
  nursing: [
    {
      id: 'nursingFreeze',
      measure: 'hiringFreeze',
      ask: 'less',
      when: ({ levels }) => levels.hiringFreeze > 0,
    },
    { id: 'nursingLost', measure: 'leadership', ask: 'more', when: desk => lost(desk, 'nurse') },
    {
      id: 'nursingWellness',
      measure: 'wellness',
      ask: 'less',
      when: ({ held }) => held.wellness >= 4,
    },
    {
      id: 'nursingOffFloor',
      measure: 'improvementCapacity',
      ask: 'less',
      when: ({ held }) => between(held.improvementCapacity, 1, 1),
    },
    {
      id: 'nursingSurge',
      measure: 'supportStaff',
      ask: 'more',
      when: desk => happened(desk, 'surge'),
    },
    {
      id: 'nursingSupport',
      measure: 'supportStaff',
      ask: 'more',
      when: ({ levels }) => levels.supportStaff === 0,
    },
    {
      id: 'nursingScribes',
      measure: 'scribes',
      ask: 'less',
      when: ({ held }) => held.scribes >= 3,
    },
    {
      id: 'nursingImprovers',
      measure: 'improvementCapacity',
      ask: 'more',
      when: ({ known, levels }) => known.quarter >= 4 && levels.improvementCapacity === 0,
    },
    {
      id: 'nursingShort',
      measure: null,
      ask: 'stay',
      when: isShort,
    },
    { id: 'nursingSteady', measure: null, ask: 'stay', when: desk => !isShort(desk) },
  ],
  staff: [
    {
      id: 'staffMandate',
      measure: 'redesign',
      ask: 'more',
      when: desk => happened(desk, 'mandate'),
    },
    {
      id: 'staffYoga',
      measure: 'wellness',
      ask: 'less',
      when: ({ held }) => held.wellness >= 5,
    },
    {
      id: 'staffWellness',
      measure: 'wellness',
      ask: 'more',
      when: desk => desk.levels.wellness === 0 && (isRising(desk) || isHigh(desk)),
    },
    {
      id: 'staffFreeze',
      measure: 'hiringFreeze',
      ask: 'less',
      when: ({ levels }) => levels.hiringFreeze > 0,
    },
    {
      id: 'staffWork',
      measure: 'improvementCapacity',
      ask: 'stay',
      when: ({ held }) => held.improvementCapacity >= 6 || held.redesign >= 6,
    },
    { id: 'staffLeaders', measure: 'leadership', ask: 'more', when: always },
    { id: 'staffTired', measure: null, ask: 'stay', when: always },
  ],
} as const satisfies Readonly<Record<AdviserName, readonly Rule[]>>

export type AdviceId = (typeof adviserRules)[AdviserName][number]['id']

/** What one adviser says. */
export interface Advice {
  readonly adviser: AdviserName
  readonly id: AdviceId
  readonly measure: MeasureName | null
  readonly ask: Rule['ask']
  /** Whether what speaks against it is said, too. */
  readonly candid: boolean
}

/** What advisers see of a game when its next quarter is to be decided. */
export const deskOf = (game: Game, known: Known): Desk => {
  const levels = levelsAfter(game)
  const heldFor = (name: MeasureName): number => {
    let count = 0
    while (count < game.moves.length && levelsAfter(game, game.moves.length - count)[name] > 0)
      count++
    return count
  }
  return { known, levels, held: recordOf(measureNames, heldFor) }
}

/** Whether a rule asks for something that can be done. */
const canBeDone = ({ levels }: Desk, { measure, ask }: Rule): boolean => {
  if (measure === null || ask === 'stay') return true
  return ask === 'more' ? levels[measure] < topOf(measure) : levels[measure] > 0
}

/** Quarters of the year within which an adviser does not say the same too often. */
const quartersOfYear = 4

/**
 * What the four say of a desk, in the order of `adviserNames`; `before` is what was said in the quarters
 * before, the latest last.
 */
export const adviceOn = (
  game: Pick<Game, 'difficulty'>,
  desk: Desk,
  before: readonly (readonly Advice[])[] = [],
): readonly Advice[] => {
  const lately = before.slice(1 - quartersOfYear).flat()
  const isWorn = ({ id }: { readonly id: AdviceId }): boolean =>
    lately.filter(each => each.id === id).length >= gameRules.adviceRepeats.value
  return adviserNames.flatMap(adviser => {
    const rules: readonly (Rule & { id: AdviceId })[] = adviserRules[adviser]
    const holding = rules.filter(each => canBeDone(desk, each) && each.when(desk))
    const rule = holding.find(each => !isWorn(each)) ?? holding[0]
    if (rule === undefined) return []
    const { id, measure, ask } = rule
    return [{ adviser, id, measure, ask, candid: difficulties[game.difficulty].candid }]
  })
}

/** What the four say of the quarter that is to be decided next, after all that they have said before. */
export const adviceIn = (game: Game, played: Played): readonly Advice[] => {
  const said: (readonly Advice[])[] = []
  for (let quarter = 0; quarter <= game.moves.length; quarter++) {
    const then = branchAt(game, quarter)
    said.push(adviceOn(game, deskOf(then, knownIn(then, played)), said))
  }
  return said.at(-1) ?? []
}
