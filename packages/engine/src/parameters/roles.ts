import type { Parameter } from './parameter.ts'

/** Who works in a clinic, in the order of the rows of every clinic. */
export const roles = ['physician', 'advancedPractice', 'nurse', 'support'] as const

export type Role = (typeof roles)[number]

/** Positions in `roles`. */
export const PHYSICIAN = 0
export const ADVANCED_PRACTICE = 1
export const NURSE = 2
export const SUPPORT = 3

/** Number of roles. */
export const ROLES = 4

/** Roles below this position see patients on their own: physicians and advanced practice clinicians. */
export const PROVIDERS = 2

/** Plain words for a role, in the plural. */
export const roleWords: Readonly<Record<Role, string>> = {
  physician: 'physicians',
  advancedPractice: 'advanced practice clinicians',
  nurse: 'nurses',
  support: 'support staff',
}

type OfRole = Pick<Parameter, 'value' | 'range' | 'evidence' | 'sources'>

/** A number that differs between roles; `about` speaks of one role, named where it says `{role}`. */
export type RoleParameter = Pick<Parameter, 'unit' | 'about'> & Readonly<Record<Role, OfRole>>

const capitalised = <Word extends string>(word: Word) =>
  `${word[0].toUpperCase()}${word.slice(1)}` as Capitalize<Word>

/** The parameter of one role: `quitRate` and `nurse` give `quitRateNurse`. */
export const parameterOfRole = <Name extends string, R extends Role>(
  name: Name,
  role: R,
): `${Name}${Capitalize<R>}` => `${name}${capitalised(role)}`

/** Spells every role's number out as a parameter of its own, so that each has its range and source. */
export const byRole = <Name extends string>(
  group: Readonly<Record<Name, RoleParameter>>,
): Readonly<Record<`${Name}${Capitalize<Role>}`, Parameter>> =>
  Object.fromEntries(
    Object.entries<RoleParameter>(group).flatMap(([name, { unit, about, ...each }]) =>
      roles.map(role => [
        parameterOfRole(name, role),
        { unit, ...each[role], about: about.replaceAll('{role}', roleWords[role]) },
      ]),
    ),
  ) as Record<`${Name}${Capitalize<Role>}`, Parameter>
