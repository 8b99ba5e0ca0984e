import { Document, isCollection, isPair } from 'yaml'
import { levers } from '../levers/index.ts'
import { defaultParameters } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import { isPlausible } from './plausible.ts'
import { formatDays, formatQuantity } from './quantity.ts'
import type {
  Assumption,
  Clinic,
  Expectation,
  LoopCut,
  Policy,
  Scenario,
  ScenarioEvent,
  Yardstick,
} from './scenario.ts'

/** First line of a scenario file: where editors find the schema. */
export const schemaComment = ' yaml-language-server: $schema=./scenario.schema.json'

const clinicEntry = (clinic: Clinic) => ({
  name: clinic.name,
  physicians: clinic.physicians,
  ...(clinic.advancedPractice === 0 ? {} : { advancedPractice: clinic.advancedPractice }),
  nurses: clinic.nurses,
  support: clinic.support,
  ...(clinic.ward ? { beds: clinic.panel } : { panel: clinic.panel }),
  leadership: formatQuantity(clinic.leadership, 'points'),
  ...(clinic.exhaustion === null
    ? {}
    : { exhaustion: formatQuantity(clinic.exhaustion, 'points') }),
})

const assumptionEntry = ([name, value]: readonly [string, Assumption]): readonly [
  string,
  unknown,
] => {
  const { unit } = defaultParameters[name as ParameterName]
  // A bare number reads better without quotes, which text that looks like a number would get.
  const entry = (end: number) => (unit === 'dmnl' ? end : formatQuantity(end, unit))
  const written =
    typeof value === 'number' ? entry(value) : { uncertain: value.uncertain.map(entry) }
  return [name, isPlausible(name as ParameterName, value) ? written : { unusual: written }]
}

/** When something begins, and how long it takes to be in full force. */
export const span = (from: number, ramp: number) => ({
  from: formatDays(from),
  ...(ramp === 0 ? {} : { ramp: formatDays(ramp) }),
})

const only = (clinics: readonly string[] | null) => (clinics === null ? {} : { clinics })

const policyEntry = ({ lever, to, from, ramp, until, clinics }: Policy) => ({
  lever,
  to: formatQuantity(to, levers[lever].unit),
  ...span(from, ramp),
  ...(until === null ? {} : { until: formatDays(until) }),
  ...only(clinics),
})

const eventEntry = (event: ScenarioEvent) =>
  event.event === 'surge'
    ? {
        event: event.event,
        size: formatQuantity(event.size, 'share'),
        ...span(event.from, event.ramp),
        until: formatDays(event.until),
        ...only(event.clinics),
      }
    : event.event === 'exchange'
      ? {
          event: event.event,
          clinics: [...event.clinics],
          count: event.count,
          on: formatDays(event.on),
        }
      : {
          event: event.event,
          clinic: event.clinic,
          count: event.count,
          ...(event.role === 'physician' ? {} : { role: event.role }),
          on: formatDays(event.on),
        }

const cutEntry = ({ loop, from }: LoopCut) => (from === 0 ? loop : { loop, from: formatDays(from) })

const yardstickEntry = (yardstick: Yardstick) =>
  typeof yardstick === 'object' && 'at' in yardstick ? { at: formatDays(yardstick.at) } : yardstick

const expectationEntry = ({ series, at, above, below, by, between }: Expectation) => ({
  series,
  at: formatDays(at),
  ...(above === undefined ? {} : { above: yardstickEntry(above) }),
  ...(below === undefined ? {} : { below: yardstickEntry(below) }),
  ...(by === 0 ? {} : { by }),
  ...(between === undefined ? {} : { between }),
})

const aboutEntry = ({ about }: Scenario) =>
  about.what === ''
    ? {}
    : {
        about: Object.fromEntries(Object.entries(about).filter(([, value]) => value.length > 0)),
      }

/** `{ key: list }`, or nothing when the list is empty. */
const unlessEmpty = (key: string, list: readonly unknown[]) =>
  list.length === 0 ? {} : { [key]: list }

// One clinic, assumption, policy or expectation a line, as people write them.
const onOneLine = [
  ['organisation', 'clinics'],
  ['assumptions'],
  ['policies'],
  ['events'],
  ['loops'],
  ['expect'],
]

/** A scenario as a file that reads back as the same scenario, units and all, extending nothing. */
export const scenarioToYaml = (scenario: Scenario): string => {
  const { version, name, run, organisation, assumptions, policies, events, loops, expect } =
    scenario
  const assumed = Object.entries(assumptions).map(assumptionEntry)
  const document = new Document({
    version,
    name,
    ...aboutEntry(scenario),
    run: { ...run, horizon: formatDays(run.horizon), record: formatDays(run.record) },
    organisation: { name: organisation.name, clinics: organisation.clinics.map(clinicEntry) },
    ...(assumed.length === 0 ? {} : { assumptions: Object.fromEntries<unknown>(assumed) }),
    ...unlessEmpty('policies', policies.map(policyEntry)),
    ...unlessEmpty('events', events.map(eventEntry)),
    ...(loops.cut.length === 0 ? {} : { loops: { cut: loops.cut.map(cutEntry) } }),
    ...unlessEmpty('expect', expect.map(expectationEntry)),
  })
  document.commentBefore = schemaComment
  for (const path of onOneLine) {
    const parent = document.getIn(path)
    if (!isCollection(parent)) continue
    for (const item of parent.items) {
      const value = isPair(item) ? item.value : item
      if (isCollection(value)) value.flow = true
    }
  }
  return document.toString({ lineWidth: 100 })
}
