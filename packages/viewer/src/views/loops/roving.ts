import type { Group } from '../chart-frame.ts'
import type { Badge } from './draw-badges.ts'

interface Answers {
  readonly look: (badge: Badge | null) => void
  readonly press: (badge: Badge, element: Element) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * Makes the badges of a diagram one stop of the tab key: arrows go from badge to badge, Home and End to
 * the first and last, Enter and Space press. Returns what to call once badges have been drawn.
 */
export const roving = (group: Group, { look, press }: Answers): (() => void) => {
  const all = () => group.selectAll<SVGGElement, Badge>('g.loop-badge')
  const stopAt = (stop: SVGGElement | undefined): void => {
    all().attr('tabindex', function tab() {
      return this === stop ? 0 : -1
    })
  }
  return () => {
    const badges = all()
    const nodes = badges.nodes()
    if (!nodes.some(node => node.getAttribute('tabindex') === '0')) stopAt(nodes[0])
    badges
      .on('pointerenter', (_, badge) => look(badge))
      .on('pointerleave', () => look(null))
      .on('focus', function focus(_, badge) {
        stopAt(this)
        look(badge)
      })
      .on('blur', () => look(null))
      .on('click', function click(_, badge) {
        press(badge, this)
      })
      .on('keydown', function key(event: KeyboardEvent, badge) {
        const at = nodes.indexOf(this)
        const step = steps[event.key]
        const next =
          event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? nodes.length - 1
              : step === undefined
                ? null
                : (at + step + nodes.length) % nodes.length
        if (next !== null) nodes[next]?.focus()
        else if (event.key === 'Enter' || event.key === ' ') press(badge, this)
        else return
        event.preventDefault()
        // arrows move the month elsewhere on the page
        event.stopPropagation()
      })
  }
}
