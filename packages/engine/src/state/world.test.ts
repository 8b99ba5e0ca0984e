import { expect, test } from 'vitest'
import { columns } from './columns.ts'
import { allocateColumns, layOut } from './world.ts'

test('organisations lie side by side, each with its clinics and seats in order', () => {
  const layout = layOut(
    [
      [1, 0, 1, 0],
      [0, 0, 0, 1],
      [1, 1, 0, 1],
    ],
    2,
  )
  expect(layout).toMatchObject({
    organisations: 2,
    clinics: 6,
    groups: 24,
    seats: 12,
    clinicsPerOrganisation: 3,
    seatsPerOrganisation: 6,
  })
  expect([...layout.seatStart]).toEqual([0, 2, 3, 6, 8, 9, 12])
  expect([...layout.organisationOfClinic]).toEqual([0, 0, 0, 1, 1, 1])
})

test('a clinic’s seats lie by role, one group after the other', () => {
  const layout = layOut(
    [
      [2, 1, 0, 1],
      [1, 0, 2, 0],
    ],
    2,
  )
  expect([...layout.groupStart]).toEqual([0, 2, 3, 3, 4, 5, 5, 7, 7, 9, 10, 10, 11, 12, 12, 14, 14])
  expect([...layout.seatStart]).toEqual([0, 4, 7, 11, 14])
  expect([...layout.clinicOfGroup]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
  // each organisation has a row for each role
  expect([...layout.roleRow]).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7])
})

test('every declared column is there, zero, with a row for each of its level', () => {
  const allocated = allocateColumns(
    layOut(
      [
        [2, 0, 0, 0],
        [0, 0, 0, 1],
      ],
      3,
    ),
  )
  for (const [level, rows] of [
    ['clinicians', 9],
    ['groups', 24],
    ['clinics', 6],
    ['organisations', 3],
  ] as const) {
    const own = Object.entries(allocated[level])
    expect(own.map(([name]) => name)).toEqual(Object.keys(columns[level]))
    expect(own.every(([, values]) => values.length === rows && values.every(v => v === 0))).toBe(
      true,
    )
  }
})
