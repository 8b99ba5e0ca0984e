import { roles, type Scenario } from '@burnout/engine'
import type { Lens, Seen } from './lens.ts'
import { postsNamed } from './team.ts'

type Clinics = Scenario['organisation']['clinics']

/** The clinics that all scenarios have, each with as many posts of a role as the one that has fewest. */
export const commonClinics = (scenarios: readonly Pick<Scenario, 'organisation'>[]): Clinics => {
  const [first, ...others] = scenarios.map(({ organisation }) => organisation.clinics)
  return (first ?? []).flatMap(clinic => {
    const same = others.map(clinics => clinics.find(({ name }) => name === clinic.name))
    const found = same.filter(each => each !== undefined)
    if (found.length < same.length) return []
    const posts = roles.map(role => {
      const key = postsNamed(role)
      return [key, Math.min(clinic[key], ...found.map(each => each[key]))] as const
    })
    return [{ ...clinic, ...Object.fromEntries(posts) }]
  })
}

/** Those of a lens who are there in all of these clinics’ scenarios; everybody in place of nobody. */
export const seenAmong = (clinics: Clinics, { clinic, role }: Seen): Seen => {
  const here = clinics.filter(({ name }) => clinic === null || name === clinic)
  const held = here.length === 0 ? clinics : here
  return {
    clinic: here.length === 0 ? null : clinic,
    role: role !== null && held.some(each => each[postsNamed(role)] > 0) ? role : null,
  }
}

/** A lens that looks at those who are there in all scenarios. */
export const lensAmong = (clinics: Clinics, lens: Lens): Lens => ({
  ...lens,
  ...seenAmong(clinics, lens),
})
