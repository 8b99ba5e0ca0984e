/** The keys of a record, as exactly as its type knows them. */
export const keysOf = <Key extends string>(
  record: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] => Object.keys(record) as Key[]

/** Keys and values of a record; keys without a value are left out. */
export const entriesOf = <Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] =>
  (Object.entries(record) as [Key, Value | undefined][]).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )

/** A record with a value for each of the keys. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map(key => [key, valueOf(key)])) as Record<Key, Value>
