import { allocation } from './allocation.ts'
import { balance } from './balance.ts'
import { capacity } from './capacity.ts'
import { consequences } from './consequences.ts'
import { demand } from './demand.ts'
import { organisation } from './organisation.ts'
import { programmes } from './programmes.ts'
import { staffing } from './staffing.ts'
import { states } from './states.ts'

/** Every part of the twin, in the order in which a day goes. */
export const twinParts = [
  ...capacity,
  ...organisation,
  ...demand,
  ...allocation,
  ...balance,
  ...staffing,
  ...programmes,
  ...states,
  ...consequences,
]
