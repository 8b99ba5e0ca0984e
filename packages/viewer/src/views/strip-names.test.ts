import { expect, it } from 'vitest'
import { placed } from './strip-names.ts'

const room = {
  x: (look: number) => 10 * look,
  y: (share: number) => 100 - 100 * share,
  from: 0,
  to: 40,
  width: 20,
  height: 10,
}
const layer = (id: string, ...edges: readonly (readonly [number, number])[]) => ({
  id,
  name: 'hiring' as const,
  side: 'above' as const,
  against: false,
  edges,
})

it('names a layer in its middle where it is thickest', () => {
  const wedge = layer('R1', [0, 0], [0, 0.1], [0, 0.2], [0, 0.4], [0, 0.4])
  expect(placed([wedge], room)).toEqual([{ id: 'R1', x: 40, y: 80 }])
})

it('leaves a layer without a name where it is too thin for one', () => {
  expect(placed([layer('R1', [0, 0.05], [0, 0.09], [0, 0.05])], room)).toEqual([])
})

it('writes no name over another', () => {
  const flat = (low: number, high: number) =>
    [0, 1, 2, 3, 4].map((): readonly [number, number] => [low, high])
  const [one, other] = placed(
    [layer('R1', ...flat(0, 0.2)), layer('R2', ...flat(0.06, 0.18))],
    room,
  )
  expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(room.width)
})
