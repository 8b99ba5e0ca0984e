import type { Place } from './fault.ts'

/** What a file says before anyone asks whether it makes sense: values that know where they stand. */
export type Raw = RawScalar | RawList | RawMap

export interface RawScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly place: Place
}

export interface RawList {
  readonly kind: 'list'
  readonly items: readonly Raw[]
  readonly place: Place
}

export interface RawMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, RawEntry>
  readonly place: Place
}

export interface RawEntry {
  /** Where the key stands. */
  readonly key: Place
  readonly value: Raw
}

/** The value of a key, or `undefined`. */
export const entry = (raw: Raw | undefined, key: string): Raw | undefined =>
  raw?.kind === 'map' ? raw.entries.get(key)?.value : undefined

/** The text of a key, or `undefined` when it is no text. */
export const textOf = (raw: Raw | undefined, key: string): string | undefined => {
  const value = entry(raw, key)
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

/**
 * Plain values without places, as the schema reads them. A key left empty is as good as absent, but it
 * stays as `undefined`, so that one nobody knows is still reported: `9,000` in braces is two keys.
 */
export const plain = (raw: Raw): unknown => {
  if (raw.kind === 'scalar') return raw.value
  if (raw.kind === 'list') return raw.items.map(plain)
  const pairs = [...raw.entries].map(
    ([key, { value }]) => [key, plain(value) ?? undefined] as const,
  )
  // `fromEntries` makes even `__proto__` an ordinary key, which the schema then finds unknown.
  return Object.fromEntries(pairs)
}

/** The place of a path, or of the deepest part of it that is written. */
export const locate = (raw: Raw, path: readonly PropertyKey[]): Place => {
  let here = raw
  let place = raw.place
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1
    if (here.kind === 'map' && typeof step === 'string') {
      const found = here.entries.get(step)
      if (found === undefined) return place
      // A value is what is wrong with a key that exists; a container is found by its key.
      place = last || found.value.kind !== 'scalar' ? placeOf(found, last) : found.key
      here = found.value
    } else if (here.kind === 'list' && typeof step === 'number') {
      const found = here.items[step]
      if (found === undefined) return place
      place = found.place
      here = found
    } else return place
  }
  return place
}

const placeOf = ({ key, value }: RawEntry, last: boolean): Place =>
  last && value.kind === 'scalar' && value.value !== null ? value.place : key
