import { make } from '../../dom.ts'
import { rampSteps } from '../ramp.ts'
import { besides } from './beside.ts'
import type { CrowdData, Mark } from './crowd.ts'
import { glide, onItsWay } from './gliding.ts'
import type { Layout } from './layout.ts'
import { linkPaths } from './link-paths.ts'

/** Colours as the style sheet has them just now. */
interface Inks {
  readonly ramp: readonly string[]
  readonly ink: string
  readonly muted: string
  readonly edge: string
  readonly panel: string
  readonly focus: string
  readonly font: string
  /** Size of small and of ordinary letters, in pixels, as the reader has set them. */
  readonly letters: readonly [small: number, ordinary: number]
}

/** Reads colours from the style sheet: a canvas knows none of its names. */
const inksOf = (host: HTMLElement): Inks => {
  const probe = make('span', { class: 'ink-probe' })
  host.append(probe)
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const size = (name: string): number => {
    probe.style.fontSize = `var(--${name})`
    return Number.parseFloat(getComputedStyle(probe).fontSize)
  }
  const inks: Inks = {
    ramp: Array.from({ length: rampSteps }, (_, step) => colour(`ramp-${step}`)),
    ink: colour('ink'),
    muted: colour('muted'),
    edge: colour('edge'),
    panel: colour('panel'),
    focus: colour('focus'),
    font: getComputedStyle(host).fontFamily,
    letters: [size('small'), size('body')],
  }
  probe.remove()
  return inks
}

const circle = (context: CanvasRenderingContext2D, x: number, y: number, r: number): void => {
  context.beginPath()
  context.arc(x, y, r, 0, 2 * Math.PI)
}

const drawMark = (
  context: CanvasRenderingContext2D,
  inks: Inks,
  mark: Mark,
  chosen: boolean,
): void => {
  const { x, y, r, look, step } = mark
  const colour = step === null ? inks.edge : (inks.ramp[step] ?? inks.edge)
  const line = Math.max(0.8, r * 0.36)
  if (look === 'working') {
    circle(context, x, y, r)
    context.fillStyle = colour
    if (step !== null) context.fill()
    else {
      context.strokeStyle = colour
      context.lineWidth = 1
      context.stroke()
    }
  } else if (look === 'searching' || look === 'arriving') {
    circle(context, x, y, r * 0.9)
    context.strokeStyle = inks.edge
    context.lineWidth = Math.min(1.2, line)
    context.setLineDash(look === 'searching' ? [r * 0.5, r * 0.45] : [])
    context.stroke()
    context.setLineDash([])
  } else {
    circle(context, x, y, r - line / 2)
    context.strokeStyle = colour
    context.lineWidth = line
    context.stroke()
  }
  context.strokeStyle = inks.ink
  context.fillStyle = inks.ink
  context.lineWidth = Math.max(0.7, r * 0.16)
  if (mark.burnedOut) {
    circle(context, x, y, r * 1.28)
    context.stroke()
  }
  if (look === 'sick') {
    context.beginPath()
    context.moveTo(x - 0.7 * r, y + 0.7 * r)
    context.lineTo(x + 0.7 * r, y - 0.7 * r)
    context.stroke()
  }
  if (mark.isNew || look === 'arriving') {
    circle(context, x, y, r * 0.24)
    if (mark.isNew) context.fillStyle = inks.panel
    context.fill()
    context.fillStyle = inks.ink
  }
  if (mark.leaving) {
    context.beginPath()
    context.moveTo(x - 0.42 * r, y + 1.5 * r)
    context.lineTo(x + 0.42 * r, y + 1.5 * r)
    context.lineTo(x, y + 2 * r)
    context.fill()
  }
  if (mark.fate === 'kept' || mark.fate === 'lost') {
    context.beginPath()
    context.moveTo(x, y - 1.55 * r)
    context.lineTo(x + 0.42 * r, y - 1.13 * r)
    context.lineTo(x, y - 0.71 * r)
    context.lineTo(x - 0.42 * r, y - 1.13 * r)
    context.closePath()
    if (mark.fate === 'kept') context.fill()
    else context.stroke()
  }
  if (!chosen) return
  circle(context, x, y, r * 1.7)
  context.strokeStyle = inks.focus
  context.lineWidth = Math.max(2, r * 0.3)
  context.stroke()
}

