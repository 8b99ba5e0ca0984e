import { KeyedRandom } from '@burnout/engine'
import { ledgerOf, spentOnce } from './budget.ts'
import { quarters } from './calendar.ts'
import { difficulties, type DifficultyName } from './difficulty.ts'
import { levelsAfter, moveBetween, newGame, type Game } from './game.ts'
import { cutWindow } from './luck.ts'
import { measureNames, topOf, type Levels, type MeasureName } from './measures.ts'
import { scenarioOf } from './organisation.ts'
import { play } from './played.ts'
import { besidesOf, scoresOf, type Besides, type Score } from './score.ts'

/** Means over lucks of what a plan scores. */
export type MeanScore = Score & Besides

/** The steps of every measure in each of the quarters. */
type Course = readonly Levels[]

/** The moves that lead through a course. */
const movesOf = (course: Course): Game['moves'] =>
  course.map((levels, quarter) =>
    moveBetween(course[quarter - 1] ?? levelsAfter({ moves: [] }), levels),
  )

/** Whether a plan can be paid for whenever the board cuts its allowance. */
export const alwaysAffordable = (game: Game): boolean => {
  const { cut: share } = difficulties[game.difficulty]
  const [first, last] = cutWindow
  return Array.from({ length: last - first + 1 }, (_, late) => first + late).every(quarter =>
    ledgerOf(game, [{ kind: 'cut', quarter, until: quarter + 4, share }]).every(
      ({ left }) => left >= 0,
    ),
  )
}

const meanOf = (scores: readonly MeanScore[], name: keyof MeanScore): number =>
  scores.reduce((sum, score) => sum + score[name], 0) / scores.length

/** What moves score in the mean of some lucks, one run for each. */
export const scoreOver = (
  difficulty: DifficultyName,
  moves: Game['moves'],
  lucks: readonly string[],
): MeanScore => {
  const scores = lucks.map(seed => {
    const game: Game = { difficulty, seed, moves }
    const played = play(scenarioOf(game, { toTheEnd: true }))
    const [own] = scoresOf(played, spentOnce(game))
    if (own === undefined) throw new RangeError(`no run: ${seed}; expected one`)
    return { ...own, ...besidesOf(played) }
  })
  return {
    people: meanOf(scores, 'people'),
    patients: meanOf(scores, 'patients'),
    money: meanOf(scores, 'money'),
    harmed: meanOf(scores, 'harmed'),
    lastYear: meanOf(scores, 'lastYear'),
  }
}

/** Whether a plan leaves nobody but the clinicians worse off than doing nothing. */
const isFair = (score: MeanScore, nothing: MeanScore): boolean =>
  score.patients <= nothing.patients &&
  score.harmed <= nothing.harmed &&
  score.money <= nothing.money

/** Uses of chance of a proposal. */
const streams = { measure: 1, level: 2, from: 3, length: 4 } as const

/** A course with one measure set to one step for a stretch of quarters. */
const proposed = (course: Course, chance: KeyedRandom, trial: number): Course => {
  const draw = (stream: number, count: number): number =>
    Math.floor(chance.uniform(stream, 0, trial, 0) * count)
  const name = measureNames[draw(streams.measure, measureNames.length)]
  if (name === undefined) return course
  const level = draw(streams.level, topOf(name) + 1)
  const from = draw(streams.from, quarters)
  // as many stretches last to the end as do not
  const length = draw(streams.length, 2 * quarters)
  return course.map((levels, quarter) =>
    quarter >= from && quarter < from + length ? { ...levels, [name]: level } : levels,
  )
}

/** The course with one measure kept at what it was before for as long as one of its stretches lasts. */
const without = (course: Course, name: MeasureName, from: number): Course => {
  const held = course[from]?.[name]
  const before = course[from - 1]?.[name] ?? 0
  const end = course.findIndex((levels, quarter) => quarter > from && levels[name] !== held)
  return course.map((levels, quarter) =>
    quarter >= from && (end < 0 || quarter < end) ? { ...levels, [name]: before } : levels,
  )
}

/** Every course in which one stretch of one measure is left out, the latest first. */
const shorter = (course: Course): readonly Course[] =>
  course
    .flatMap((levels, quarter) =>
      measureNames
        .filter(name => levels[name] !== (course[quarter - 1]?.[name] ?? 0))
        .map(name => without(course, name, quarter)),
    )
    .reverse()

/** Share of clinicians burned out that a plan may lose for each change that it does without. */
const worthAChange = 0.001

/** What a search found, and how hard it looked. */
export interface Found {
  readonly game: Game
  /** Plans that were run. */
  readonly tried: number
  readonly score: MeanScore
  readonly nothing: MeanScore
}

/**
 * Looks for the moves with the fewest burned out in the mean of some lucks, among those that can always be paid
 * for, and that leave patients and the accounts no worse off than doing nothing. It climbs: from doing
 * nothing it sets one measure to one step for a stretch of quarters, by draws that are keyed to `seed`,
 * keeps what is better, and stops after so many trials; then it leaves out what makes next to no
 * difference. What it finds is good, and need not be the best there is.
 */
export const search = (
  difficulty: DifficultyName,
  { lucks, trials, seed }: { lucks: readonly string[]; trials: number; seed: string },
): Found => {
  const chance = KeyedRandom.fromSeed(`flight search ${seed}`)
  const gameOf = (course: Course): Game => ({
    ...newGame(difficulty, lucks[0] ?? seed),
    moves: movesOf(course),
  })
  let best: Course = Array.from({ length: quarters }, () => levelsAfter({ moves: [] }))
  const nothing = scoreOver(difficulty, movesOf(best), lucks)
  let score = nothing
  let tried = 1
  /** Runs a course, and takes it where it is fair and leaves no more burned out than so many. */
  const attempt = (course: Course, most: number): boolean => {
    const game = gameOf(course)
    if (!alwaysAffordable(game)) return false
    const reached = scoreOver(difficulty, game.moves, lucks)
    tried++
    const taken = reached.people < most && isFair(reached, nothing)
    if (taken) [best, score] = [course, reached]
    return taken
  }
  for (let trial = 0; trial < trials; trial++) {
    const next = proposed(best, chance, trial)
    if (JSON.stringify(next) !== JSON.stringify(best)) attempt(next, score.people)
  }
  while (shorter(best).some(course => attempt(course, score.people + worthAChange)));
  return { game: gameOf(best), tried, score, nothing }
}
