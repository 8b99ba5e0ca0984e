import {
  levers,
  loopNames,
  namedLoops,
  parameterGroups,
  seriesCatalogue,
  tables,
  type Evidence,
  type Lever,
  type Parameter,
  type Series,
  type TableParameter,
} from '@burnout/engine'

/** One thing that the model names, ready to be explained. */
export interface Entry {
  readonly kind: 'lever' | 'parameter' | 'table' | 'series' | 'loop'
  readonly name: string
  readonly group: string
  readonly about: string
  readonly unit: string
  /** Plain words for what has them. */
  readonly label?: string
  readonly default?: number
  readonly range?: readonly [number, number]
  readonly points?: readonly (readonly [number, number])[]
  readonly cost?: Lever['cost']
  readonly timeToEffect?: string
  readonly evidence?: Evidence
  readonly sources?: readonly string[]
  /** Which way is better, all else equal. */
  readonly better?: 'lower' | 'higher'
}

const leverEntries = Object.values<Lever>(levers).map((lever): Entry => ({
  kind: 'lever',
  name: lever.name,
  group: lever.group,
  label: lever.label,
  about: lever.about,
  unit: lever.unit,
  default: lever.default,
  range: lever.range,
  cost: lever.cost,
  timeToEffect: lever.timeToEffect,
  evidence: lever.evidence,
  sources: lever.sources,
}))

const parameterEntries = Object.entries<Readonly<Record<string, Parameter>>>(
  parameterGroups,
).flatMap(([group, members]) =>
  Object.entries(members).map(([name, { value, ...rest }]): Entry => ({
    kind: 'parameter',
    name,
    group,
    default: value,
    ...rest,
  })),
)

const tableEntries = Object.entries<TableParameter>(tables).map(
  ([name, { x, y, ...rest }]): Entry => ({
    kind: 'table',
    name,
    group: 'table functions',
    points: x.map((at, i) => [at, y[i] ?? at] as const),
    ...rest,
  }),
)

const seriesEntries = Object.entries<Series>(seriesCatalogue).map(([name, series]): Entry => ({
  kind: 'series',
  name,
  group: 'recorded',
  ...series,
}))

const loopEntries = (['+', '-'] as const).flatMap(polarity =>
  loopNames
    .filter(name => namedLoops[name].polarity === polarity)
    .map((name): Entry => ({
      kind: 'loop',
      name,
      group: polarity === '+' ? 'reinforcing' : 'balancing',
      label: `${namedLoops[name].label} (${namedLoops[name].id})`,
      about: namedLoops[name].story,
      unit: '',
    })),
)

/** Everything that can be explained, levers first. */
export const catalogue: readonly Entry[] = [
  ...leverEntries,
  ...parameterEntries,
  ...tableEntries,
  ...seriesEntries,
  ...loopEntries,
]
