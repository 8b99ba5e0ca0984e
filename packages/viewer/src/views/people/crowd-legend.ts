import { select } from 'd3'
import { make, setText } from '../../dom.ts'
import { peoplePage } from '../../text/people-page.ts'
import { rampSteps } from '../ramp.ts'

/** What colours and shapes mean just now. */
export interface CrowdLegendData {
  readonly title: string
  readonly unit: string
  /** At the light end, and at the dark. */
  readonly ends: readonly [string, string]
  /** Words of the two ends. */
  readonly sides: readonly [string, string]
  /** Where a limit stands, 0–1, and its number; `null` for none. */
  readonly limit: { readonly at: number; readonly text: string } | null
  readonly rule: string
  readonly links: { readonly work: boolean; readonly strain: boolean }
  readonly compares: boolean
}

const blank = (box: string): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', box)
  svg.setAttribute('aria-hidden', 'true')
  return svg
}

/** A mark as it is drawn in the picture. */
const sample = (name: string): SVGSVGElement => {
  const node = blank('-16 -18 32 34')
  const svg = select(node)
  const mark = svg.append('g').attr('class', `crowd-mark ${name}`)
  mark.append('circle').attr('class', 'body').attr('r', 9)
  mark.append('circle').attr('class', 'ring').attr('r', 11.6)
  mark.append('path').attr('class', 'slash').attr('d', 'M-6.3,6.3L6.3,-6.3')
  mark.append('circle').attr('class', 'core').attr('r', 2.4)
  mark.append('path').attr('class', 'arrow').attr('d', 'M-4,10.5L4,10.5L0,15Z')
  mark.append('path').attr('class', 'diamond').attr('d', 'M0,-14.5L4.4,-10L0,-5.5L-4.4,-10Z')
  return node
}

const line = (kind: string): SVGSVGElement => {
  const node = blank('-16 -16 32 32')
  select(node)
    .append('path')
    .attr('class', `crowd-link ${kind}`)
    .attr('d', 'M-14,8Q0,-14 14,8')
    .attr('stroke-width', 2.4)
  return node
}

const item = (drawing: SVGSVGElement, text: string): HTMLElement =>
  make('span', { class: 'crowd-key' }, drawing, make('span', {}, text))

/** What the colours of the picture mean, in one place, and in another its shapes and lines. */
export const crowdLegend = (
  scale: HTMLElement,
  keys: HTMLElement,
): ((data: CrowdLegendData) => void) => {
  const words = peoplePage.legend
  const title = make('span', { class: 'crowd-scale-title' })
  const low = make('span')
  const high = make('span')
  const steps = make('span', { class: 'steps' })
  for (let step = 0; step < rampSteps; step++) {
    const cell = make('span', { class: 'step' })
    cell.style.background = `var(--ramp-${step})`
    steps.append(cell)
  }
  const limit = make('span', { class: 'limit' })
  steps.append(limit)
  const burned = item(sample('working step-7 burned'), '')
  const compared = [
    item(sample('working step-3 kept'), words.kept),
    item(sample('gone step-6 lost'), words.lost),
  ]
  const work = item(line('work'), words.work)
  const strain = item(line('strain'), words.strain)
  keys.append(
    burned,
    item(sample('sick step-5'), words.sick),
    item(sample('vacation step-3'), words.vacation),
    item(sample('working step-2 fresh'), words.fresh),
    item(sample('working step-6 goes'), words.leaving),
    item(sample('gone step-6'), words.gone),
    item(sample('searching blank'), words.empty),
    item(sample('arriving blank'), words.arriving),
    ...compared,
    work,
    strain,
    make('span', { class: 'crowd-key' }, words.roles),
  )
  scale.append(
    make(
      'span',
      { class: 'crowd-scale' },
      title,
      make('span', { class: 'ramp' }, low, steps, high),
    ),
  )
  return data => {
    setText(title, `${data.title}, ${data.unit}`)
    setText(low, `${data.ends[0]} ${data.sides[0]}`)
    setText(high, `${data.ends[1]} ${data.sides[1]}`)
    limit.hidden = data.limit === null
    limit.style.left = `${100 * (data.limit?.at ?? 0)}%`
    setText(limit, data.limit?.text ?? '')
    const ruled = burned.querySelector('span')
    if (ruled !== null) setText(ruled, words.burnedOut(data.rule))
    for (const each of compared) each.hidden = !data.compares
    work.hidden = !data.links.work
    strain.hidden = !data.links.strain
  }
}
