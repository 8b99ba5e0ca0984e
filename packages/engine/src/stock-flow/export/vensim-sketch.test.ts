import { expect, test } from 'vitest'
import { checkModel } from '../check-model.ts'
import { cooling } from '../test-model.ts'
import { layOutDiagram } from './layout.ts'
import { vensimSketch } from './vensim-sketch.ts'

const lines = vensimSketch(layOutDiagram(cooling(), checkModel(cooling())))
const objects = lines.filter(line => /^\d+,/.test(line)).map(line => line.split(','))

test('objects are numbered from 1 in their order', () => {
  expect(objects.map(([, number]) => Number(number))).toEqual(objects.map((_, i) => i + 1))
})

test('every variable is named once', () => {
  const named = objects.filter(([kind]) => kind === '10').map(([, , name]) => name)
  expect(named.sort()).toEqual(['cooling time', 'heat', 'heat at start', 'loss', 'room'])
})

test('an arrow leads from one object that is there to another', () => {
  const arrows = objects.filter(([kind]) => kind === '1')
  // two pipes of the flow, and three causes of it
  expect(arrows).toHaveLength(5)
  for (const [, , from, to] of arrows)
    for (const end of [from, to]) {
      const [kind] = objects[Number(end) - 1] ?? []
      expect(['10', '11', '12']).toContain(kind)
    }
})
