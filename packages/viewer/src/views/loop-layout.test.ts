import { expect, it } from 'vitest'
import { badgePlaces, linkPlaces } from './loop-layout.ts'

const loops = {
  B1: ['exhaustion>wellness', 'wellness>exhaustion'],
  B2: ['exhaustion>urgency', 'urgency>redesign', 'redesign>exhaustion'],
  R3: ['exhaustion>wellness', 'wellness>capability', 'capability>redesign', 'redesign>exhaustion'],
  crowdingOut: ['exhaustion>wellness', 'wellness>redesign', 'redesign>exhaustion'],
}

const sides = (ids: readonly string[]): readonly boolean[] =>
  linkPlaces.filter(({ id }) => ids.includes(id)).map(({ bulge }) => bulge > 0)

it('joins the two things that a link is named after', () => {
  expect(linkPlaces.map(({ from, to }) => `${from}>${to}`)).toEqual(linkPlaces.map(({ id }) => id))
})

it('gives a loop an odd number of minus signs exactly when it balances', () => {
  const minuses = Object.entries(loops).map(([name, ids]) => [
    name,
    linkPlaces.filter(({ id, minus }) => ids.includes(id) && minus).length % 2,
  ])
  expect(Object.fromEntries(minuses)).toEqual({ B1: 1, B2: 1, R3: 0, crowdingOut: 0 })
})

it('bulges every link of a loop to the side that its badge turns to', () => {
  const clockwise = Object.fromEntries(badgePlaces.map(badge => [badge.id, badge.clockwise]))
  expect(sides(loops.B1).every(side => side === clockwise['B1'])).toBe(true)
  expect(sides(loops.B2).every(side => side === clockwise['B2'])).toBe(true)
})
