import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { workClimate } from './work-climate.ts'

const climateAt = (inputs: Record<string, number>) => {
  const { clinics } = after(workClimate, {
    inputs,
    parameters: {
      controlFromAutonomy: 0.4,
      recognitionFromEffort: 0.3,
      valuesFromAlignment: 0.35,
      valuesFromAdvocacy: 0.1,
      equityRelief: 0.6,
    },
  })
  return {
    control: clinics.control[0],
    recognition: clinics.recognitionLevel[0],
    values: clinics.valuesLevel[0],
    burden: clinics.equityBurden[0],
  }
}

test('without any effort everything is in the middle, and those who carry more carry it all', () => {
  expect(climateAt({})).toEqual({ control: 0.5, recognition: 0.5, values: 0.5, burden: 1 })
})

test('each lever moves its own part', () => {
  expect(climateAt({ autonomy: 1 }).control).toBeCloseTo(0.9, 12)
  expect(climateAt({ autonomy: -1 }).control).toBeCloseTo(0.1, 12)
  expect(climateAt({ recognition: 1 }).recognition).toBeCloseTo(0.8, 12)
  expect(climateAt({ valuesAlignment: -1 }).values).toBeCloseTo(0.15, 12)
  expect(climateAt({ valuesAlignment: 1, advocacy: 1 }).values).toBeCloseTo(0.95, 12)
  expect(climateAt({ equity: 1 }).burden).toBeCloseTo(0.4, 12)
})

test('nothing goes past the ends of its scale', () => {
  const { clinics } = after(workClimate, {
    inputs: { valuesAlignment: 1, advocacy: 1, autonomy: -1 },
    parameters: { valuesFromAlignment: 0.5, valuesFromAdvocacy: 0.15, controlFromAutonomy: 0.9 },
  })
  expect(clinics.valuesLevel[0]).toBe(1)
  expect(clinics.control[0]).toBe(0)
})
