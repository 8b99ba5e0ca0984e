import { exp } from './elementary.ts'

/**
 * Daily rate k of a first-order process with time constant τ, such that one step of length dt is exact:
 *
 *   k = (1 − e^(−dt/τ)) / dt        so that   x + dt·k·(target − x)   is the true solution
 *
 * τ, dt [days] > 0. The step is stable for any τ, however short.
 */
export const decayRate = (timeConstant: number, dt: number): number =>
  (1 - exp(-dt / timeConstant)) / dt
