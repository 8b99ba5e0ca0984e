import { expect, it } from 'vitest'
import { arcBetween, arcPath, beside, outside, type Point } from './arcs.ts'

const left = { x: 0, y: 0 }
const right = { x: 100, y: 0 }
const box = (centre: Point) => ({ centre, width: 10, height: 10 })

it('is half a circle when it bulges by half its length', () => {
  const arc = arcBetween(left, right, 0.5)
  expect(arc.radius).toBeCloseTo(50)
  expect(arc.angle).toBeCloseTo(Math.PI)
  // travelling right, the left side is up, and up is negative on a screen
  expect(arc.at(0.5).x).toBeCloseTo(50)
  expect(arc.at(0.5).y).toBeCloseTo(-50)
  expect(arc.clockwise).toBe(true)
})

it('bulges to the other side when negative', () => {
  const arc = arcBetween(left, right, -0.2)
  expect(arc.at(0.5).y).toBeCloseTo(20)
  expect(arc.clockwise).toBe(false)
  expect(arc.at(1).x).toBeCloseTo(100)
})

it('bulges by more than half its length when asked to', () => {
  const arc = arcBetween(left, right, 0.6)
  expect(arc.at(0.5).y).toBeCloseTo(-60)
  expect(arc.angle).toBeGreaterThan(Math.PI)
})

it('heads along the circle', () => {
  expect(Math.cos(arcBetween(left, right, 0.5).heading(0.5))).toBeCloseTo(1)
})

it('leaves out what lies within the boxes at its ends', () => {
  const arc = arcBetween(left, right, 0.01)
  const [from, to] = outside(arc, box(left), box(right))
  expect(arc.at(from).x).toBeGreaterThanOrEqual(10)
  expect(arc.at(from).x).toBeLessThan(11)
  expect(arc.at(to).x).toBeLessThanOrEqual(90)
})

it('stands beside an arc on the outer side', () => {
  expect(beside(arcBetween(left, right, 0.5), 0.5, 8).y).toBeCloseTo(-58)
  expect(beside(arcBetween(left, right, -0.5), 0.5, 8).y).toBeCloseTo(58)
})

it('writes a path of one arc', () => {
  expect(arcPath(arcBetween(left, right, 0.5), 0, 0.5)).toMatch(/^M.*A50,50 0 0 1 [45]/)
})
