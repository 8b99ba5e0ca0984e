import { create } from 'd3'

/** A chair seen from the side, and the head of someone who is on the way to it. */
const outline = 'M8 3v9h9v9M8 12v9'

/** An empty chair; its style says whether somebody is coming. */
export const chair = (): SVGSVGElement | null => {
  const svg = create('svg:svg').attr('viewBox', '0 0 24 24').attr('aria-hidden', 'true')
  svg.append('path').attr('d', outline)
  svg.append('circle').attr('cx', 18).attr('cy', 6).attr('r', 3)
  const node = svg.node()
  return node instanceof SVGSVGElement ? node : null
}
