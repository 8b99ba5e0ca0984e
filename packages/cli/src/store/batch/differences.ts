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

const kindText = ({ name, experiment }: Manifest): string =>
  experiment === null ? `runs of ${shown(name)}` : `the sweep ${shown(experiment.name)}`

const shardText = ({ shard }: Manifest): string =>
  shard === null ? 'none' : `${shard.number}/${shard.of}`

/**
 * In what the result of a folder differs from the one that is asked for, the weightiest first; empty
 * when the one can be finished as the other.
 */
export const differences = (there: Manifest, here: Manifest): readonly string[] => {
  if (there.engineVersion !== here.engineVersion)
    return differing(there.engineVersion, here.engineVersion, 'the engine version')
  if ((there.experiment === null) !== (here.experiment === null))
    return [`it is ${kindText(there)} there and ${kindText(here)} here`]
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

/** Letters in which differences are named, at least one, before the rest is only counted. */
const mostLetters = 160
/** Differences from which on two names say more than values do. */
const many = 3

/** The first of them in one line; where much differs, and the name as well, that alone. */
export const namedDifferences = (differences: readonly string[]): string => {
  const name = differences.find(each => each.startsWith('name is '))
  const [first = '', ...others] =
    name !== undefined && differences.length > many ? [name] : differences.slice(0, many)
  const named = [first]
  for (const each of others)
    if ([...named, each].join(', ').length <= mostLetters) named.push(each)
    else break
  const more = differences.length - named.length
  return [...named, ...(more > 0 ? [`${more} more differ`] : [])].join(', ')
}
