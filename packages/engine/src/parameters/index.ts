import { capacity } from './capacity.ts'
import { consequences } from './consequences.ts'
import { contagion } from './contagion.ts'
import { imbalance } from './imbalance.ts'
import { organisation } from './organisation.ts'
import { people } from './people.ts'
import { start } from './start.ts'
import { state } from './state.ts'
import { work } from './work.ts'

/** Every parameter of the model by group, in the order of the published table. */
export const parameterGroups = {
  work,
  capacity,
  imbalance,
  state,
  contagion,
  people,
  organisation,
  consequences,
  start,
} as const

/** Every parameter of the model by name; names are unique across groups. */
export const defaultParameters = {
  ...work,
  ...capacity,
  ...imbalance,
  ...state,
  ...contagion,
  ...people,
  ...organisation,
  ...consequences,
  ...start,
} as const

export type ParameterName = keyof typeof defaultParameters

export const parameterNames = Object.keys(defaultParameters) as readonly ParameterName[]
