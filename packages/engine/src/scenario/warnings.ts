import { leverNames, levers } from '../levers/index.ts'
import type { Lever } from '../levers/lever.ts'
import { defaultParameters } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { DatedInput } from './compiled-run.ts'
import { sumsAtCorners } from './input-level.ts'
import { isPlausible, plausibleText } from './plausible.ts'
import { formatDays, formatQuantity } from './quantity.ts'
import type { Assumption, Scenario } from './scenario.ts'

const between = ([low, high]: readonly [number, number], unit: string): string =>
  `${formatQuantity(low, unit)} to ${formatQuantity(high, unit)}`

const onAssumption = ([key, assumption]: [string, Assumption]): string[] => {
  const name = key as ParameterName
  if (isPlausible(name, assumption)) return []
  const { unit }: Parameter = defaultParameters[name]
  const ends = typeof assumption === 'number' ? [assumption] : assumption.uncertain
  const given = ends.map(end => formatQuantity(end, unit)).join(' to ')
  return [`assumptions.${name}: unusual value: ${given}; plausible ${plausibleText(name)}`]
}

const afterEnd = (path: string, what: string, from: number, end: number): string[] =>
  from < end
    ? []
    : [`${path}: never happens: ${what} on day ${from}; the run ends after ${formatDays(end)}`]

const onDates = ({ run, policies, events, loops }: Scenario): string[] => [
  ...policies.flatMap(({ lever, from }, i) =>
    afterEnd(`policies[${i}]`, `${lever} starts`, from, run.horizon),
  ),
  ...events.flatMap((event, i) =>
    afterEnd(
      `events[${i}]`,
      `${event.event} starts`,
      event.event === 'surge' ? event.from : event.on,
      run.horizon,
    ),
  ),
  ...loops.cut.flatMap(({ loop, from }, i) =>
    afterEnd(`loops.cut[${i}]`, `${loop} is cut`, from, run.horizon),
  ),
]

const withoutEffect = ({ policies }: Scenario): string[] =>
  policies.flatMap(({ lever, to }, i) =>
    to === levers[lever].default
      ? [
          `policies[${i}]: changes nothing: ${lever} to ${formatQuantity(to, levers[lever].unit)}, which is its usual value; policies add up, so to end another policy give it until`,
        ]
      : [],
  )

// Rounding in sums such as 0.3 + 0.2 is no reason to warn.
const slack = 1e-9

const onSums = ({ run, organisation }: Scenario, inputs: readonly DatedInput[]): string[] =>
  leverNames.flatMap(name => {
    const { label, unit, range, default: usual }: Lever = levers[name]
    const own = inputs.filter(({ input }) => input === name)
    const beyond = organisation.clinics.flatMap((clinic, i) => {
      const here = own.filter(({ clinics }) => clinics.includes(i))
      if (here.length < 2) return []
      const corner = sumsAtCorners(here, run.horizon)
        .map(({ day, sum }) => ({ clinic: clinic.name, day, value: usual + sum }))
        .find(({ value }) => value < range[0] - slack || value > range[1] + slack)
      return corner === undefined ? [] : [corner]
    })
    const [first] = beyond
    if (first === undefined) return []
    const value = formatQuantity(Number(first.value.toPrecision(6)), unit)
    const others = beyond.length > 1 ? ` and ${beyond.length - 1} more` : ''
    return [
      `policies: ${name} beyond its range: ${value} together on day ${first.day} in ${first.clinic}${others}; ${label} is kept within ${between(range, unit)}`,
    ]
  })

/** What a person should know before believing the run, each in one line. */
export const warningsOf = (
  scenario: Scenario,
  inputs: readonly DatedInput[],
): readonly string[] => [
  ...Object.entries(scenario.assumptions).flatMap(onAssumption),
  ...onDates(scenario),
  ...withoutEffect(scenario),
  ...onSums(scenario, inputs),
]
