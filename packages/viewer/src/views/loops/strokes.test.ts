import { expect, it } from 'vitest'
import { diagrams } from './diagrams/index.ts'
import { boxesOf, frameOf } from './frame.ts'
import { delayPath, headPath, notePoint, signPoint, strokesOf, type Stroke } from './strokes.ts'

const diagram = diagrams.shiftingTheBurden
const frame = frameOf(diagram, { width: 720, height: 512, em: 1 })
const boxes = boxesOf(diagram, frame)
const drawn = (strengths: Readonly<Record<string, number>>) =>
  new Map(strokesOf(diagram, frame, boxes, strengths).map(stroke => [stroke.link.name, stroke]))

const of = (name: string, strengths: Readonly<Record<string, number>> = {}): Stroke =>
  drawn(strengths).get(name)!

it('is as wide as the root of the strength, from one pixel to eight', () => {
  const width = (strength: number) =>
    of('wellness>trust', { 'wellness>trust': strength }).width / frame.weight
  expect(width(0)).toBeCloseTo(1)
  expect(width(0.25)).toBeCloseTo(4.5)
  expect(width(1)).toBeCloseTo(8)
})

it('draws what is not scored thin, but visible', () => {
  expect(of('wellness>trust').width / frame.weight).toBeCloseTo(1.4)
})

it('ends with its tip outside the words it points to', () => {
  for (const { arc, to, link } of drawn({}).values()) {
    const box = boxes[link.to]
    const tip = arc.at(to)
    const out =
      Math.abs(tip.x - box.centre.x) >= box.width || Math.abs(tip.y - box.centre.y) >= box.height
    expect(out, link.name).toBe(true)
  }
})

it('marks a delay where there is one', () => {
  expect(delayPath(of('wellness>capability'))).toMatch(/^M[^M]+M[^M]+$/)
  expect(delayPath(of('wellness>exhaustion'))).toBeNull()
})

it('sets the sign beside the head, on the side that was asked for', () => {
  const stroke = of('urgency>redesign')
  const tip = stroke.arc.at(stroke.to)
  const sign = signPoint(stroke)
  expect(Math.hypot(sign.x - tip.x, sign.y - tip.y)).toBeLessThan(2 * frame.type)
  const other = signPoint({ ...stroke, link: { ...stroke.link, signInside: false } })
  // inside is to the right of this arc, which bulges to the left
  expect(sign.x).toBeGreaterThan(other.x)
})

it('lets a note run away from its arc', () => {
  // the arc of the same budget bulges to the left, its note stands on the right of it
  expect(notePoint(of('wellness>redesign')).anchor).toBe('start')
})

it('closes the head into a triangle at the tip', () => {
  expect(headPath(of('wellness>exhaustion'))).toMatch(/^M[^L]+L[^L]+L[^L]+Z$/)
})
