import { archetypes, trapNames } from '@burnout/engine'
import { expect, it } from 'vitest'
import { keysOf } from '../record.ts'
import * as de from './de/traps.ts'
import { readingGrade } from './reading-level.ts'
import { amountText, signText, trapTexts } from './traps.ts'

it.each(trapNames)('tells the story of %s in at most 60 words, and in plain ones', trap => {
  for (const { story } of [trapTexts[trap], de.trapTexts[trap]])
    expect(story.split(/\s+/).length, story).toBeLessThanOrEqual(60)
  expect(readingGrade(trapTexts[trap].story)).toBeLessThan(9)
})

it.each(trapNames)('names every constant of %s that may be moved, and no other', trap => {
  expect(keysOf(trapTexts[trap].sliders)).toEqual(archetypes[trap].movable)
})

it('writes numbers with their units', () => {
  expect([
    amountText(0.464, 'share'),
    amountText(1.03, 'points'),
    amountText(0.6, 'hours/week'),
    amountText(2300, 'visits/week'),
    amountText(1, 'levers'),
    amountText(0.327, '0–1'),
  ]).toEqual(['46\u202f%', '1.0 points', '0.60 hours a week', '2,300 visits a week', '1', '0.33'])
})

it('a sign that is a part says how much of it, and where it is more than the whole says that', () => {
  const lost = (value: number) => signText({ sign: 'reliefLost', value, unit: 'share' })
  expect(lost(0.5)).toBe('Of that relief, 50\u202f% is gone in the last year.')
  expect(lost(4.36)).toBe(
    'All of that relief is gone in the last year, and more than that is lost.',
  )
})
