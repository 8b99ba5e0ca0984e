import { expect, it } from 'vitest'
import { diagrams } from './diagrams/index.ts'
import { boxesOf, frameOf } from './frame.ts'
import { turnsClockwise } from './turn.ts'

const size = { width: 720, height: 512, em: 1 }

const turning = (id: keyof typeof diagrams) => {
  const diagram = diagrams[id]
  const boxes = boxesOf(diagram, frameOf(diagram, size))
  return Object.fromEntries(
    diagram.loops.map(place => [place.loop, turnsClockwise(diagram, boxes, place)]),
  )
}

it('turns with the arrows as they are seen', () => {
  // up on the left and down on the right; down on the left and up on the right
  expect(turning('shiftingTheBurden')).toMatchObject({
    symptomaticFix: true,
    fundamentalFix: false,
    budgetCrowdOut: false,
    capabilityErosion: true,
  })
  expect(turning('erodingGoals')).toEqual({ overtime: true, accessErosion: true })
})

it('turns the other way in a mirror', () => {
  const { gainOfA, gainOfB, commonsOfA, commonsOfB } = turning('tragedyOfTheCommons')
  expect(gainOfA).not.toBe(gainOfB)
  expect(commonsOfA).not.toBe(commonsOfB)
})
