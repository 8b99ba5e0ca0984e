import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startingSession } from '../settings/session.ts'
import { classPlans, mostPlans } from './class-plans.ts'

const scenarios = ['baseline', 'wellness-first']
const wellness = { task: startingSession.task, levers: ['ringFence'] } as const
const game = {
  task: { kind: 'flight', difficulty: 'real', luck: 'class-1' },
  levers: null,
} as const

const read = (text: string, session: Parameters<typeof classPlans>[1] = wellness) =>
  classPlans(text, session, 'wellness-first', scenarios, count => `Plan ${count}`)

const link = (levers: string, seat: string) =>
  `https://example.org/#scenario=wellness-first&levers=${levers}&from=6&seat=${seat}`

test('reads plans with their teams from links among other text, and counts what is none', () => {
  const text = [
    link('ringFence:1', '1!Blue!nursing!ringFence'),
    `"Red","${link('ringFence:0.5', '1!Red!!')}",12:30`,
    link('ringFence:0.75', '1!Red!!'),
    link('scribes:1', ''),
    'hello',
    'https://example.org/#scenario=baseline&levers=scribes:1',
    'https://example.org/#view=flight&flight=1.r.class-1._',
  ].join('\r\n')
  const { plans, unread, other, left } = read(text)
  expect(plans.map(({ name, card, locked }) => ({ name, card, locked }))).toEqual([
    { name: 'Blue', card: 'nursing', locked: [] },
    { name: 'Red', card: null, locked: [] },
    { name: 'Red (2)', card: null, locked: [] },
    { name: 'Plan 4', card: null, locked: ['scribes'] },
  ])
  expect({ unread, other, left }).toEqual({ unread: 1, other: 2, left: 0 })
})

test('the same link twice is one plan, and a class has no more than are run', () => {
  const one = link('ringFence:1', '1!Blue!!')
  expect(read(`${one}\n${one}`).plans).toHaveLength(1)
  const many = Array.from({ length: mostPlans + 3 }, (_, i) => link('ringFence:1', `1!T${i}!!`))
  expect(read(many.join('\n'))).toMatchObject({ left: 3, plans: { length: mostPlans } })
})

test('reads games of the luck of the class alone', () => {
  const text = ['1.r.class-1.i1_', '1.f.class-1.i1_', '1.r.other._', '9.x']
    .map(code => `#view=flight&flight=${code}`)
    .join('\n')
  const { plans, other, unread } = read(text, game)
  expect(plans.map(({ decided }) => decided)).toMatchObject([
    { kind: 'game', game: { difficulty: 'real', seed: 'class-1', moves: [{}] } },
  ])
  expect({ other, unread }).toEqual({ other: 2, unread: 1 })
})

test('whatever is pasted, names are plain and levers are in range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (team, levers) => {
      const { plans } = read(
        `${team}\n${link(encodeURIComponent(levers), `1!${encodeURIComponent(team)}!!`)}`,
      )
      for (const { name } of plans) expect(name).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      const values = plans.flatMap(({ decided }) =>
        decided.kind === 'levers' ? Object.values(decided.settings.levers) : [],
      )
      for (const value of values) expect(Number.isFinite(value)).toBe(true)
    }),
  )
})
