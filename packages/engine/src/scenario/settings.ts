import { leverNames } from '../levers/index.ts'
import { parameterNames } from '../parameters/index.ts'
import { formatPath, show } from './fault.ts'
import type { Fault, Place } from './fault.ts'
import { textOf } from './raw.ts'
import type { Raw, RawList, RawMap } from './raw.ts'
import { readSettingValue } from './read-yaml.ts'
import { nearest, unknownName } from './suggest.ts'

/** What settings are reported as coming from; the line is the number of the setting. */
const source = '--set'

const runKeys = ['start', 'horizon', 'record', 'replicates', 'seed']
const settable = [
  'name',
  'about',
  'run',
  'organisation',
  'assumptions',
  'policies',
  'events',
  'loops',
  'expect',
  'levers',
]

/** Last words of paths that people shorten, and the paths. */
const shortcuts: ReadonlyMap<string, string> = new Map([
  ...parameterNames.map(name => [name, `assumptions.${name}`] as const),
  ...runKeys.map(name => [name, `run.${name}`] as const),
  ...leverNames.map(name => [name, `levers.${name}`] as const),
])

const unknownSetting = (word: string): string => {
  const name = nearest(word, [...settable, ...shortcuts.keys()])
  const guess = name === null ? '' : `; did you mean ${shortcuts.get(name) ?? name}?`
  return `unknown setting: ${show(word)}; expected a path such as run.horizon, policies.0.to or levers.scribes${guess}`
}

const emptyMap = (place: Place): RawMap => ({ kind: 'map', entries: new Map(), place })

/** The position that a step means in a list: a number, or the name of an item; `null` for none. */
const indexIn = ({ items }: RawList, step: string): number | null => {
  const index = /^\d{1,9}$/.test(step)
    ? Number(step)
    : items.findIndex(item => textOf(item, 'name') === step)
  return index >= 0 && index < items.length ? index : null
}

/** A copy of `raw` with the value at `path` replaced, or what is wrong with the path. */
const setAt = (
  raw: Raw | undefined,
  steps: readonly string[],
  value: Raw,
  path: readonly PropertyKey[],
): Raw | string => {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (raw?.kind === 'list') {
    const index = indexIn(raw, step)
    if (index === null) {
      const last = raw.items.length - 1
      return `no such item: ${show(step)} in ${formatPath(path)}; expected ${last < 0 ? 'none, the list is empty' : `0 to ${last}`}`
    }
    const item = setAt(raw.items[index], rest, value, [...path, index])
    return typeof item === 'string'
      ? item
      : { ...raw, items: raw.items.map((old, i) => (i === index ? item : old)) }
  }
  const map = raw?.kind === 'map' ? raw : emptyMap(value.place)
  const old = map.entries.get(step)
  const changed = setAt(old?.value, rest, value, [...path, step])
  if (typeof changed === 'string') return changed
  const entries = new Map(map.entries).set(step, { key: value.place, value: changed })
  return { ...map, entries }
}

/** `levers.scribes=50 %` is a policy that holds from the first day to the last. */
const addLever = (raw: RawMap, name: string, value: Raw): RawMap => {
  const { place } = value
  const lever: Raw = { kind: 'scalar', value: name, place }
  const own = value.kind === 'map' ? value.entries : [['to', { key: place, value }] as const]
  const entries = new Map([['lever', { key: place, value: lever }], ...own])
  const policies = raw.entries.get('policies')?.value
  const items = policies?.kind === 'list' ? policies.items : []
  const list: Raw = {
    kind: 'list',
    items: [...items, { kind: 'map', entries, place }],
    place: policies?.place ?? place,
  }
  return { ...raw, entries: new Map(raw.entries).set('policies', { key: list.place, value: list }) }
}

const applySetting = (raw: RawMap, setting: string, line: number, faults: Fault[]): RawMap => {
  const at = setting.indexOf('=')
  const written = at < 0 ? setting : setting.slice(0, at)
  const refuse = (message: string): RawMap => {
    faults.push({ file: source, line, column: 1, path: show(written.trim()), message })
    return raw
  }
  const steps = written
    .trim()
    .replace(/\[(\w+)\]/g, '.$1')
    .split('.')
  if (at < 0) return refuse(`no value: ${show(setting)}; expected path=value`)
  if (steps.includes('')) return refuse(`bad path: ${show(written)}; expected path=value`)
  const value = readSettingValue(setting.slice(at + 1).trim(), {
    file: source,
    line,
    column: at + 2,
  })
  const [first, second] = steps
  if (!settable.includes(first)) return refuse(unknownSetting(first))
  if (first === 'levers') {
    if (steps.length !== 2 || !(leverNames as readonly string[]).includes(second))
      return refuse(unknownName('lever', steps.slice(1).join('.'), leverNames))
    return addLever(raw, second, value)
  }
  const changed = setAt(raw, steps, value, [])
  if (typeof changed === 'string') return refuse(changed)
  return changed.kind === 'map' ? changed : raw
}

/** A scenario with settings of the form `path=value` laid over it, one after the other. */
export const applySettings = (raw: RawMap, settings: readonly string[], faults: Fault[]): RawMap =>
  settings.reduce((result, setting, i) => applySetting(result, setting, i + 1, faults), raw)
