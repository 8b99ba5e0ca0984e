import type * as z from 'zod'
import { fault } from './fields.ts'
import { unknownName } from './suggest.ts'

/** A value of which some parts may already be known to be wrong. */
type Loose = Readonly<Record<string, unknown>>

const items = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.map(item => Object(item) as Loose) : []

/** Where a clinic says how many posts of a role it has. */
const postsKeys: ReadonlyMap<unknown, string> = new Map([
  ['physician', 'physicians'],
  ['advancedPractice', 'advancedPractice'],
  ['nurse', 'nurses'],
  ['support', 'support'],
])

/** Reports clinics that policies and events name and the organisation lacks. */
export const checkNames = (scenario: Loose, context: z.core.$RefinementCtx): void => {
  const clinics = items((Object(scenario['organisation']) as Loose)['clinics'])
  const names = clinics.map(clinic => clinic['name']).filter(name => typeof name === 'string')
  if (names.length === 0) return

  const check = (name: unknown, path: PropertyKey[]): void => {
    if (typeof name === 'string' && !names.includes(name))
      fault(context, unknownName('clinic', name, names), path)
  }
  for (const key of ['policies', 'events'])
    for (const [i, item] of items(scenario[key]).entries()) {
      const { clinics: several, clinic, count, role } = item
      if (Array.isArray(several))
        for (const [j, name] of several.entries()) check(name, [key, i, 'clinics', j])
      check(clinic, [key, i, 'clinic'])

      const postsKey = postsKeys.get(role ?? 'physician') ?? ''
      const involved = Array.isArray(several) ? several : [clinic]
      const posts = Math.min(
        ...clinics
          .filter(({ name }) => involved.includes(name))
          .map(({ [postsKey]: own }) => (typeof own === 'number' ? own : Infinity)),
      )
      if (typeof count === 'number' && count > posts)
        fault(context, `too many: ${count}; expected at most the clinic’s ${posts} posts`, [
          key,
          i,
          'count',
        ])
    }
}
