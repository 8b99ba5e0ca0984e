import { expect, test } from 'vitest'
import { programmeRelief } from './programme-relief.ts'
import { after, HALVING } from './test-world.ts'

const reliefAt = (clinicians: Record<string, number>, clinics: Record<string, number>) => {
  const found = after(programmeRelief, {
    clinicians: { exhaustion: 20, cynicism: 10, programmeUptake: 1, ...clinicians },
    clinics: {
      exhaustionProgrammes: 0,
      exhaustionProgrammesChange: 0,
      cynicismProgrammes: 0,
      cynicismProgrammesChange: 0,
      ...clinics,
    },
    parameters: { exhaustionTime: HALVING, cynicismTime: HALVING },
  }).clinicians
  return [found.programmeRelief[0], found.cynicismRelief[0]]
}

test('without programmes there is no relief', () => {
  expect(reliefAt({}, {})).toEqual([0, 0])
})

test('relief comes as programmes take effect, and is held against the work that goes on', () => {
  expect(reliefAt({}, { exhaustionProgrammesChange: 0.01 })[0]).toBeCloseTo(0.2, 12)
  expect(reliefAt({}, { exhaustionProgrammes: 0.01 })[0]).toBeCloseTo(0.1, 12)
  expect(reliefAt({}, { cynicismProgrammesChange: 0.01 })[1]).toBeCloseTo(0.1, 12)
})

test('those who read programmes as blame are worn, as far as the scale has room', () => {
  const worn = (exhaustion: number) =>
    reliefAt({ exhaustion, programmeUptake: -0.5 }, { exhaustionProgrammesChange: 0.01 })[0]
  expect(worn(27)).toBeCloseTo(-0.5 * 0.01 * 27, 12)
  expect(worn(54)).toBeCloseTo(0, 12)
})

test('what programmes gave is given back as they fade, and nobody drops below the scale', () => {
  expect(reliefAt({ exhaustion: 27 }, { exhaustionProgrammesChange: -0.01 })[0]).toBeCloseTo(
    -0.27,
    12,
  )
  expect(reliefAt({ exhaustion: 0 }, { exhaustionProgrammesChange: 0.01 })[0]).toBe(0)
})
