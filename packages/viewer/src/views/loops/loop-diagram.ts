import type { LoopName } from '@burnout/engine'
import { select } from 'd3'
import { make, setText } from '../../dom.ts'
import { diagramNames, diagramWords, isScored, type DrawnLoop } from '../../text/diagrams.ts'
import { fit, onSize } from '../on-size.ts'
import { chosenOf, explained, partsOf } from './chosen.ts'
import { linksAlong, type Diagram, type LoopPlace } from './diagram.ts'
import { diagrams } from './diagrams/index.ts'
import { badgeOf, drawBadges, type Badge } from './draw-badges.ts'
import { drawDots } from './draw-dots.ts'
import { drawLinks } from './draw-links.ts'
import { drawVariables } from './draw-variables.ts'
import { boxesOf, frameOf, isCrowded } from './frame.ts'
import type { LoopMoment } from './loop-moment.ts'
import { partOf } from './parts/index.ts'
import { roving } from './roving.ts'
import { strokesOf } from './strokes.ts'

/** Loops with less of the change let no dots run. */
const LEAST = 0.02

/** What is drawn at a moment: a diagram, or what is told of it. */
const drawingOf = ({ diagram, only }: LoopMoment): Diagram =>
  only === undefined ? diagrams[diagram] : partOf(diagram, only)

/** What is said below the diagram. */
const toldOf = (
  { diagram, scored, quiet, means, uncovered }: LoopMoment,
  loops: readonly LoopPlace[],
  looked: DrawnLoop | null,
  story: boolean,
): string => {
  if (looked !== null) return diagramWords.told(looked)
  if (uncovered !== undefined) return ''
  const { story: archetype, note } = diagramNames[diagram]
  const first = story ? archetype : null
  if (!scored) return [first, diagramWords.waiting].filter(Boolean).join(' ')
  const change = quiet ? diagramWords.isQuiet : diagramWords.explained(explained(loops, means))
  const known = diagrams[diagram].loops.some(({ loop }) => isScored(loop))
  return [first, known ? change : null, note].filter(Boolean).join(' ')
}

/** How a page uses its diagram. */
export interface DiagramUse {
  /** What pressing a badge does; `shown` stands out already. */
  readonly press: (loop: DrawnLoop, badge: Element, shown: LoopName | null) => void
  /** What pressing a badge opens. */
  readonly opens: 'dialog' | null
  /** Whether the story of the diagram is told below it. */
  readonly story: boolean
}

/**
 * A causal loop diagram, alive with one moment of a run. A badge that is pointed at or focused makes
 * its loop stand out for as long.
 */
export const loopDiagram = (
  host: HTMLElement,
  { press, opens, story }: DiagramUse,
): ((moment: LoopMoment) => void) => {
  const plot = make('div', { class: 'cld-plot' })
  const told = make('p', { class: 'cld-told' })
  const summary = make('p', { class: 'visually-hidden' })
  const pan = make('div', { class: 'cld-pan' }, plot)
  const root = make('div', { class: 'cld' }, pan, told, summary)
  host.append(root)
  const svg = select(plot).append('svg').attr('role', 'group')
  const links = svg.append('g').attr('aria-hidden', 'true')
  const variables = svg.append('g').attr('aria-hidden', 'true')
  const badges = svg.append('g')

  let latest: LoopMoment | null = null
  let looked: DrawnLoop | null = null

  /** Lets the loop looked at, or else the one shown, stand out. */
  const spot = (): void => {
    if (latest === null) return
    const diagram = drawingOf(latest)
    const { loops, parts } = chosenOf(diagram, latest)
    const standing = looked ?? latest.shown
    const place = loops.find(({ loop }) => loop === standing)
    const own = place && new Set(partsOf(place))
    const state = (name: string): string =>
      parts.has(name) ? (own === undefined || own.has(name) ? '' : 'aside') : 'out'
    svg
      .selectAll<SVGGElement, { readonly link: { readonly name: string } }>('g.causal')
      .attr('data-state', ({ link }) => state(link.name))
    svg.selectAll<SVGGElement, string>('g.variable').attr('data-state', state)
    svg
      .selectAll<SVGGElement, Badge>('g.loop-badge')
      .attr('data-state', badge => (place === undefined || badge.place === place ? '' : 'aside'))
      .attr('aria-haspopup', opens)
      .attr('aria-pressed', badge => String(badge.place.loop === latest?.shown))
    setText(told, toldOf(latest, loops, place?.loop ?? null, story))
  }

  const look = (badge: Badge | null): void => {
    looked = badge?.place.loop ?? null
    spot()
  }
  const rove = roving(badges, {
    look,
    press: ({ place: { loop } }, badge) => press(loop, badge, latest?.shown ?? null),
  })

  const redraw = onSize<LoopMoment>(plot, (moment, size) => {
    const diagram = drawingOf(moment)
    const frame = frameOf(diagram, size)
    const boxes = boxesOf(diagram, frame)
    const { loops } = chosenOf(diagram, moment)
    const drawn = loops.map(place => badgeOf(diagram, place, moment))
    const calm = moment.uncovered === undefined && (moment.quiet || !moment.scored)
    fit(svg, size)
    // on paper the room around the frame goes
    svg.attr('preserveAspectRatio', 'xMidYMid slice')
    plot.style.setProperty('--drawn', String(frame.across / frame.down))
    svg
      .attr('class', `cld-drawing${calm ? ' quiet' : ''}`)
      .attr('aria-label', diagramNames[moment.diagram].name)
    drawLinks(
      links,
      diagram,
      strokesOf(diagram, frame, boxes, moment.links),
      name => name in moment.links || !moment.scored,
    )
    const shareThrough = (name: string): number =>
      drawn
        .filter(({ place }) => linksAlong(place.along, true).includes(name))
        .reduce((sum, { share }) => sum + share, 0)
    drawDots(links, shareThrough, LEAST)
    drawVariables(variables, diagram, frame, boxes, moment.levels)
    drawBadges(badges, diagram, frame, boxes, drawn, moment.activity)
    rove()
    setText(summary, moment.summary)
    spot()
  })
  return moment => {
    if (moment.diagram !== latest?.diagram) looked = null
    latest = moment
    root.classList.toggle('crowded', isCrowded(drawingOf(moment)))
    redraw(moment)
  }
}
