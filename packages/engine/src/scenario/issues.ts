import type * as z from 'zod'
import { formatPath } from './fault.ts'
import type { Fault } from './fault.ts'
import { locate } from './raw.ts'
import type { Raw } from './raw.ts'

type Issue = z.core.$ZodIssue

const isInside = ({ code, path }: Issue): boolean =>
  path.length > 0 || code === 'unrecognized_keys' || code === 'custom'

/** Of the shapes a value might have had, the faults of the one that was evidently meant. */
const meant = (issue: Issue): readonly Issue[] | null => {
  if (issue.code !== 'invalid_union') return null
  const [nearest] = issue.errors
    .filter(issues => issues.length > 0 && issues.every(isInside))
    .sort((a, b) => a.length - b.length)
  return nearest ?? null
}

/** What the schema found wrong, with the places where it is written. */
export const faultsFrom = (
  raw: Raw,
  issues: readonly Issue[],
  above: readonly PropertyKey[] = [],
): Fault[] =>
  issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    const inside = meant(issue)
    if (inside !== null) return faultsFrom(raw, inside, path)
    // The schema writes one line for each unknown key, in the order of `keys`.
    const parts =
      issue.code === 'unrecognized_keys'
        ? issue.message
            .split('\n')
            .map((message, i) => ({ message, path: [...path, issue.keys[i]] }))
        : [{ message: issue.message, path }]
    return parts.map(part => ({
      ...(issue.code === 'unrecognized_keys' ? keyPlace(raw, part.path) : locate(raw, part.path)),
      path: formatPath(part.path),
      message: part.message,
    }))
  })

const keyPlace = (raw: Raw, path: readonly PropertyKey[]) =>
  // One step further than the key leads nowhere, and so to the key instead of its value.
  locate(raw, [...path, ''])
