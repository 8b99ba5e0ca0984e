import type { Group } from '../chart-frame.ts'
import { shaftPath, type Stroke } from './strokes.ts'

/** [pixels] Way from one dot to the next where a loop has all of the change, and where it has none. */
const DENSE = 16
const SPARSE = 150

/** [pixels/s] The same everywhere: how many there are says how much, not how fast they are. */
const SPEED = 26

/** Steps of the distance between dots, so that a slow change of a share does not make them jump. */
const STEP = 12

/** Lets dots run along the links, the denser the more of the change goes through loops that pass them. */
export const drawDots = (links: Group, shareOf: (link: string) => number, least: number): void => {
  links
    .selectAll<SVGGElement, Stroke>('g.causal')
    .select<SVGPathElement>('path.dots')
    .each(function run(stroke) {
      const share = shareOf(stroke.link.name)
      const apart = SPARSE + (DENSE - SPARSE) * Math.sqrt(Math.min(1, share))
      const gap = STEP * Math.round(apart / STEP)
      this.classList.toggle('still', share < least)
      this.setAttribute('d', share < least ? '' : shaftPath(stroke))
      this.setAttribute('stroke-width', String(stroke.width + 3 * stroke.frame.weight))
      this.setAttribute('stroke-dasharray', `0 ${gap}`)
      this.style.setProperty('--gap', `${gap}px`)
      this.style.animationDuration = `${gap / SPEED}s`
    })
}
