import { expect, test } from 'vitest'
import { clinicOf, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { columns } from '../state/columns.ts'
import { initialise } from './initialise.ts'
import { movePerson, swapPeople } from './moves.ts'

const fresh = () =>
  initialise(runOf({ clinics: [clinicOf('one', 4)], parameters: nobodyMissing }), 0, 1, 1)
const rowOf = ({ clinicians }: ReturnType<typeof fresh>, i: number) =>
  Object.fromEntries(Object.entries(clinicians).map(([name, column]) => [name, column[i]]))
const ofTheSeat = ['occupants', 'searchExposure', 'searchThreshold'] as const

test('whoever moves takes all that is theirs along, and leaves to the seat what is the seat’s', () => {
  const world = fresh()
  for (const [k, name] of ofTheSeat.entries()) world.clinicians[name].set([10 + k, 20 + k])
  const before = rowOf(world, 0)
  movePerson(world, 0, 1)
  const after = rowOf(world, 1)
  for (const [k, name] of ofTheSeat.entries()) expect(after[name]).toBe(20 + k)
  const ofThePerson = Object.keys(columns.clinicians).filter(
    name => !ofTheSeat.includes(name as (typeof ofTheSeat)[number]),
  )
  for (const name of ofThePerson) expect([name, after[name]]).toEqual([name, before[name]])
})

test('two who change places and change back are where they were', () => {
  const world = fresh()
  const before = [rowOf(world, 0), rowOf(world, 1)]
  swapPeople(world, 0, 1)
  expect(world.clinicians.home[0]).toBe(1)
  expect(rowOf(world, 0).vulnerability).toBe(before[1]?.vulnerability)
  swapPeople(world, 0, 1)
  expect([rowOf(world, 0), rowOf(world, 1)]).toEqual(before)
})
