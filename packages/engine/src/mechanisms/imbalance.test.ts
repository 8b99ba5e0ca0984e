import { expect, test } from 'vitest'
import { imbalance } from './imbalance.ts'
import { after } from './test-world.ts'

const parameters = { buffering: 0.5, toleratedPressure: 1 }
const imbalanceAt = (demands: number, resources: number) =>
  after(imbalance, { clinicians: { demands, resources }, parameters }).clinicians.imbalance[0]

test('with middling resources demands are felt as they are', () => {
  expect(imbalanceAt(1.5, 0.5)).toBeCloseTo(0.5, 12)
})

test('full resources take a quarter of the demands away, none add a quarter', () => {
  expect(imbalanceAt(2, 1)).toBeCloseTo(2 * 0.75 - 1, 12)
  expect(imbalanceAt(2, 0)).toBeCloseTo(2 * 1.25 - 1, 12)
})

test('spare resources cause no imbalance, and no negative imbalance', () => {
  expect(imbalanceAt(1, 1)).toBe(0)
  expect(imbalanceAt(0, 1)).toBe(0)
})

test('pulling together takes a part of what is felt away', () => {
  const imbalanceAt = (rallying: number) =>
    after(imbalance, {
      clinicians: { demands: 2, resources: 0.5 },
      clinics: { rallying },
      parameters: { toleratedPressure: 1, rallyBuffer: 0.25 },
    }).clinicians.imbalance[0]
  expect([imbalanceAt(0), imbalanceAt(0.5), imbalanceAt(1)]).toEqual([1, 0.75, 0.5])
})
