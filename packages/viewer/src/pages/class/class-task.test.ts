import type { Lesson, Scenario } from '@burnout/engine'
import { expect, test } from 'vitest'
import { packedIn, readAddress } from '../../settings/address.ts'
import { cardNames } from '../../settings/class-cards.ts'
import { startingSession, usualMinutes, type Session } from '../../settings/session.ts'
import { startingSettings } from '../../settings/settings.ts'
import type { Team } from '../../settings/team.ts'
import { invitations, lessonLink, preparedFrom, type Opened } from './class-task.ts'

const names = ['baseline', 'wellness-first']
const catalogue = {
  names: () => names,
  scenarioOf: (name: string) =>
    ({
      name,
      policies: [],
      events: [],
      assumptions: {},
      run: { replicates: 9, seed: 's' },
    }) as unknown as Scenario,
}
const lesson = {
  worlds: {
    relieved: { scenario: 'wellness-first', levers: { wellness: 1 }, from: 183, until: null },
  },
  steps: [
    { title: 'Draw', minutes: 3, task: { kind: 'draw' } },
    { title: 'Move', minutes: 7, task: { kind: 'move', world: 'relieved', levers: ['ringFence'] } },
  ],
} as unknown as Lesson
const lessons = [{ name: 'trap', lesson }]

const opened: Opened = { settings: startingSettings, packed: null }

const preparedWith = (change: Partial<Session>, own = opened) => {
  const prepared = preparedFrom({ ...startingSession, ...change }, lessons, catalogue, own)
  if (prepared === null) throw new Error('nothing prepared; expected a class')
  return prepared
}

test('every team and card has a link that leads to its own seat', () => {
  const prepared = preparedWith({ teams: ['Blue', 'Red'], cards: true, levers: ['ringFence'] })
  const all = invitations(prepared, 'https://example.org/')
  expect(all).toHaveLength(2 * cardNames.length)
  for (const { link, card, what } of all) {
    const { settings, place, ignored } = readAddress(new URL(link).hash, names)
    expect(settings.scenario).toBe('wellness-first')
    expect(place.seat).toMatchObject({ card, levers: ['ringFence'] })
    expect(what).toContain(place.seat?.team)
    expect(ignored).toEqual([])
  }
})

test('without teams and cards there is one link for all', () => {
  const all = invitations(preparedWith({}), 'https://example.org/')
  expect(all.map(({ what }) => what)).toEqual(['Everybody'])
})

test('after a lesson, plans begin in the world of its repair, with the levers of that', () => {
  const prepared = preparedWith({ task: { kind: 'lesson', name: 'trap' } })
  expect(prepared.settings).toMatchObject({ scenario: 'wellness-first', levers: { wellness: 1 } })
  expect(prepared.levers).toEqual(['ringFence', 'wellness'])
  expect(prepared.stages.map(({ minutes }) => minutes)).toEqual([3, 7, usualMinutes.at(-1)])
  expect(lessonLink(prepared, '')).toContain('lesson=trap')
})

test('minutes of another task are not those of this one', () => {
  const { stages } = preparedWith({ minutes: [1, 2] })
  expect(stages.map(({ minutes }) => minutes)).toEqual(usualMinutes)
  const timed = preparedWith({ minutes: [1, 2, 3, 4] })
  expect(timed.stages.map(({ minutes }) => minutes)).toEqual([1, 2, 3, 4])
})

test('nothing is prepared from a name that there is not', () => {
  for (const kind of ['scenario', 'lesson'] as const)
    expect(
      preparedFrom(
        { ...startingSession, task: { kind, name: 'nought' } },
        lessons,
        catalogue,
        opened,
      ),
    ).toBeNull()
})

test('what is open in Explore goes with every link, with its team and nothing moved', () => {
  const team = { name: 'Ours', clinics: [], assumptions: {}, payment: 0 } as unknown as Team
  const settings = { ...startingSettings, scenario: 'mine', team, levers: { wellness: 1 } }
  const prepared = preparedWith({ task: { kind: 'own' } }, { settings, packed: 'cGFja2Vk' })
  expect(prepared.settings).toEqual({ ...startingSettings, scenario: 'mine', team })
  expect(prepared.base.organisation.name).toBe('Ours')
  const [{ link } = { link: '' }] = invitations(
    { ...prepared, settings: { ...startingSettings, scenario: 'mine' } },
    'https://example.org/',
  )
  expect(packedIn(new URL(link).hash)).toEqual({ name: 'mine', packed: 'cGFja2Vk' })
})

test('nothing is handed out that no link can carry', () => {
  const tooLong: Opened = { settings: startingSettings, packed: undefined }
  const own = { ...startingSession, task: { kind: 'own' as const } }
  expect(preparedFrom(own, lessons, catalogue, tooLong)).toBeNull()
})
