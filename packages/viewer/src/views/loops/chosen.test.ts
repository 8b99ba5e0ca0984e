import { expect, it } from 'vitest'
import { chosenOf, explained } from './chosen.ts'
import { diagrams } from './diagrams/index.ts'

const { shiftingTheBurden, capabilityTrap } = diagrams
const means = { symptomaticFix: 0.1, fundamentalFix: 0.3, capabilityErosion: 0.25 }

it('draws everything while nothing is asked for, or nothing is known', () => {
  for (const [threshold, scored] of [
    [0, true],
    [0.2, false],
  ] as const) {
    const { loops, parts } = chosenOf(shiftingTheBurden, { threshold, means, scored })
    expect(loops).toHaveLength(5)
    expect(parts.has('urgency')).toBe(true)
    expect(parts.has('wellness>trust')).toBe(true)
  }
})

it('leaves the loops that explain enough, with what they pass and nothing else', () => {
  const { loops, parts } = chosenOf(shiftingTheBurden, { threshold: 0.2, means, scored: true })
  expect(loops.map(({ loop }) => loop)).toEqual(['fundamentalFix', 'capabilityErosion'])
  expect(parts.has('capability')).toBe(true)
  expect(parts.has('trust')).toBe(false)
  expect(parts.has('wellness>exhaustion')).toBe(false)
})

it('leaves out loops without a share as soon as there is a threshold', () => {
  const { loops } = chosenOf(capabilityTrap, { threshold: 0.01, means, scored: true })
  expect(loops.map(({ loop }) => loop)).toEqual(['fundamentalFix'])
})

it('says how much of the change the loops drawn have', () => {
  expect(explained(shiftingTheBurden.loops, means)).toBeCloseTo(0.65)
  expect(explained(diagrams.tragedyOfTheCommons.loops, means)).toBe(0)
})
