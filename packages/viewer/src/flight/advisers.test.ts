import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOf } from '../record.ts'
import {
  adviceIn,
  adviceOn,
  adviserNames,
  adviserRules,
  deskOf,
  type Advice,
  type Desk,
} from './advisers.ts'
import { surveyDays } from './calendar.ts'
import { branchAt } from './game.ts'
import { allOff, measureNames, measures, topOf } from './measures.ts'
import type { Known } from './news.ts'
import { scenarioOf } from './organisation.ts'
import { play } from './played.ts'
import { gameOf, games } from './test-games.ts'

const quiet: Known = { quarter: 3, surveys: [], figures: [], happened: [], ended: [] }

const survey = (burnedOut: number) => ({
  quarter: 0,
  answered: 20,
  asked: 38,
  burnedOut,
  margin: 0.15,
  leaving: 0.3,
})

it('every adviser has something to say on every desk, and asks for nothing that cannot be done', () => {
  fc.assert(
    fc.property(games, fc.double({ min: 0, max: 1, noNaN: true }), (game, burnedOut) => {
      const known = { ...quiet, quarter: game.moves.length, surveys: [survey(burnedOut)] }
      const desk = deskOf(game, known)
      const advice = adviceOn(game, desk)
      expect(advice.map(({ adviser }) => adviser)).toEqual(adviserNames)
      for (const { measure, ask } of advice) {
        if (measure === null || ask === 'stay') continue
        expect(
          ask === 'more' ? desk.levels[measure] < topOf(measure) : desk.levels[measure] > 0,
        ).toBe(true)
      }
    }),
  )
})

it('none is always right: each speaks against a repair or for a quick fix, and the other way round', () => {
  for (const adviser of adviserNames) {
    const asks = adviserRules[adviser].flatMap(({ measure, ask }) =>
      measure === null || ask === 'stay' ? [] : [{ kind: measures[measure].kind, ask }],
    )
    const good = asks.filter(({ kind, ask }) => (kind === 'repair') === (ask === 'more'))
    expect(good.length, adviser).toBeGreaterThan(0)
    expect(good.length, adviser).toBeLessThan(asks.length)
  }
})

it('every rule can be the one that is spoken', () => {
  const levels = measureNames.map(name => ({ ...allOff, [name]: topOf(name) }))
  const held = measureNames.flatMap(name =>
    [0, 1, 2, 3, 4, 5, 6].map(count => ({ ...allOff, [name]: count })),
  )
  const figures = [2, 5].map(count => [
    { quarter: 0, leavers: count, vacancies: count, waitDays: count * 8, visits: 900 },
  ])
  const happened: readonly Known['happened'][] = [
    [],
    [{ kind: 'cut', quarter: 0, until: 4, share: 0.4 }],
    [{ kind: 'mandate', quarter: 0, minutes: 8 }],
    [{ kind: 'surge', quarter: 0, until: 2, size: 0.2 }],
    [{ kind: 'departure', quarter: 0, clinic: 0, role: 'physician', count: 2 }],
    [{ kind: 'departure', quarter: 0, clinic: 0, role: 'nurse', count: 2 }],
  ]
  const all = { ...recordOf(measureNames, topOf), hiringFreeze: 0 }
  const desks = [...levels, allOff, all].flatMap(own =>
    held.flatMap(for_ =>
      figures.flatMap(each =>
        happened.flatMap(event =>
          [0.3, 0.6].flatMap(share =>
            [2, 10].map((quarter): Desk => ({
              known: {
                quarter,
                surveys: [survey(share)],
                figures: each,
                happened: event,
                ended: [],
              },
              levels: own,
              held: for_,
            })),
          ),
        ),
      ),
    ),
  )
  const spoken = new Set(desks.flatMap(desk => adviceOn(gameOf({}), desk).map(({ id }) => id)))
  const written = adviserNames.flatMap(name => adviserRules[name].map(({ id }) => id))
  expect(written.filter(id => !spoken.has(id))).toEqual([])
})

it('counts the quarters for which a measure has stood', () => {
  const game = gameOf({ wellness: 1 }, 5)
  expect(deskOf(game, quiet).held).toMatchObject({ wellness: 5, redesign: 0 })
  expect(deskOf(branchAt(game, 0), quiet).held.wellness).toBe(0)
})

it('says what speaks against its own advice only where advisers are candid', () => {
  const game = gameOf({})
  expect(adviceOn(game, deskOf(game, quiet)).every(({ candid }) => candid)).toBe(true)
  const real = { ...game, difficulty: 'real' as const }
  expect(adviceOn(real, deskOf(real, quiet)).some(({ candid }) => candid)).toBe(false)
})

it('an adviser who has said the same twice within a year turns to what else there is to say', () => {
  const game = gameOf({})
  const desk = deskOf(game, quiet)
  const said: (readonly Advice[])[] = []
  for (let quarter = 0; quarter < 8; quarter++) said.push(adviceOn(game, desk, said))
  const ofFinance = said.map(all => all[0]?.id)
  // on a desk that raises no alarm, finance has one thing to say
  expect(new Set(ofFinance)).toEqual(new Set(['financeCarry']))
  const ofNursing = said.map(all => all[2]?.id)
  expect(ofNursing.slice(0, 4)).toEqual([
    'nursingSupport',
    'nursingSupport',
    'nursingSteady',
    'nursingSteady',
  ])
  // with both worn, the more pressing
  expect(ofNursing[4]).toBe('nursingSupport')
})

it('nobody says that all is well where posts stand empty or many have just left', () => {
  for (const [leavers, vacancies] of [
    [5, 1],
    [1, 6],
  ] as const) {
    const figures = [{ quarter: 2, leavers, vacancies, waitDays: 25, visits: 900 }]
    const game = gameOf({})
    const desk = deskOf(game, { ...quiet, figures })
    const said: (readonly Advice[])[] = []
    for (let quarter = 0; quarter < 8; quarter++) said.push(adviceOn(game, desk, said))
    const ofNursing = said.map(all => all[2]?.id)
    expect(ofNursing).toContain('nursingShort')
    expect(ofNursing).not.toContain('nursingSteady')
  }
})

it('in a game with a freeze and a full wellness programme, nobody says one thing all the time, or asks for more of what is full', () => {
  const game = gameOf({ wellness: 2, hiringFreeze: 1 })
  const played = play(scenarioOf(game), surveyDays(20))
  const said = Array.from({ length: 20 }, (_, quarter) => adviceIn(branchAt(game, quarter), played))
  for (const [at, adviser] of adviserNames.entries()) {
    const ids = said.map(all => all[at]?.id)
    expect(new Set(ids).size, adviser).toBeGreaterThan(2)
    for (let quarter = 3; quarter < ids.length; quarter++)
      expect(new Set(ids.slice(quarter - 3, quarter + 1)).size, adviser).toBeGreaterThan(1)
  }
  expect(
    said.flat().filter(({ measure, ask }) => measure === 'wellness' && ask === 'more'),
  ).toEqual([])
})
