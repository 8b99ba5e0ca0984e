import type { Role, Scenario, SectionSeries } from '@burnout/engine'
import { keysOf } from '../record.ts'

/** The instruments by which a share burned out is known, and the series that each is recorded in. */
export const prevalenceSeries = {
  mbi: 'burnedOut',
  singleItem: 'burnedOutSingleItem',
  pfi: 'burnedOutPfi',
} as const satisfies Readonly<Record<string, SectionSeries>>

export type Prevalence = keyof typeof prevalenceSeries

export const prevalences = keysOf(prevalenceSeries)

/** What the reader looks through: by which instrument burnout is told, and of whom. */
export interface Lens {
  readonly instrument: Prevalence
  /** Name of the clinic; `null` for all. */
  readonly clinic: string | null
  /** `null` for all roles. */
  readonly role: Role | null
}

export const clearLens: Lens = { instrument: 'mbi', clinic: null, role: null }

/** Of whom the numbers are: those of one clinic, of one role, or of both. */
export type Seen = Pick<Lens, 'clinic' | 'role'>

export const isWhole = ({ clinic, role }: Seen): boolean => clinic === null && role === null

/** Whether a lens shows the whole team by the usual instrument. */
export const isClear = (lens: Lens): boolean =>
  lens.instrument === clearLens.instrument && isWhole(lens)

/** The lens as far as a scenario has what it looks at; a clinic that it does not have is all of them. */
export const fitting = (lens: Lens, { organisation }: Pick<Scenario, 'organisation'>): Lens =>
  lens.clinic === null || organisation.clinics.some(({ name }) => name === lens.clinic)
    ? lens
    : { ...lens, clinic: null }
