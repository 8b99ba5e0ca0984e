import { expect, test } from 'vitest'
import { inbox } from './inbox.ts'
import { after } from './test-world.ts'

/** An hour for each thousand patients, of which nurses can take half. */
const parameters = { inboxMinutes: 60, triageSaving: 0.5 }
const at = (inputs: Record<string, number>, panelSize = 2000) =>
  after(inbox, { clinics: { panelSize }, inputs, parameters }).clinics

test('messages follow the panel', () => {
  expect(at({}).inboxHours[0]).toBeCloseTo(2, 12)
  expect(at({}, 6000).inboxHours[0]).toBeCloseTo(6, 12)
  expect(at({ panel: 0.1 }).inboxHours[0]).toBeCloseTo(2.2, 12)
})

test('messages are not fewer because people have left to answer them', () => {
  const hoursOf = (posts: readonly number[]) =>
    after(inbox, { posts: [posts], clinics: { panelSize: 2000 }, parameters }).clinics.inboxHours[0]
  expect(hoursOf([1, 0, 0, 0])).toBe(hoursOf([4, 2, 3, 6]))
})

test('without triage nurses have none of them', () => {
  expect(at({ inboxTriage: 0 }).triageHours[0]).toBe(0)
})

test('what triage takes from providers nurses have, and none of it is lost', () => {
  const { inboxHours, triageHours } = at({ inboxTriage: 0.5 })
  // a quarter of two hours
  expect(triageHours[0]).toBeCloseTo(0.5, 12)
  expect(inboxHours[0]).toBeCloseTo(1.5, 12)
})

test('without patients there are no messages', () => {
  const { inboxHours, triageHours } = at({ inboxTriage: 1 }, 0)
  expect([inboxHours[0], triageHours[0]]).toEqual([0, 0])
})

/** Two physicians and two advanced practice clinicians, with two hours of messages. */
const providers = (
  groups: Record<string, readonly number[]>,
  inputs: Record<string, number>,
  given: Record<string, number> = {},
) =>
  after(inbox, {
    clinics: { panelSize: 2000, daysPerOpenDay: 7 / 5 },
    groups: { employedCount: [2, 2, 3, 3], presentCount: [2, 2, 3, 3], ...groups },
    inputs,
    parameters: { ...parameters, ...given },
  }).clinics

test('messages of providers on vacation wait unless they are covered; those of nurses are nobody’s', () => {
  const away = { awayCount: [1, 0, 1, 0], presentCount: [1, 2, 2, 3] }
  expect(providers(away, { vacationCover: 0 }).inboxHours[0]).toBeCloseTo(1.5, 12)
  expect(providers(away, { vacationCover: 0.5 }).inboxHours[0]).toBeCloseTo(1.75, 12)
  expect(providers(away, { vacationCover: 1 }).inboxHours[0]).toBeCloseTo(2, 12)
  // what comes in is the same
  expect(providers(away, { vacationCover: 0 }).messageHours[0]).toBeCloseTo(2, 12)
})

test('in protected time more messages are done than its hours', () => {
  // half an hour a week of four people is 0.4 hours a day; a quarter of it is gained
  const one = providers({}, { protectedTime: 0.5 }, { protectedFocus: 0.25 })
  expect(one.inboxHours[0]).toBeCloseTo(2 - 0.1, 12)
})

test('time that is protected is not given to patients, however few the messages', () => {
  // eight hours a week of four people
  const one = providers({}, { protectedTime: 8 }, { protectedFocus: 0.25 })
  expect(one.inboxHours[0]).toBeCloseTo((8 * 4) / 5, 12)
})
