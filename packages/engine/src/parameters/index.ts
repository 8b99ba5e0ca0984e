import { attitudes } from './attitudes.ts'
import { capacity } from './capacity.ts'
import { consequences } from './consequences.ts'
import { contagion } from './contagion.ts'
import { crisis } from './crisis.ts'
import { culture } from './culture.ts'
import { effortReward } from './effort-reward.ts'
import { imbalance } from './imbalance.ts'
import { moves } from './moves.ts'
import { measurement } from './measurement.ts'
import { organisation } from './organisation.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { staffing } from './staffing.ts'
import { start } from './start.ts'
import { state } from './state.ts'
import { timeOff } from './time-off.ts'
import { work } from './work.ts'

/** Every parameter of the model by group, in the order of the published table. */
export const parameterGroups = {
  work,
  staffing,
  capacity,
  imbalance,
  state,
  contagion,
  crisis,
  timeOff,
  culture,
  attitudes,
  effortReward,
  programmes,
  people,
  moves,
  organisation,
  consequences,
  measurement,
  start,
} as const

/** Every parameter of the model by name; names are unique across groups. */
export const defaultParameters = {
  ...work,
  ...staffing,
  ...capacity,
  ...imbalance,
  ...state,
  ...contagion,
  ...crisis,
  ...timeOff,
  ...culture,
  ...attitudes,
  ...effortReward,
  ...programmes,
  ...people,
  ...moves,
  ...organisation,
  ...consequences,
  ...measurement,
  ...start,
} as const

export type ParameterName = keyof typeof defaultParameters

export const parameterNames = Object.keys(defaultParameters) as readonly ParameterName[]
