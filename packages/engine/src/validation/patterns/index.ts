import type { Pattern } from '../pattern.ts'
import { clinics } from './clinics.ts'
import { costs } from './costs.ts'
import { crisisByRole } from './crisis-by-role.ts'
import { dimensions } from './dimensions.ts'
import { hours } from './hours.ts'
import { leaving } from './leaving.ts'
import { levels } from './levels.ts'
import { movers } from './movers.ts'
import { programmes } from './programmes.ts'
import { redesign } from './redesign.ts'
import { reserve } from './reserve.ts'
import { shock } from './shock.ts'
import { specialties } from './specialties.ts'
import { stability } from './stability.ts'
import { vacation } from './vacation.ts'

const isReserve = ({ id }: Pattern): boolean => id.startsWith('reserve')

const all: readonly Pattern[] = [
  levels,
  dimensions,
  crisisByRole,
  specialties,
  clinics,
  stability,
  movers,
  shock,
  hours,
  leaving,
  programmes,
  redesign,
  vacation,
  costs,
  reserve,
].flat()

/** Every pattern, those kept in reserve last. */
export const validationPatterns: readonly Pattern[] = [
  ...all.filter(pattern => !isReserve(pattern)),
  ...all.filter(isReserve).sort((a, b) => (a.id < b.id ? -1 : 1)),
]
