/**
 * Names in an order in which each comes after what it needs. `needs` of a name outside `names` are not
 * asked for. Returns the names of a circle instead where there is one.
 */
export const orderOf = (
  names: readonly string[],
  needs: (name: string) => readonly string[],
): { readonly order: readonly string[] } | { readonly circle: readonly string[] } => {
  const among = new Set(names)
  const done = new Set<string>()
  const order: string[] = []
  const path: string[] = []

  const visit = (name: string): readonly string[] | undefined => {
    if (done.has(name)) return undefined
    const before = path.indexOf(name)
    if (before >= 0) return [...path.slice(before), name]
    path.push(name)
    for (const need of needs(name)) {
      const circle = among.has(need) ? visit(need) : undefined
      if (circle !== undefined) return circle
    }
    path.pop()
    done.add(name)
    order.push(name)
    return undefined
  }

  for (const name of names) {
    const circle = visit(name)
    if (circle !== undefined) return { circle }
  }
  return { order }
}
