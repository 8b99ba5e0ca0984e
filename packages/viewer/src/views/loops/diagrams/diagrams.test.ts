import { loopNames, namedLoops } from '@burnout/engine'
import { expect, it } from 'vitest'
import { linkName as condensed } from '../../../../../engine/src/experiments/loop-circuits.ts'
import { loopStructure } from '../../../../../engine/src/model/expected/loop-window.ts'
import { variableWords as german } from '../../../text/de/diagrams.ts'
import { diagramIds, isScored, loopText, variableWords as english } from '../../../text/diagrams.ts'
import { arcBetween, type Box, type Point } from '../arcs.ts'
import { balances, linksAlong, type LoopPlace } from '../diagram.ts'
import { boxesOf, frameOf, isCrowded, pointOf, ringOf } from '../frame.ts'
import { partOf } from '../parts/index.ts'
import { lessonNames, loadLesson } from '../../../../../../tests/lesson-files.ts'
import { diagrams } from './index.ts'

const all = diagramIds.map(id => [id, diagrams[id]] as const)
const namesOf = (links: readonly { readonly name: string }[]) => links.map(({ name }) => name)

it('draws every link once, between variables that have a place', () => {
  for (const [id, { links, places }] of all) {
    expect(new Set(namesOf(links)).size, id).toBe(links.length)
    for (const { from, to } of links) {
      expect(places, id).toHaveProperty(from)
      expect(places, id).toHaveProperty(to)
      expect(from).not.toBe(to)
    }
  }
})

it('leads every loop back to where it began, along links that are drawn, by no variable twice', () => {
  for (const [id, { links, loops }] of all)
    for (const { loop, along } of loops) {
      expect(namesOf(links), `${id} ${loop}`).toEqual(
        expect.arrayContaining([...linksAlong(along, true)]),
      )
      expect(new Set(along).size, `${id} ${loop}`).toBe(along.length)
    }
})

it('gives each loop the polarity that the engine gives it, by the product of its signs', () => {
  for (const [id, diagram] of all)
    for (const place of diagram.loops) {
      const { loop } = place
      const balancing = balances(diagram, place)
      const letter = balancing ? 'B' : 'R'
      const drawn = balancing ? '-' : '+'
      expect(loopText(loop).id.charAt(0), `${id} ${loop}`).toBe(letter)
      expect(isScored(loop) ? namedLoops[loop].polarity : drawn, `${id} ${loop}`).toBe(drawn)
    }
})

it('shows every named loop in one diagram', () => {
  expect(diagrams.everyLoop.loops.map(({ loop }) => loop).sort()).toEqual([...loopNames].sort())
})

it('reads only links that the engine scores, one leading to the next, along links that are drawn', () => {
  const { stocks, readings, flows } = loopStructure
  for (const [id, { ways, links }] of all)
    for (const { along, scored } of ways) {
      const steps = scored.map(name => {
        const found = readings.flatMap(reading =>
          flows
            .filter(flow => condensed([reading.name, flow.name]) === name)
            .map(flow => ({ from: stocks[reading.of], to: stocks[flow.to] })),
        )
        expect(found, `${id}: ${name}`).toHaveLength(1)
        return found[0]
      })
      const ends = steps.map(step => step?.to)
      expect(steps.slice(1).map(step => step?.from)).toEqual(ends.slice(0, -1))
      expect(namesOf(links), id).toEqual(expect.arrayContaining([...linksAlong(along, false)]))
    }
})

// inner sizes of the drawing on a phone, a laptop and a projector
const sizes = [
  { width: 328, height: 425, em: 1 },
  { width: 358, height: 460, em: 1 },
  { width: 720, height: 512, em: 1 },
  { width: 1200, height: 740, em: 1.1875 },
]

/** What is too much for a phone is panned there. */
const panned = { width: 640, height: 448, em: 1 }

/** What lessons draw, by their names. */
const told = lessonNames.flatMap(name =>
  loadLesson(name).steps.flatMap(({ task }) => {
    if (task.kind !== 'reveal') return []
    const id = diagramIds.find(each => each === task.diagram)
    if (id === undefined) throw new Error(`no diagram: ${task.diagram}; expected one of ours`)
    const loops = task.pieces.flatMap(piece =>
      diagrams[id].loops.map(({ loop }) => loop).filter(loop => piece.loops.includes(loop)),
    )
    return [[name, partOf(id, loops)] as const]
  }),
)
const parts = told.filter(([, { unnamed }]) => unnamed === true)

