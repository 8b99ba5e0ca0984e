import * as z from 'zod'
import { leverNames, levers } from '../levers/index.ts'
import type { LeverName } from '../levers/index.ts'
import type { Lever } from '../levers/lever.ts'
import {
  always,
  duration,
  expecting,
  fault,
  group,
  line,
  list,
  moment,
  quantity,
} from './fields.ts'
import { limits } from './limits.ts'
import { formatDays, formatQuantity } from './quantity.ts'
import { unknownName } from './suggest.ts'

/** Days; no ramp takes longer than a run. */
const longestRamp = limits.horizon

/** Names of clinics; whether they exist is checked against the organisation. */
export const clinicNames = list(
  line('the name of a clinic', 60),
  'a list of clinics',
  limits.clinics,
)
  .min(1, 'no clinics: []; expected the names of clinics, or leave the key out for all')
  .describe('Clinics it applies to; all when left out.')
  .optional()

export const ramp = duration([0, longestRamp])
  .describe('How long it takes to come in, and to go out again.')
  .prefault('0 days')

/** Reports dates in an order in which they cannot come to pass. */
export const checkDates = (
  { from, ramp: rise, until }: { from?: unknown; ramp?: unknown; until?: unknown },
  context: z.core.$RefinementCtx,
): void => {
  if (typeof from !== 'number' || typeof rise !== 'number' || typeof until !== 'number') return
  const given = formatDays(until)
  if (until <= from)
    fault(context, `dates out of order: until ${given}; expected after from, ${formatDays(from)}`, [
      'until',
    ])
  else if (until < from + rise)
    fault(
      context,
      `dates out of order: until ${given}; expected after the ramp has ended, ${formatDays(from + rise)}`,
      ['until'],
    )
}

const describeTo = ({ label, unit, range, default: usual, about }: Lever): string =>
  `${label}: ${formatQuantity(range[0], unit)} to ${formatQuantity(range[1], unit)}, usually ${formatQuantity(usual, unit)}. ${about}`

const policyOf = (name: LeverName, start: string) => {
  const lever: Lever = levers[name]
  return group({
    lever: z.literal(name).describe(`${lever.label}. ${lever.about}`),
    to: quantity(lever.unit, { range: lever.range }).describe(describeTo(lever)),
    from: moment(start).describe('First day: time since the start, or a date.').prefault('0 days'),
    ramp,
    until: moment(start)
      .describe('Day on which it begins to be withdrawn; for good when left out.')
      .optional(),
    clinics: clinicNames,
  }).superRefine(checkDates, always)
}

/** One lever, moved from a date. Which values `to` takes depends on the lever. */
export const policy = (start: string) => {
  const [first, ...others] = leverNames.map(name => policyOf(name, start))
  return z.discriminatedUnion('lever', [first, ...others], {
    error: issue => {
      const { input } = issue
      if (typeof input !== 'object' || input === null || Array.isArray(input))
        return expecting('a policy, { lever: …, to: … }').error(issue)
      const lever = 'lever' in input ? input.lever : undefined
      if (lever === undefined) return 'missing key: lever; expected the name of a lever'
      return unknownName('lever', lever, leverNames)
    },
  })
}
