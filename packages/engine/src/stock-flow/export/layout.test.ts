import { expect, test } from 'vitest'
import { checkModel } from '../check-model.ts'
import { cooling } from '../test-model.ts'
import { layOutDiagram, type Diagram } from './layout.ts'

const chain = cooling({
  stocks: {
    heat: {
      initial: 'heatAtStart',
      inflows: ['gain', 'sun'],
      outflows: ['loss', 'draught'],
      unit: 'degrees',
    },
    air: { initial: 'room', inflows: ['loss'], outflows: ['airing'], unit: 'degrees' },
  },
  flows: Object.fromEntries(
    ['gain', 'sun', 'loss', 'draught', 'airing'].map(name => [
      name,
      { equation: '(heat - room) / coolingTime', unit: 'degrees/minute' },
    ]),
  ),
})

const diagram: Diagram = layOutDiagram(chain, checkModel(chain))

test('nothing lies upon anything else', () => {
  const places = [...diagram.stocks, ...diagram.flows, ...diagram.others]
  expect(places).toHaveLength(2 + 5 + 3)
  const upon = places.flatMap((a, i) =>
    places
      .slice(i + 1)
      .filter(b => Math.abs(a.x - b.x) < 130 && Math.abs(a.y - b.y) < 60)
      .map(b => `${a.name} ${b.name}`),
  )
  expect(upon).toEqual([])
})

test('a flow from one stock to another is drawn once, from the one to the other', () => {
  const [loss, ...again] = diagram.flows.filter(({ name }) => name === 'loss')
  expect(again).toEqual([])
  expect([loss.from, loss.to]).toEqual(['heat', 'air'])
  expect(loss.pipe[0].y).toBe(diagram.stocks[0].y)
  expect(loss.pipe[loss.pipe.length - 1].y).toBe(diagram.stocks[1].y)
})

test('pipes run at right angles, and through their valves', () => {
  for (const { pipe, x, y, name } of diagram.flows) {
    const pieces = pipe.slice(1).map((to, i) => [pipe[i], to] as const)
    for (const [from, to] of pieces) expect(from.x === to.x || from.y === to.y, name).toBe(true)
    const through = pieces.some(
      ([from, to]) =>
        from.y === y && to.y === y && Math.min(from.x, to.x) < x && x < Math.max(from.x, to.x),
    )
    expect(through, name).toBe(true)
  }
})

test('every cause in an equation is linked to its effect', () => {
  expect(diagram.links.filter(([, to]) => to === 'gain')).toEqual([
    ['heat', 'gain'],
    ['room', 'gain'],
    ['coolingTime', 'gain'],
  ])
})
