/** Powers of the base units; a pure number has none. */
export type Unit = ReadonlyMap<string, number>

export const pureNumber: Unit = new Map()

/** Words for pure numbers. */
const pure = ['dmnl', 'share', '1']

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word

/** `left · right^exponent`. */
export const combine = (left: Unit, right: Unit, exponent = 1): Unit => {
  const product = new Map(left)
  for (const [base, power] of right) {
    const sum = (product.get(base) ?? 0) + power * exponent
    if (sum === 0) product.delete(base)
    else product.set(base, sum)
  }
  return product
}

export const sameUnit = (left: Unit, right: Unit): boolean => combine(left, right, -1).size === 0

/**
 * Reads a unit: `hours/week`, `person*hours`, `1/day`, `points/day/day`. Words in the plural are those in
 * the singular. Nothing for what is no unit.
 */
export const readUnit = (text: string): Unit | undefined => {
  const parts = text.trim().split(/\s*([*/])\s*/)
  let unit = pureNumber
  for (let i = 0; i < parts.length; i += 2) {
    const word = parts[i]
    if (!/^(?:1|[a-z$][a-z0-9$]*)$/i.test(word)) return undefined
    if (!pure.includes(word))
      unit = combine(unit, new Map([[singular(word), 1]]), parts[i - 1] === '/' ? -1 : 1)
  }
  return unit
}

/** As it is written: `hour/week`, `1/day`, `dmnl`. */
export const unitText = (unit: Unit): string => {
  const side = (sign: 1 | -1) =>
    [...unit].flatMap(([base, power]) => {
      const times = power * sign
      if (times <= 0) return []
      return Number.isInteger(times) ? Array<string>(times).fill(base) : [`${base}^${times}`]
    })
  const [above, below] = [side(1), side(-1)]
  if (above.length === 0 && below.length === 0) return 'dmnl'
  return [above.join('*') || '1', ...below].join('/')
}
