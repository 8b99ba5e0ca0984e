import { expect, test } from 'vitest'
import { awayMessages } from './away-messages.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

/** Two physicians, one advanced practice clinician, a nurse; an hour of messages for each provider. */
const given = {
  posts: [[2, 1, 1, 0]],
  groups: { employedCount: [2, 1, 1, 0] },
  clinics: { messageHours: 3, daysPerOpenDay: 7 / 5 },
  parameters: { catchingUpTime: HALVING },
} as const
const onVacation = { away: [1, 0, 0, 1], present: [0, 1, 1, 0] }

test('the messages of providers on vacation wait as far as nobody covers them; nurses have none', () => {
  const left = (vacationCover: number) => [
    ...after(awayMessages, { ...given, clinicians: onVacation, inputs: { vacationCover } })
      .clinicians.leftWaiting,
  ]
  expect(left(0)).toEqual([1, 0, 0, 0])
  expect(left(0.25)).toEqual([0.75, 0, 0, 0])
  expect(left(1)).toEqual([0, 0, 0, 0])
})

test('no messages come in on a closed day', () => {
  const { clinicians } = after(awayMessages, {
    ...given,
    clinicians: onVacation,
    clinics: { ...given.clinics, open: 0 },
  })
  expect(Math.max(...clinicians.leftWaiting)).toBe(0)
})

test('on a public holiday everybody’s messages wait, whoever covers them otherwise', () => {
  const { clinicians } = after(awayMessages, {
    ...given,
    clinicians: onVacation,
    clinics: { ...given.clinics, open: 0, holiday: 1 },
    inputs: { vacationCover: 1 },
  })
  expect([...clinicians.leftWaiting]).toEqual([1, 1, 1, 0])
})

test('whoever is back works half of what waits off in a half-life, and the clinic counts it by open day', () => {
  const { clinicians, clinics } = after(awayMessages, {
    ...given,
    clinicians: { awayWork: [4, 2, 0, 0] },
  })
  expect([...clinicians.caughtUp]).toEqual([2, 1, 0, 0])
  // three hours each calendar day
  expect(clinics.catchUpHours[0]).toBeCloseTo((3 * 7) / 5, 12)
})

test('nobody works messages off while away', () => {
  const { clinicians, clinics } = after(awayMessages, {
    ...given,
    clinicians: { away: 1, present: 0, awayWork: 4 },
  })
  expect(Math.max(...clinicians.caughtUp)).toBe(0)
  expect(clinics.catchUpHours[0]).toBe(0)
})

test('ten open days away leave ten days of what is not covered', () => {
  const { clinicians } = afterTicks(awayMessages, 10, {
    ...given,
    clinicians: { ...onVacation, awayWork: 0 },
    inputs: { vacationCover: 0.5 },
  })
  expect(clinicians.awayWork[0]).toBeCloseTo(5, 12)
  expect(clinicians.awayWork[1]).toBe(0)
})

test('where no provider is employed nothing waits', () => {
  const { clinicians } = after(awayMessages, { ...given, groups: { employedCount: 0 } })
  expect(clinicians.leftWaiting.every(hours => hours === 0)).toBe(true)
})
