import { exhaustionTerms, type ExhaustionAttribution, type ExhaustionTerm } from '@burnout/engine'

/** What moved something, and by how much. */
export interface Push<Name extends string> {
  readonly name: Name
  readonly by: number
}

/** Points by which each term moves mean exhaustion in a month, the largest first. */
export const pushesAt = (
  { terms }: Pick<ExhaustionAttribution, 'terms'>,
  month: number,
): readonly Push<ExhaustionTerm>[] =>
  exhaustionTerms
    .map(name => {
      const values = terms[name]
      return { name, by: values[Math.min(month, values.length - 1)] ?? 0 }
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
