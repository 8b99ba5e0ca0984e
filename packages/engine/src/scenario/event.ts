import * as z from 'zod'
import { roles } from '../parameters/roles.ts'
import { always, count, expecting, fault, group, line, moment, oneOf, quantity } from './fields.ts'
import { limits } from './limits.ts'
import { checkDates, clinicNames, ramp } from './policy.ts'
import { unknownName } from './suggest.ts'

const eventNames = ['surge', 'departure', 'exchange'] as const

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
    event: z.literal('departure').describe('People of one role and clinic leave together.'),
    clinic: line('the name of a clinic', 60).describe('The clinic they leave.'),
    count: count('people', [1, limits.posts]).describe('How many leave.'),
    role: oneOf('role', roles)
      .describe('Whose role: physicians when left out.')
      .prefault('physician'),
    on: moment(start).describe('The day: time since the start, or a date.'),
  })

/** Reports an exchange of a clinic with itself. */
const checkDifferent = (
  { clinics }: { clinics?: unknown },
  context: z.core.$RefinementCtx,
): void => {
  if (Array.isArray(clinics) && typeof clinics[0] === 'string' && clinics[0] === clinics[1])
    fault(context, `the same clinic twice: ${clinics[0]}; expected two clinics`, ['clinics'])
}

const exchange = (start: string) =>
  group({
    event: z.literal('exchange').describe('Physicians of two clinics change places.'),
    clinics: z
      .tuple(
        [line('the name of a clinic', 60), line('the name of a clinic', 60)],
        expecting('two names of clinics'),
      )
      .describe('The two clinics.'),
    count: count('physicians', [1, limits.posts]).describe('How many of each clinic move.'),
    on: moment(start).describe('The day: time since the start, or a date.'),
  }).superRefine(checkDifferent, always)

/** Something that happens to the organisation. */
export const scenarioEvent = (start: string) =>
  z.discriminatedUnion('event', [surge(start), departure(start), exchange(start)], {
    error: issue => {
      const { input } = issue
      if (typeof input !== 'object' || input === null || Array.isArray(input))
        return expecting('an event, { event: surge, … }').error(issue)
      const event = 'event' in input ? input.event : undefined
      if (event === undefined) return 'missing key: event; expected surge, departure or exchange'
      return unknownName('event', event, eventNames)
    },
  })
