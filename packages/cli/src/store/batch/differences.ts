import type { Manifest } from '../manifest.ts'

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const shown = (value: unknown): string => {
  const text =
    value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Every leaf in which two trees differ: `path: there, here`. */
const differing = (there: unknown, here: unknown, path: string): readonly string[] => {
  if (Object.is(there, here)) return []
  if (!isBranch(there) || !isBranch(here))
    return [`${path} is ${shown(there)} there and ${shown(here)} here`]
  const keys = [...new Set([...Object.keys(there), ...Object.keys(here)])].sort()
  return keys.flatMap(key => differing(there[key], here[key], path === '' ? key : `${path}.${key}`))
}

const shardText = ({ shard }: Manifest): string =>
  shard === null ? 'none' : `${shard.number}/${shard.of}`

/**
 * In what the result of a folder differs from the one that is asked for, the weightiest first; empty
 * when the one can be finished as the other.
 */
export const differences = (there: Manifest, here: Manifest): readonly string[] => {
  if (there.engineVersion !== here.engineVersion)
    return differing(there.engineVersion, here.engineVersion, 'the engine version')
  const source = ({ experiment, scenario }: Manifest) => experiment ?? scenario
  const ofSource = differing(source(there), source(here), '')
  if (ofSource.length > 0) return ofSource
  if (shardText(there) !== shardText(here))
    return differing(shardText(there), shardText(here), 'the shard')
  if (there.points.length !== here.points.length)
    return differing(there.points.length, here.points.length, 'the number of points')
  return [
    ...there.points.flatMap((point, i) => differing(point, here.points[i], `point ${point.id}`)),
    ...differing(there.precision, here.precision, 'precision'),
    ...differing(there.traces, here.traces, 'keeping traces'),
    ...differing(there.survey, here.survey, 'survey'),
  ]
}

/** Differences that are named before the rest is only counted. */
const mostNamed = 3

/** The first of them in one line. */
export const namedDifferences = (differences: readonly string[]): string =>
  [
    ...differences.slice(0, mostNamed),
    ...(differences.length > mostNamed ? [`${differences.length - mostNamed} more differ`] : []),
  ].join(', ')
