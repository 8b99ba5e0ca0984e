import type { Act } from '../streams/intent.ts'
import type { PlayerState } from './player.ts'

/** What takes the space bar for itself. */
const pressed =
  'button, a, input, select, textarea, summary, [role="button"], [role="dialog"], [tabindex="0"]'

/** What takes the arrows for itself. */
const steered = 'input, select, textarea, [role="button"], [role="dialog"], [tabindex="0"]'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * Lets the space bar play and pause, and the arrows move on and back by a month, wherever the focus is in
 * nothing that takes these keys for itself. `state` is `null` where they are not listened to.
 */
export const playbackKeys = (act: Act, state: () => Pick<PlayerState, 'playing'> | null): void =>
  document.addEventListener('keydown', event => {
    const now = state()
    const { target, key } = event
    if (now === null || event.defaultPrevented || !(target instanceof Element)) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const step = steps[key]
    if (key === ' ' && target.closest(pressed) === null)
      act.gesture({ kind: 'play', on: !now.playing })
    else if (step !== undefined && target.closest(steered) === null)
      act.gesture({ kind: 'step', months: step })
    else return
    event.preventDefault()
  })
