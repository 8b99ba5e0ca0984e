import { expect, it } from 'vitest'
import { costNow, costText, leverValueText, sourceText } from './levers.ts'

it('says shares in percent, and changes with their sign', () => {
  expect(leverValueText('scribes', 0.35)).toBe('35\u202f%')
  expect(leverValueText('panel', -0.1)).toBe('−10\u202f%')
})

it('says long stretches of days in months', () => {
  expect(leverValueText('surveyDelay', 270)).toBe('8.9 months')
  expect(leverValueText('timeToHire', 30)).toBe('1 month')
})

it('says switches, points and people in words', () => {
  expect(leverValueText('hiringFreeze', 1)).toBe('on')
  expect(leverValueText('leadership', 5)).toBe('+5 points')
  expect(leverValueText('supportStaff', 1.3)).toBe('1.3 people')
  expect(leverValueText('visitLength', 17.5)).toBe('17.5 minutes')
})

it('prices a lever by its unit, and says when no cost is counted', () => {
  const cost = {
    dollars: 3_600,
    per: 'clinician-year',
    sources: [],
    about: 'One licence.',
  } as const
  expect(costText('scribes', cost)).toBe('$3,600 a year per clinician at 100\u202f%. One licence.')
  expect(costText('ringFence', null)).toBe('No cost of its own is counted.')
  expect(costNow('scribes', cost, 0.5)).toBe('$1,800 a year each')
  expect(costNow('scribes', cost, 0)).toBeNull()
})

it('turns the key of a source into a name and a year', () => {
  expect(sourceText('shanafelt-2017-business')).toBe('Shanafelt 2017 Business')
})
