import { expect, it } from 'vitest'
import { levers } from '@burnout/engine'
import {
  costNow,
  costText,
  isAbout,
  leverValueText,
  leverWords,
  rangeText,
  sourceText,
} from './levers.ts'

it('says shares in percent, and changes with their sign', () => {
  expect(leverValueText('scribes', 0.35)).toBe('35\u202f%')
  expect(leverValueText('panel', -0.1)).toBe('−10\u202f%')
  expect(leverValueText('supportStaff', 0.3)).toBe('+30\u202f%')
  expect(leverValueText('timeToHire', 1)).toBe('+100\u202f%')
})

it('says long stretches of days in months', () => {
  expect(leverValueText('surveyDelay', 270)).toBe('8.9 months')
  expect(leverValueText('surveyDelay', 30)).toBe('1 month')
  expect(leverValueText('vacation', 28)).toBe('28 days')
})

it('says switches, points and minutes in words', () => {
  expect(leverValueText('hiringFreeze', 1)).toBe('on')
  expect(leverValueText('leadership', 5)).toBe('+5 points')
  expect(leverValueText('visitLength', 17.5)).toBe('17.5 minutes')
  expect(leverValueText('callNights', 2.5)).toBe('2.5 nights a week')
  expect(leverValueText('callNights', 1)).toBe('1 night a week')
  expect(leverValueText('hoursCap', 60)).toBe('60 hours a week')
})

it('prices a lever by its unit, and says when no cost is counted', () => {
  const cost = {
    dollars: 3_600,
    per: 'clinician-year',
    sources: [],
    about: 'One licence.',
  } as const
  expect(costText('scribes', cost)).toMatch(
    /^\$3,600 a year per clinician at 100\u202f%\. One licence/,
  )
  expect(costText('ringFence', null)).toBe('No cost of its own is counted.')
  expect(costNow('scribes', cost, 0.5)).toBe('$1,800 a year each')
  expect(costNow('scribes', cost, 0)).toBeNull()
})

it('turns the key of a source into a name and a year', () => {
  expect(sourceText('shanafelt-2017-business')).toBe('Shanafelt 2017 Business')
})

it('prices posts one by one: what is added costs, what is cut saves', () => {
  const { cost } = levers.supportStaff
  expect(costText('supportStaff', cost)).toMatch(/^\$48,000 a year per post\. Salary/)
  expect(costNow('supportStaff', cost, 0.1)).toBe('$48,000 a year per post')
  expect(costNow('supportStaff', cost, -0.1)).toBe('−$48,000 a year per post')
  expect(costNow('supportStaff', cost, 0)).toBeNull()
  // its posts are paid for, but it has no price of its own
  expect(costNow('staffToWork', levers.staffToWork.cost, 1)).toBeNull()
  expect(costText('staffToWork', levers.staffToWork.cost)).toMatch(/^Salaries of the posts/)
})

it('says where a lever can stand', () => {
  expect(rangeText('visitLength')).toBe('10 minutes to 30 minutes; usual 17.5 minutes')
  expect(rangeText('dismissals')).toBe('on or off; usual off')
})

it('finds a lever by words of its label, of what it is, or of its group', () => {
  expect(isAbout('scribes', 'SCRIBE visits')).toBe(true)
  expect(isAbout('scribes', 'work system')).toBe(true)
  expect(isAbout('scribes', 'vacation')).toBe(false)
  expect(isAbout('scribes', '')).toBe(true)
})

it('counts what was moved, and by whom', () => {
  expect(leverWords.moved(0, 0)).toBe('')
  expect(leverWords.moved(2, 1)).toBe('2 moved, 1 by the scenario')
})
