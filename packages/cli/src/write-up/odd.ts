import {
  engineVersion,
  formatDays,
  formatQuantity,
  levers,
  parameterGroups,
  roleWords,
  scenarioToYaml,
  type Parameter,
  type ParameterName,
  type Policy,
  type Scenario,
  type ScenarioEvent,
} from '@burnout/engine'
import { asPart, tableOr } from './markdown.ts'

/** Pages of the documentation that the write-up is made of, as Markdown. */
export interface OddPages {
  readonly model: string
  readonly submodels: string
  readonly parameters: string
  readonly references: string
}

/** Where pages that are part of the write-up stand in it. */
const here = {
  'submodels.md': '#submodels',
  'parameters.md': '#parameters-levers-and-outputs',
  'references.md': '#references',
}

/**
 * The write-up of the model as one scenario has it, after the ODD protocol, in one page of Markdown: what the
 * scenario sets, the model’s own page with the seven elements, submodels, parameters, levers and outputs, and references.
 */
export const oddOf = (scenario: Scenario, pages: OddPages): string =>
  [
    `# ${scenario.name}: the model as this scenario has it`,
    `Written by \`burnout export --odd\`, version ${engineVersion}, after the ODD protocol for agent-based models ([Grimm et al. 2020](https://doi.org/10.18564/jasss.4259)). What the scenario sets comes first; where it assumes something else than the tables of parameters below, it is the one that holds. The file at the end of that part gives the same run again. Then come the seven elements of the protocol.`,
    whatIsSet(scenario),
    asPart(pages.model, here),
    asPart(pages.submodels, here),
    asPart(pages.parameters, here),
    asPart(pages.references, here),
    '',
  ].join('\n\n')

const whatIsSet = (scenario: Scenario): string => {
  const { about, run, organisation, policies, events, loops, assumptions } = scenario
  const paragraphs = [about.what, about.how, about.notice].filter(text => text !== '')
  return [
    '## What this scenario sets',
    ...paragraphs,
    `${run.replicates} replicates of ${formatDays(run.horizon)} from ${run.start}, recorded every ${formatDays(run.record)}; seed \`${run.seed}\`.`,
    '### Organisation',
    tableOr(
      'No clinics.',
      ['Clinic', ...Object.values(roleWords), 'Patients', 'Leader (12–60)', 'Exhaustion on day 0'],
      organisation.clinics.map(clinic => [
        clinic.ward ? `${clinic.name} (ward)` : clinic.name,
        clinic.physicians,
        clinic.advancedPractice,
        clinic.nurses,
        clinic.support,
        clinic.panel,
        clinic.leadership,
        clinic.exhaustion ?? 'the model’s own',
      ]),
    ),
    '### Policies and events',
    tableOr(
      'None: every lever stays at its default, and nothing happens from outside.',
      ['What', 'From', 'Over', 'Until', 'Where'],
      [...policies.map(policyRow), ...events.map(eventRow)],
    ),
    ...(loops.cut.length === 0
      ? []
      : [
          '### Loops that are cut',
          loops.cut.map(({ loop, from }) => `- ${loop}, from ${dayOf(from)}`).join('\n'),
        ]),
    '### Assumptions of its own',
    tableOr(
      'None: every parameter has its default.',
      ['Name', 'Here', 'Default'],
      Object.values(parameterGroups).flatMap(group =>
        recordsOf(group).flatMap(([name, record]) =>
          name in assumptions
            ? [[`\`${name}\``, valueHere(scenario, name, record), ofUnit(record.value, record)]]
            : [],
        ),
      ),
    ),
    '### The file',
    `\`\`\`\`yaml\n${scenarioToYaml(scenario).trim()}\n\`\`\`\``,
  ].join('\n\n')
}

const dayOf = (day: number): string => (day === 0 ? 'the first day' : formatDays(day))

const placesOf = (clinics: readonly string[] | null): string => clinics?.join(', ') ?? 'all clinics'

const policyRow = ({ lever, to, from, ramp, until, clinics }: Policy): readonly string[] => [
  `\`${lever}\` to ${formatQuantity(to, levers[lever].unit)}`,
  dayOf(from),
  ramp === 0 ? 'at once' : formatDays(ramp),
  until === null ? 'for good' : formatDays(until),
  placesOf(clinics),
]

const eventRow = (event: ScenarioEvent): readonly string[] => {
  if (event.event === 'surge')
    return [
      `surge of ${formatQuantity(event.size, 'share')}`,
      dayOf(event.from),
      event.ramp === 0 ? 'at once' : formatDays(event.ramp),
      formatDays(event.until),
      placesOf(event.clinics),
    ]
  const [what, where] =
    event.event === 'departure'
      ? [`departure of ${event.count} of the ${roleWords[event.role]}`, event.clinic]
      : [`exchange of ${event.count} of the physicians`, event.clinics.join(', ')]
  return [what, dayOf(event.on), 'at once', 'for good', where]
}

const recordsOf = (
  group: Readonly<Record<string, Parameter>>,
): readonly (readonly [ParameterName, Parameter])[] =>
  Object.entries(group) as [ParameterName, Parameter][]

const ofUnit = (value: number, { unit }: Parameter): string => formatQuantity(value, unit)

const valueHere = ({ assumptions }: Scenario, name: ParameterName, record: Parameter): string => {
  const assumed = assumptions[name] ?? record.value
  return typeof assumed === 'number'
    ? ofUnit(assumed, record)
    : assumed.uncertain.map(end => ofUnit(end, record)).join(' to ')
}
