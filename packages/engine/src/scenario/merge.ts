import type { Raw, RawEntry, RawMap } from './raw.ts'

/** What every file says for itself. */
const ownKeys = ['version', 'name', 'extends', 'about', 'expect']

const isNothing = (raw: Raw): boolean => raw.kind === 'scalar' && raw.value === null

const mergeValue = (parent: Raw, child: Raw): Raw => {
  if (isNothing(child)) return parent
  return parent.kind === 'map' && child.kind === 'map' ? mergeMaps(parent, child) : child
}

type Merge = (parent: Raw, child: Raw) => Raw

const mergeMaps = (parent: RawMap, child: RawMap, merge: Merge = mergeValue): RawMap => {
  const entries = new Map<string, RawEntry>(parent.entries)
  for (const [key, own] of child.entries) {
    const inherited = parent.entries.get(key)
    entries.set(
      key,
      inherited === undefined ? own : { key: own.key, value: merge(inherited.value, own.value) },
    )
  }
  return { ...child, entries }
}

const replaceValues: Merge = (parent, child) => {
  if (isNothing(child)) return parent
  return parent.kind === 'map' && child.kind === 'map'
    ? mergeMaps(parent, child, (above, own) => (isNothing(own) ? above : own))
    : child
}

const append: Merge = (parent, child) => {
  if (isNothing(child)) return parent
  if (parent.kind !== 'list' || child.kind !== 'list') return child
  return { ...child, items: [...parent.items, ...child.items] }
}

/** What is not merged like the rest. */
const ownWays: readonly (readonly [string, Merge])[] = [
  ['policies', append],
  ['events', append],
  ['assumptions', replaceValues],
]

/**
 * A scenario laid over the one it extends.
 *
 * Maps merge key by key and lists are replaced, except that `policies` and `events` are added to the
 * parent's and an assumption replaces the parent's whole. `version`, `name`, `about` and `expect` are
 * never inherited.
 */
export const mergeScenarios = (parent: RawMap, child: RawMap): RawMap => {
  const inherited = new Map([...parent.entries].filter(([key]) => !ownKeys.includes(key)))
  const merged = mergeMaps({ ...parent, entries: inherited }, child)
  const entries = new Map(merged.entries)
  for (const [key, merge] of ownWays) {
    const [above, own] = [parent.entries.get(key), child.entries.get(key)]
    if (above !== undefined && own !== undefined)
      entries.set(key, { key: own.key, value: merge(above.value, own.value) })
  }
  return { ...merged, entries }
}
