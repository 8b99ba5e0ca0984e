import { parameterOfRole, roles, type Role } from '../parameters/roles.ts'

/** Sets of roles that work alike. */
export const roleSets = {
  all: roles,
  providers: ['physician', 'advancedPractice'],
  treating: ['physician', 'advancedPractice', 'nurse'],
  team: ['nurse', 'support'],
  others: ['advancedPractice', 'nurse', 'support'],
} as const satisfies Record<string, readonly Role[]>

type RoleSet = keyof typeof roleSets

const isRoleSet = (name: string): name is RoleSet => Object.hasOwn(roleSets, name)

const setOf = (name: string): readonly Role[] => {
  if (!isRoleSet(name))
    throw new Error(`unknown set of roles: ${name}; expected ${Object.keys(roleSets).join(', ')}`)
  return roleSets[name]
}

/** `exhaustion@` of nurses as `exhaustionNurse`. */
const ofRole = (text: string, role: Role): string =>
  text.replace(/(\w+)@/g, (_, name: string) => parameterOfRole(name, role))

/** Writes sums over roles out. */
const withSums = (text: string): string =>
  text.replace(
    /sum\[(\w+)\]\{([^}]*)\}/g,
    (_, set: string, term: string) =>
      `(${setOf(set)
        .map(role => ofRole(term, role))
        .join(' + ')})`,
  )

/** A variable of the twin, and the role that it is of. */
export interface Expanded {
  readonly name: string
  readonly expression: string
  readonly role: Role | null
}

/** `exhaustion@` and its equation as one variable for each role; a name without a sign as itself. */
export const expand = (key: string, expression: string): readonly Expanded[] => {
  const [name, set] = key.split('@')
  const summed = withSums(expression)
  if (set === undefined) return [{ name, expression: summed, role: null }]
  return setOf(set || 'all').map(role => ({
    name: parameterOfRole(name, role),
    expression: ofRole(summed, role),
    role,
  }))
}
