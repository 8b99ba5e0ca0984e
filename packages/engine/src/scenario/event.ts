import * as z from 'zod'
import { always, count, expecting, group, line, moment, quantity } from './fields.ts'
import { limits } from './limits.ts'
import { checkDates, clinicNames, ramp } from './policy.ts'
import { unknownName } from './suggest.ts'

const eventNames = ['surge', 'departure'] as const

/** Between nearly nobody asking for care and eleven times as many as usual. */
const surgeRange = [-0.9, 10] as const

const surge = (start: string) =>
  group({
    event: z.literal('surge').describe('Requests for care rise for a while.'),
    size: quantity('share', { range: surgeRange }).describe(
      'Change in requests for care against the usual; negative for a lull.',
    ),
    from: moment(start).describe('First day: time since the start, or a date.'),
    ramp,
    until: moment(start).describe('Day on which it begins to ease.'),
    clinics: clinicNames,
  }).superRefine(checkDates, always)

const departure = (start: string) =>
  group({
    event: z.literal('departure').describe('Clinicians of one clinic leave together.'),
    clinic: line('the name of a clinic', 60).describe('The clinic they leave.'),
    count: count('physicians', [1, limits.posts]).describe('How many leave.'),
    on: moment(start).describe('The day: time since the start, or a date.'),
  })

/** Something that happens to the organisation. */
export const scenarioEvent = (start: string) =>
  z.discriminatedUnion('event', [surge(start), departure(start)], {
    error: issue => {
      const { input } = issue
      if (typeof input !== 'object' || input === null || Array.isArray(input))
        return expecting('an event, { event: surge, … }').error(issue)
      const event = 'event' in input ? input.event : undefined
      if (event === undefined) return 'missing key: event; expected surge or departure'
      return unknownName('event', event, eventNames)
    },
  })
