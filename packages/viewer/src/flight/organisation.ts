import type { Policy, Scenario, ScenarioEvent } from '@burnout/engine'
import { dayOfQuarter, firstDayOf, quarters } from './calendar.ts'
import { happenings, type Happening } from './luck.ts'
import { luckRules as rules } from './luck-rules.ts'
import { isOver, levelsAfter, type Game } from './game.ts'
import { measureNames, measures, stepOf, type MeasureName } from './measures.ts'

/** What everybody leads: two clinics with 40 posts, under ordinary load, without assumptions of their own. */
export const organisation: Scenario['organisation'] = {
  name: 'Harbour Road Health',
  clinics: [
    {
      name: 'Harbour Road',
      physicians: 8,
      advancedPractice: 2,
      nurses: 5,
      support: 10,
      panel: 21_800,
      ward: false,
      leadership: 42,
      exhaustion: null,
    },
    {
      name: 'Station Square',
      physicians: 5,
      advancedPractice: 1,
      nurses: 3,
      support: 6,
      panel: 13_900,
      ward: false,
      leadership: 36,
      exhaustion: null,
    },
  ],
}

/** Every stretch of quarters in which a measure stands at one step, as a policy of the engine. */
const policiesOf = (game: Game, name: MeasureName): readonly Policy[] => {
  const levels = game.moves.map((_, quarter) => levelsAfter(game, quarter + 1)[name])
  return levels.flatMap((level, quarter): readonly Policy[] => {
    const step = stepOf(name, level)
    if (step === null || levels[quarter - 1] === level) return []
    const next = levels.findIndex((other, later) => later > quarter && other !== level)
    return [
      {
        lever: measures[name].lever,
        to: step.to,
        from: firstDayOf(quarter),
        ramp: 0,
        until: next < 0 ? null : firstDayOf(next),
        clinics: null,
      },
    ]
  })
}

const mandates = (happened: readonly Happening[]): readonly Policy[] =>
  happened.flatMap((each): readonly Policy[] =>
    each.kind === 'mandate'
      ? [
          {
            lever: 'mandates',
            to: each.minutes,
            from: firstDayOf(each.quarter),
            ramp: 0,
            until: null,
            clinics: null,
          },
        ]
      : [],
  )

const events = (happened: readonly Happening[]): readonly ScenarioEvent[] =>
  happened.flatMap((each): readonly ScenarioEvent[] => {
    if (each.kind === 'surge')
      return [
        {
          event: 'surge',
          size: each.size,
          from: firstDayOf(each.quarter),
          ramp: rules.surgeRamp.value,
          until: firstDayOf(each.until),
          clinics: null,
        },
      ]
    if (each.kind !== 'departure') return []
    const { count, role, quarter } = each
    const { name: clinic = '' } = organisation.clinics[each.clinic] ?? {}
    return [
      {
        event: 'departure',
        clinic,
        count,
        role,
        on: dayOfQuarter(quarter) + rules.departureDay.value,
      },
    ]
  })

/**
 * A game as a scenario: its decisions are policies from the first day of their quarter, what befalls it
 * are events. The run ends with the last quarter that is decided, or goes on to the end of the game.
 */
export const scenarioOf = (
  game: Game,
  { replicates = 1, toTheEnd = isOver(game) }: { replicates?: number; toTheEnd?: boolean } = {},
): Scenario => {
  const happened = happenings(game.difficulty, game.seed)
  return {
    version: 1,
    name: `Flight ${game.seed}`,
    about: { what: '', how: '', notice: '', try: '', references: [] },
    run: {
      start: '2026-01-01',
      horizon: dayOfQuarter(toTheEnd ? quarters : Math.max(1, game.moves.length)),
      record: 7,
      replicates,
      seed: `flight ${game.seed}`,
    },
    organisation,
    assumptions: {},
    policies: [...measureNames.flatMap(name => policiesOf(game, name)), ...mandates(happened)],
    events: events(happened),
    loops: { cut: [] },
    expect: [],
  }
}
