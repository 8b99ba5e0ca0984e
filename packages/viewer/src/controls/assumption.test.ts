import { defaultParameters, parameterNames } from '@burnout/engine'
import { expect, it } from 'vitest'
import { parameterLabel, parameterSets, parameterText } from '../text/parameters.ts'
import { stepOver } from './assumption.ts'

it('steps by 1, 2 or 5 times a power of ten, about fifty times over a range', () => {
  expect(stepOver([0, 1])).toBe(0.02)
  expect(stepOver([0, 0.4])).toBe(0.01)
  expect(stepOver([700, 100_000])).toBe(2_000)
  for (const name of parameterNames) {
    const [low, high] = defaultParameters[name].range
    const count = (high - low) / stepOver([low, high])
    expect(count, name).toBeGreaterThanOrEqual(19)
    expect(count, name).toBeLessThanOrEqual(51)
  }
})

it('calls a parameter by its words, and the role that it is for last', () => {
  expect(parameterLabel('workSystemQuality' as never)).toBe('Work system quality')
  expect(parameterLabel('quitRateAdvancedPractice')).toBe('Quit rate, advanced practice clinicians')
  const labels = parameterNames.map(parameterLabel)
  expect(new Set(labels).size).toBe(labels.length)
  expect(parameterSets.flatMap(({ parameters }) => parameters)).toEqual(parameterNames)
})

it('writes a value with its unit', () => {
  expect(parameterText('teamGap', 0.4)).toBe('40\u202f%')
  expect(parameterText('wearRate', 0.335)).toBe('0.335 points/day')
})