/** Everything but the marks. */
const drawRooms = (
  context: CanvasRenderingContext2D,
  inks: Inks,
  layout: Layout,
  data: CrowdData,
): void => {
  const [small, ordinary] = inks.letters
  for (const { x, y, width, height, line } of layout.rooms) {
    context.fillStyle = inks.panel
    context.fillRect(x, y, width, height)
    if (line === null) continue
    context.strokeStyle = inks.edge
    context.lineWidth = 1
    context.setLineDash([2, 3])
    context.beginPath()
    context.moveTo(x + 8, line)
    context.lineTo(x + width - 8, line)
    context.stroke()
  }
  const links = linkPaths(layout.marks, data)
  for (const { kind, d, weight } of links) {
    context.globalAlpha = Math.max(0.12, Math.min(0.6, 40 / links.length))
    context.strokeStyle = kind === 'work' ? inks.focus : inks.ink
    context.setLineDash(kind === 'work' ? [] : [2, 3])
    context.lineWidth = 0.6 + 3.2 * weight
    context.stroke(new Path2D(d))
  }
  context.globalAlpha = 1
  context.setLineDash([])
  // no link crosses a word
  context.strokeStyle = inks.panel
  context.lineWidth = 4
  context.lineJoin = 'round'
  const write = (text: string, x: number, y: number, width: number): void => {
    context.strokeText(text, x, y, width)
    context.fillText(text, x, y, width)
  }
  for (const { x, y, width, title, line, goneText } of layout.rooms) {
    context.fillStyle = inks.ink
    context.font = `600 ${small}px ${inks.font}`
    write(title, x + 9, y + 17, width - 16)
    if (line === null) continue
    context.fillStyle = inks.muted
    context.font = `${small}px ${inks.font}`
    write(goneText, x + 9, line + 14, width - 16)
  }
  context.fillStyle = inks.ink
  context.font = `600 ${ordinary}px ${inks.font}`
  for (const { text, x, y } of layout.titles) context.fillText(text, x, y)
}

/** Whether two marks stand at the same place. */
const stands = (mark: Mark, before: Mark | undefined): boolean =>
  before !== undefined && before.x === mark.x && before.y === mark.y

/**
 * Draws everybody on a canvas: for thousands of marks. Those who have another place than before glide there
 * over a picture of all who stand still, which is drawn once.
 */
export const canvasCrowd = (
  canvas: HTMLCanvasElement,
): ((layout: Layout, data: CrowdData) => void) => {
  const still = document.createElement('canvas')
  let drawn: { readonly layout: Layout; readonly places: ReadonlyMap<string, Mark> } | null = null
  let frame = 0
  return (layout, data) => {
    cancelAnimationFrame(frame)
    const context = canvas.getContext('2d')
    const host = canvas.parentElement
    if (context === null || host === null) return
    const inks = inksOf(host)
    const places = drawn?.layout.width === layout.width ? drawn.places : null
    drawn = { layout, places: new Map(layout.marks.map(mark => [mark.id, mark])) }
    // large pictures are drawn no finer than browsers can
    const ratio = Math.min(devicePixelRatio, 8000 / Math.max(1, layout.height))
    const draw = (mark: Mark, alpha: number): void => {
      context.globalAlpha = alpha * (besides(mark, data) ? 0.4 : 1)
      drawMark(context, inks, mark, mark.person !== null && mark.person === data.chosen)
    }
    canvas.width = Math.round(layout.width * ratio)
    canvas.height = Math.round(layout.height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawRooms(context, inks, layout, data)
    const moving =
      data.motion && places !== null
        ? layout.marks.filter(mark => !stands(mark, places.get(mark.id)))
        : []
    const gliding = new Set(moving)
    for (const mark of layout.marks) if (!gliding.has(mark)) draw(mark, 1)
    if (moving.length === 0 || places === null) return
    still.width = canvas.width
    still.height = canvas.height
    still.getContext('2d')?.drawImage(canvas, 0, 0)
    let begun: number | null = null
    const goOn = (now: number): void => {
      begun ??= now
      const part = Math.min(1, (now - begun) / glide)
      context.globalAlpha = 1
      context.clearRect(0, 0, layout.width, layout.height)
      context.drawImage(still, 0, 0, layout.width, layout.height)
      for (const each of moving) {
        const { mark, alpha } = onItsWay(each, places.get(each.id), part)
        draw(mark, alpha)
      }
      context.globalAlpha = 1
      if (part < 1) frame = requestAnimationFrame(goOn)
    }
    goOn(performance.now())
  }
}
