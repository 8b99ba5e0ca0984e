/** Exhaustion from which a person counts as burned out, in points (Shanafelt 2012; range 0–54). */
export const HIGH_EXHAUSTION = 27

/** Cynicism from which a person counts as burned out, in points (Shanafelt 2012; range 0–30). */
export const HIGH_CYNICISM = 10

/** Whether the MBI rule of the national physician surveys calls a person burned out. */
export const burnedOutByMbi = (exhaustion: number, cynicism: number): boolean =>
  exhaustion >= HIGH_EXHAUSTION || cynicism >= HIGH_CYNICISM
