import { KeyedRandom, type Role } from '@burnout/engine'
import { difficulties, type Difficulty, type DifficultyName } from './difficulty.ts'
import { luckRules as rules } from './luck-rules.ts'

/** What befalls a game, by the quarter in which it does, counted from 0. */
export type Happening =
  | {
      readonly kind: 'surge'
      readonly quarter: number
      readonly until: number
      readonly size: number
    }
  | { readonly kind: 'mandate'; readonly quarter: number; readonly minutes: number }
  | {
      readonly kind: 'departure'
      readonly quarter: number
      readonly clinic: number
      readonly role: Role
      readonly count: number
    }
  | {
      readonly kind: 'cut'
      readonly quarter: number
      readonly until: number
      readonly share: number
    }

/** Quarters of which one is drawn: the earliest and the latest, counted from 0. */
type Window = readonly [number, number]

/** Earliest and latest quarter in which a cut begins. */
export const cutWindow: Window = [rules.cutOpens.value, rules.cutCloses.value]

/** Earliest and latest quarters of everything else, one window for each that there may be of it. */
const windows: Readonly<Record<'surge' | 'mandate' | 'departure', readonly Window[]>> = {
  surge: [
    [rules.firstSurgeOpens.value, rules.firstSurgeCloses.value],
    [rules.secondSurgeOpens.value, rules.secondSurgeCloses.value],
  ],
  mandate: [
    [rules.firstMandateOpens.value, rules.firstMandateCloses.value],
    [rules.secondMandateOpens.value, rules.secondMandateCloses.value],
  ],
  departure: [
    [rules.firstDepartureOpens.value, rules.firstDepartureCloses.value],
    [rules.secondDepartureOpens.value, rules.secondDepartureCloses.value],
  ],
}

/** Uses of chance, so that none shifts another. */
const streams = { surge: 1, mandate: 2, departure: 3, cut: 4, clinic: 5 } as const

/** Clinics of the organisation that is played. */
const clinics = 2

/**
 * Everything that befalls a game: drawn from the word for its luck, and the same whatever is decided.
 * The second departure is one of nurses.
 */
export const happenings = (name: DifficultyName, seed: string): readonly Happening[] => {
  const difficulty: Difficulty = difficulties[name]
  const chance = KeyedRandom.fromSeed(`flight ${seed}`)
  const pick = (stream: number, which: number, [from, to]: Window): number =>
    from + Math.floor(chance.uniform(stream, 0, which, 0) * (to - from + 1))
  const surges = windows.surge.slice(0, difficulty.surges).map((window, which): Happening => {
    const quarter = pick(streams.surge, which, window)
    return {
      kind: 'surge',
      quarter,
      until: quarter + rules.surgeLasts.value,
      size: difficulty.surgeSize,
    }
  })
  const mandates = windows.mandate
    .slice(0, difficulty.mandates)
    .map((window, which): Happening => ({
      kind: 'mandate',
      quarter: pick(streams.mandate, which, window),
      minutes: difficulty.mandateMinutes,
    }))
  const departures = windows.departure
    .slice(0, difficulty.departures)
    .map((window, which): Happening => ({
      kind: 'departure',
      quarter: pick(streams.departure, which, window),
      clinic: pick(streams.clinic, which, [0, clinics - 1]),
      role: which === 0 ? 'physician' : 'nurse',
      count: rules.departing.value,
    }))
  const start = pick(streams.cut, 0, cutWindow)
  const cuts: readonly Happening[] =
    difficulty.cut === 0
      ? []
      : [
          {
            kind: 'cut',
            quarter: start,
            until: start + rules.cutLasts.value,
            share: difficulty.cut,
          },
        ]
  return [...surges, ...mandates, ...departures, ...cuts].sort((a, b) => a.quarter - b.quarter)
}
