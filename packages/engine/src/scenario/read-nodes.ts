import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node } from 'yaml'
import { show } from './fault.ts'
import type { Place } from './fault.ts'
import type { Raw, RawEntry, RawScalar } from './raw.ts'

/** Levels of maps and lists; a scenario has five. */
const mostLevels = 32

/** Values in one file, those behind aliases counted each time. */
const mostValues = 50_000

/** Aliases followed in one file; more than a person writes, fewer than a bomb needs. */
const mostAliases = 50

interface Context {
  readonly placeAt: (offset: number) => Place
  readonly report: (place: Place, path: readonly PropertyKey[], message: string) => void
}

const nothing = (place: Place): RawScalar => ({ kind: 'scalar', value: null, place })

/** Turns parsed YAML nodes into values with places; `null` when there are more than any scenario has. */
export const rawFromNodes = (root: unknown, { placeAt, report }: Context): Raw | null => {
  const anchors = new Map<string, Node>()
  let values = 0
  let aliases = 0

  const overfull = () => values > mostValues || aliases > mostAliases

  const read = (node: unknown, path: readonly PropertyKey[], near: Place): Raw => {
    values++
    if (overfull()) return nothing(near)
    if (isAlias(node)) {
      aliases++
      const place = node.range ? placeAt(node.range[0]) : near
      const target = anchors.get(node.source)
      if (target !== undefined) return read(target, path, place)
      report(place, path, `unknown alias: *${show(node.source)}; expected an anchor above it`)
      return nothing(place)
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return nothing(near)
    const place = node.range ? placeAt(node.range[0]) : near
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isScalar(node)) return { kind: 'scalar', value: scalarValue(node.value), place }
    if (path.length >= mostLevels) {
      report(place, path.slice(0, 3), `nested too deeply: over ${mostLevels} levels; expected less`)
      return nothing(place)
    }
    if (isSeq(node))
      return {
        kind: 'list',
        items: node.items.map((item, i) => read(item, [...path, i], place)),
        place,
      }

    const entries = new Map<string, RawEntry>()
    for (const { key: keyNode, value } of node.items) {
      const key = isScalar(keyNode)
        ? String((keyNode.value as string | number | boolean | null) ?? '')
        : ''
      const at = isScalar(keyNode) && keyNode.range ? placeAt(keyNode.range[0]) : place
      const child = read(value, [...path, key], at)
      if (entries.has(key))
        report(at, [...path, key], `duplicate key: ${show(key)}; expected each key once`)
      else entries.set(key, { key: at, value: child })
    }
    return { kind: 'map', entries, place }
  }

  const raw = read(root, [], placeAt(0))
  return overfull() ? null : raw
}

const scalarValue = (value: unknown): RawScalar['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null || value === undefined
      ? null
      : '(binary)'