it('leaves out of a diagram what a lesson does not tell of, so that it fits a phone', () => {
  expect(parts.map(([name]) => name)).toEqual(['runner-or-shoes', 'turnover-cascade'])
  const crowded = told.filter(([, diagram]) => isCrowded(diagram)).map(([name]) => name)
  expect(crowded, 'lessons whose loops want a layout in views/loops/parts/').toEqual([])
  for (const [name, { places, links }] of parts)
    expect(new Set(links.flatMap(({ from, to }) => [from, to])), name).toEqual(
      new Set(Object.keys(places)),
    )
})

const settings = [...all, ...parts].flatMap(([id, diagram]) =>
  sizes.flatMap(size => {
    const host = id === 'everyLoop' && size.width < panned.width ? panned : size
    const frame = frameOf(diagram, host)
    return [english, german].map(words => ({
      id,
      diagram,
      host,
      frame,
      boxes: boxesOf(diagram, frame, words),
    }))
  }),
)

const apart = (a: Box, b: Box): boolean =>
  Math.abs(a.centre.x - b.centre.x) >= a.width + b.width ||
  Math.abs(a.centre.y - b.centre.y) >= a.height + b.height

it('keeps variables apart from each other and within the drawing, from phone to projector', () => {
  for (const { id, host, boxes } of settings) {
    const list = Object.entries(boxes)
    for (const [name, { centre, width, height }] of list) {
      const where = `${id} ${name} at ${host.width}`
      // a box is a little larger than its words
      expect(centre.x - width, where).toBeGreaterThan(-6)
      expect(centre.x + width, where).toBeLessThan(host.width + 6)
      expect(centre.y - height, where).toBeGreaterThan(-6)
      expect(centre.y + height, where).toBeLessThan(host.height + 6)
      const touching = list.filter(
        ([other, box]) => other !== name && !apart({ centre, width, height }, box),
      )
      expect(touching, where).toEqual([])
    }
  }
})

it('leads no link through the words of a variable that it neither begins nor ends at', () => {
  for (const { id, diagram, host, frame, boxes } of settings)
    for (const { name, from, to, bulge } of diagram.links) {
      const arc = arcBetween(boxes[from].centre, boxes[to].centre, bulge)
      const way = Array.from({ length: 100 }, (_, step) => arc.at(step / 100))
      for (const [variable, { centre, width, height }] of Object.entries(boxes)) {
        if (variable === from || variable === to) continue
        // words are a little smaller than their box
        const crossed = way.some(
          ({ x, y }) =>
            Math.abs(x - centre.x) < width - 0.4 * frame.type &&
            Math.abs(y - centre.y) < height - 0.3 * frame.type,
        )
        expect(crossed, `${id} ${name}, ${variable} at ${host.width}`).toBe(false)
      }
    }
})

/** Seen from inside, a closed line goes once round; seen from outside, not at all. */
const inside = (points: readonly Point[], { x, y }: Point): boolean => {
  const turns = points.reduce((sum, point, at) => {
    const next = points[(at + 1) % points.length] ?? point
    const turn = Math.atan2(next.y - y, next.x - x) - Math.atan2(point.y - y, point.x - x)
    return sum + Math.atan2(Math.sin(turn), Math.cos(turn))
  }, 0)
  return Math.abs(turns) > Math.PI
}

it('places every badge within its loop, clear of variables and of other badges', () => {
  for (const { id, diagram, host, frame, boxes } of settings) {
    const arcsOf = ({ along }: LoopPlace): readonly Point[] =>
      linksAlong(along, true).flatMap(name => {
        const link = diagram.links.find(known => known.name === name)!
        const arc = arcBetween(boxes[link.from].centre, boxes[link.to].centre, link.bulge)
        return Array.from({ length: 20 }, (_, step) => arc.at(step / 20))
      })
    const radius = ringOf(frame)
    const badges = diagram.loops.map(place => [place, pointOf(frame, place)] as const)
    for (const [place, centre] of badges) {
      const where = `${id} ${place.loop} at ${host.width}`
      expect(inside(arcsOf(place), centre), where).toBe(true)
      const ring = { centre, width: radius, height: radius }
      for (const [name, box] of Object.entries(boxes))
        expect(apart(ring, box), `${where}, ${name}`).toBe(true)
      const near = badges.filter(
        ([, point]) => Math.hypot(point.x - centre.x, point.y - centre.y) <= 2 * radius,
      )
      expect(near, where).toEqual([[place, centre]])
    }
  }
})
