import type { Lesson, TrapName } from '@burnout/engine'
import { signOf } from '../../reading/class-signs.ts'
import { recordAt } from '../../time.ts'
import { cardNames, classCards, type CardName } from '../../settings/class-cards.ts'
import { keysOf } from '../../record.ts'
import { cardTexts } from '../../text/class-cards.ts'
import { lookWords, talkWords } from '../../text/class.ts'
import { diagramNames } from '../../text/diagrams.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import { trapsOf, type ClassScene } from './plan-data.ts'

/** What to talk about after the plans were looked at. */
export interface Talk {
  readonly questions: readonly string[]
  /** What became of the goals on the cards; `null` where none were dealt. */
  readonly goals: PlainTable | null
  readonly lesson: Lesson['guide']['debrief']
}

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : talkWords.and(names.slice(0, -1).join(', '), names.at(-1) ?? '')

/** Whether the goal of a card was reached by the plan at a position, as the means of the runs say. */
export const goalMet = (
  { compared }: Pick<ClassScene, 'compared'>,
  position: number,
  card: CardName,
): boolean => {
  const { outcome, month, lower } = classCards[card].goal
  const difference = compared.comparisons[position]?.difference[outcome].mean ?? []
  const at = month === null ? difference.length - 1 : recordAt(compared.t, month)
  return (difference[at] ?? Number.NaN) <= -lower
}

const sameLevers = ({ plans }: ClassScene): readonly (readonly string[])[] => {
  const teams = new Map<string, string[]>()
  for (const { name, decided } of plans) {
    const used = decided.kind === 'levers' ? [...keysOf(decided.settings.levers)].sort().join() : ''
    if (used !== '') teams.set(used, [...(teams.get(used) ?? []), name])
  }
  return [...teams.values()].filter(names => names.length > 1)
}

const bestOf = ({ plans, compared }: ClassScene): readonly string[] => {
  const ends = plans.map(
    (_, index) => compared.columns[index + 1]?.bands.exhaustion.mean.at(-1) ?? Infinity,
  )
  const least = Math.min(...ends)
  const team = plans[ends.indexOf(least)]
  return team === undefined || plans.length < 2
    ? []
    : [talkWords.best(team.name, outcomeWords.exhaustion.value(least))]
}

/** A question for every trap that runs of some plans show, with the teams that made them. */
const trapQuestions = (scene: ClassScene): readonly string[] => {
  const teams = new Map<TrapName, string[]>()
  for (const [index, { name }] of scene.plans.entries())
    for (const { trap } of trapsOf(scene, index) ?? [])
      teams.set(trap, [...(teams.get(trap) ?? []), name])
  return [...teams].map(([trap, names]) => talkWords.trap(listed(names), diagramNames[trap].name))
}

const goalTable = (scene: ClassScene): PlainTable => ({
  caption: talkWords.goals,
  columns: [
    lookWords.columns.team,
    ...cardNames.map(card => `${cardTexts[card].title}: ${cardTexts[card].goal}`),
  ],
  rows: scene.plans.map(({ name }, index) => [
    name,
    ...cardNames.map(card => (goalMet(scene, index + 1, card) ? talkWords.met : talkWords.notMet)),
  ]),
})

/** The questions of a debrief, from what the plans show, and what became of the goals. */
export const talkOf = (scene: ClassScene, lesson: Lesson | null, cards: boolean): Talk => {
  const { plans, compared } = scene
  const signs = plans.map((_, index) => signOf(compared, index + 1))
  const withSign = (['turned', 'shifted', 'patience'] as const).flatMap(sign => {
    const teams = plans.filter((_, index) => signs[index] === sign).map(({ name }) => name)
    return teams.length === 0 ? [] : [talkWords[sign](listed(teams))]
  })
  const cheats = plans.filter(({ locked }) => locked.length > 0).map(({ name }) => name)
  return {
    questions: [
      ...withSign,
      ...trapQuestions(scene),
      ...bestOf(scene),
      ...sameLevers(scene).map(names => talkWords.alike(listed(names))),
      ...(cheats.length === 0 ? [] : [talkWords.locked(listed(cheats))]),
      ...talkWords.always,
    ],
    goals: cards ? goalTable(scene) : null,
    lesson: lesson?.guide.debrief ?? [],
  }
}
