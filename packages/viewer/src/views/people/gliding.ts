import type { Mark } from './crowd.ts'

/** Milliseconds in which a mark glides to its place. */
export const glide = 200

/** How far outside somebody who is hired comes in from the right, in pixels. */
export const doorway = 34

/** A mark on its way, and how much of it is to be seen, 0–1. */
export interface Gliding {
  readonly mark: Mark
  readonly alpha: number
}

/**
 * Where a mark is after a part of its way, 0–1: whoever was there before comes from their place, whoever was
 * not comes in from the door.
 */
export const onItsWay = (
  mark: Mark,
  before: Pick<Mark, 'x' | 'y'> | undefined,
  part: number,
): Gliding => {
  const eased = part * part * (3 - 2 * part)
  const from = before ?? { x: mark.x + doorway, y: mark.y }
  return {
    mark: {
      ...mark,
      x: from.x + (mark.x - from.x) * eased,
      y: from.y + (mark.y - from.y) * eased,
    },
    alpha: before === undefined ? eased : 1,
  }
}
