import { leverNames, levers } from '../../levers/index.ts'
import type { LeverName } from '../../levers/index.ts'
import type { Lever } from '../../levers/lever.ts'
import { defaultParameters, parameterNames } from '../../parameters/index.ts'
import type { ParameterName } from '../../parameters/index.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { formatDays, formatQuantity } from '../quantity.ts'
import type { Policy, Scenario } from '../scenario.ts'
import { unknownName } from '../suggest.ts'

/** A lever that is moved on a day, for all clinics and for good, or a parameter that is taken to be different. */
export type Subject =
  | {
      readonly kind: 'lever'
      readonly name: LeverName
      /** Day on which the policy begins, and days until it is in full force. */
      readonly from: number
      readonly ramp: number
    }
  | { readonly kind: 'assumption'; readonly name: ParameterName }

const recordOf = ({ kind, name }: Subject): Lever | Parameter =>
  kind === 'lever' ? levers[name] : defaultParameters[name]

/** The unit in which the values of a subject are written. */
export const unitOf = (subject: Subject): string => recordOf(subject).unit

/** Where a subject stands in a scenario: `levers.scribes`, `assumptions.wearRate`. */
export const pathOf = ({ kind, name }: Subject): string => `${kind}s.${name}`

/** The name of a subject for a reader: the words of a lever, the name of a parameter. */
export const labelOf = ({ kind, name }: Subject): string =>
  kind === 'lever' ? levers[name].label : name

/** Every path that a subject may have. */
export const subjectPaths: readonly string[] = [
  ...leverNames.map(name => `levers.${name}`),
  ...parameterNames.map(name => `assumptions.${name}`),
]

/** Their last parts, in the same order. */
export const subjectNames: readonly string[] = [...leverNames, ...parameterNames]

/**
 * The subject of a path, or of its last part alone; a lever moves on the first day. Fails on any other word, with
 * the nearest one.
 */
export const subjectNamed = (word: string): Subject => {
  const at = Math.max(subjectPaths.indexOf(word), subjectNames.indexOf(word))
  if (at < 0)
    throw new RangeError(
      unknownName('lever or assumption', word, [...subjectNames, ...subjectPaths]),
    )
  const lever = leverNames.find(name => name === subjectNames[at])
  return lever === undefined
    ? { kind: 'assumption', name: subjectNames[at] as ParameterName }
    : { kind: 'lever', name: lever, from: 0, ramp: 0 }
}

/**
 * Between which values a subject may lie: the range of a lever; of a parameter what the scenario draws it from,
 * or else its plausible range.
 */
export const rangeIn = (subject: Subject, { assumptions }: Scenario): readonly [number, number] => {
  const own = subject.kind === 'assumption' ? assumptions[subject.name] : undefined
  return typeof own === 'object' ? own.uncertain : recordOf(subject).range
}

/** A subject with the value it is given. */
export interface Setting {
  readonly subject: Subject
  readonly value: number
}

const policyOf = ({ subject, value }: Setting): Policy[] =>
  subject.kind === 'assumption' || value === levers[subject.name].default
    ? []
    : [
        {
          lever: subject.name,
          to: value,
          from: subject.from,
          ramp: subject.ramp,
          until: null,
          clinics: null,
        },
      ]

/**
 * A scenario with other values: policies are added to its own, and assumptions replaced. A lever at its usual value
 * adds nothing.
 */
export const withSettings = (scenario: Scenario, settings: readonly Setting[]): Scenario => ({
  ...scenario,
  assumptions: {
    ...scenario.assumptions,
    ...Object.fromEntries(
      settings.flatMap(({ subject, value }) =>
        subject.kind === 'assumption' ? [[subject.name, value]] : [],
      ),
    ),
  },
  policies: [...scenario.policies, ...settings.flatMap(policyOf)],
})

const DIGITS = 4

/** A value of a subject with its unit, to four digits. */
export const valueText = (subject: Subject, value: number): string => {
  const unit = unitOf(subject)
  const rounded = Number(value.toPrecision(DIGITS))
  return unit === 'share'
    ? `${Number((100 * value).toPrecision(DIGITS))} %`
    : formatQuantity(rounded, unit)
}

/** What is set, in words: `Visits with an AI scribe 40 % from 3 months`, `wearRate 0.2 points/day`. */
export const settingText = ({ subject, value }: Setting): string => {
  const text = `${labelOf(subject)} ${valueText(subject, value)}`
  if (subject.kind === 'assumption') return text
  const { from, ramp } = subject
  return [
    text,
    ...(from > 0 ? [`from ${formatDays(from)}`] : []),
    ...(ramp > 0 ? [`over ${formatDays(ramp)}`] : []),
  ].join(' ')
}
