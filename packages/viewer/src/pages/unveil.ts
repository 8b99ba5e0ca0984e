import { liftFirstFrame } from '../first-frame.ts'
import { firstSeen } from '../streams/first-seen.ts'
import type { Asking } from './asking.ts'
import { markIdle } from './status.ts'

/** Takes the first frame away once there is something behind it. */
export const unveil = (asked: Asking): void => {
  firstSeen(asked).subscribe(what => {
    if (what === 'alone') markIdle()
    liftFirstFrame()
  })
}
