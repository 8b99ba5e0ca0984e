/** Milliseconds between two beats. */
export const beatEvery = 1_000

/** Milliseconds after which a sweep that says nothing counts as gone, and what it wants is not done. */
export const presence = 60_000

/** Milliseconds for which a block that its worker says nothing about is left to it. */
const usualPatience = 15_000

/** Milliseconds after which a silent worker counts as lost; tests cannot wait as long as people do. */
export const patience = (environment = process.env): number => {
  const given = environment['BURNOUT_QUEUE_PATIENCE'] ?? ''
  return /^\d{1,4}(\.\d+)?$/.test(given) && Number(given) > 0
    ? 1_000 * Number(given)
    : usualPatience
}

/** How often a block may be lost with its worker before it counts as broken. */
export const mostLosses = 3
