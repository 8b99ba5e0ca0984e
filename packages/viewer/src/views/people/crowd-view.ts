import { quadtree, select, type Quadtree } from 'd3'
import { make, setText } from '../../dom.ts'
import { peoplePage } from '../../text/people-page.ts'
import { fit, onSize } from '../on-size.ts'
import { canvasCrowd } from './canvas-crowd.ts'
import type { CrowdData, Mark } from './crowd.ts'
import { layoutOf, type Layout } from './layout.ts'
import { markBeyond } from './steps.ts'
import { drawSvgCrowd } from './svg-crowd.ts'

/** Marks up to which each is an element of its own; beyond, they are points on a canvas. */
const mostElements = 300

/** Least height of the picture, and room for what stands above and below it, against text of 16 pixels. */
const leastHeight = 400
const roomAround = 318

/**
 * On a narrow screen, which is scrolled anyway, marks have to be told apart by a finger before everybody is seen at
 * once: width up to which a screen is narrow, and height for two clinics there, against text of 16 pixels.
 */
const narrow = 480
const twoClinics = 170

/** Height that a picture may take, in pixels. */
const tallestOf = ({ worlds }: CrowdData, width: number, em: number): number => {
  const seen = Math.max(leastHeight * em, innerHeight - roomAround * em)
  if (width > narrow * em) return seen
  const rooms = worlds.reduce((sum, world) => sum + world.rooms.length, 0)
  return Math.max(seen, Math.ceil(rooms / 2) * twoClinics * em)
}

/** Marks for which a world has room. */
const placesIn = ({ worlds: [world] }: CrowdData): number =>
  (world?.rooms ?? []).reduce(
    (sum, { posts, gone }) => posts.reduce((all, own) => all + own, sum + gone),
    0,
  )

/** How far beside a mark still counts as on it, in pixels. */
const reach = 9

const option = 'crowd-at'

/**
 * Everybody at once. The picture is one stop of the tab key and a list for those who hear it: arrows go
 * from mark to mark, Enter opens. `press` is called with the key of the person.
 */
export const crowdView = (
  host: HTMLElement,
  press: (person: string) => void,
): ((data: CrowdData) => void) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const svg = select(node).attr('class', 'crowd-drawing').attr('role', 'img')
  for (const name of ['links', 'marks', 'words']) svg.append('g').attr('class', name)
  const canvas = make('canvas', { class: 'crowd-canvas', role: 'img' })
  const drawCanvas = canvasCrowd(canvas)
  const spot = make('div', { class: 'crowd-spot', 'aria-hidden': 'true' })
  const tip = make('p', { class: 'crowd-tip', 'aria-hidden': 'true' })
  const at = make('div', { role: 'option', id: option, 'aria-selected': 'false' })
  const list = make(
    'div',
    {
      class: 'crowd-list',
      role: 'listbox',
      tabindex: 0,
      'aria-label': peoplePage.list,
      'aria-describedby': 'crowd-hint',
      'aria-activedescendant': option,
    },
    at,
  )
  host.append(spot, tip, list)

  let latest: CrowdData | null = null
  let layout: Layout | null = null
  let tree: Quadtree<Mark> | null = null
  let cursor: string | null = null

  const markAt = (id: string | null): Mark | null =>
    layout?.marks.find(mark => mark.id === id) ?? null

  /** Says which mark is looked at, and shows it. */
  const showSpot = (mark: Mark | null, tipped: boolean): void => {
    spot.hidden = mark === null
    tip.hidden = mark === null || !tipped
    if (mark === null || layout === null || latest === null) return
    const size = 2 * mark.r * 1.7
    spot.style.width = `${size}px`
    spot.style.height = `${size}px`
    spot.style.transform = `translate(${mark.x - size / 2}px,${mark.y - size / 2}px)`
    const words = latest.describe(mark, mark.world)
    setText(tip, words)
    const left = Math.min(Math.max(0, mark.x - 60), Math.max(0, layout.width - 220))
    tip.style.transform = `translate(${left}px,${mark.y + mark.r * 1.9}px)`
  }

  const goTo = (mark: Mark | null): void => {
    if (mark === null || layout === null || latest === null) return
    cursor = mark.id
    setText(at, latest.describe(mark, mark.world))
    at.setAttribute('aria-posinset', String(layout.marks.indexOf(mark) + 1))
    at.setAttribute('aria-setsize', String(layout.marks.length))
    at.setAttribute('aria-selected', String(mark.person !== null && mark.person === latest.chosen))
    showSpot(mark, true)
  }

  const under = (event: MouseEvent): Mark | null => {
    const box = host.getBoundingClientRect()
    const mark = tree?.find(event.clientX - box.left, event.clientY - box.top, 40)
    if (mark === undefined) return null
    const away = Math.hypot(event.clientX - box.left - mark.x, event.clientY - box.top - mark.y)
    return away <= mark.r + reach ? mark : null
  }
  list.addEventListener('pointermove', event => {
    const mark = under(event)
    list.classList.toggle('over', mark?.person != null)
    showSpot(mark, true)
  })
  list.addEventListener('pointerleave', () => showSpot(null, false))
  list.addEventListener('click', event => {
    const mark = under(event)
    if (mark === null) return
    goTo(mark)
    if (mark.person !== null) press(mark.person)
  })
  list.addEventListener('focus', () => {
    if (list.matches(':focus-visible')) goTo(markAt(cursor) ?? layout?.marks[0] ?? null)
  })
  list.addEventListener('blur', () => showSpot(null, false))
  list.addEventListener('keydown', event => {
    if (layout === null || event.ctrlKey || event.metaKey || event.altKey) return
    const now = markAt(cursor)
    if (event.key === 'Enter' || event.key === ' ') {
      if (now?.person != null) press(now.person)
    } else {
      const next = markBeyond(layout.marks, now, event.key)
      if (next === null && !event.key.startsWith('Arrow')) return
      goTo(next)
    }
    event.preventDefault()
    // arrows move the month elsewhere on the page
    event.stopPropagation()
  })

  const redraw = onSize<CrowdData>(host, (data, { width, em }) => {
    layout = layoutOf(data.worlds, { width, em, tallest: tallestOf(data, width, em) })
    tree = quadtree(
      [...layout.marks],
      ({ x }) => x,
      ({ y }) => y,
    )
    const drawn = placesIn(data) <= mostElements
    host.dataset['drawn'] = drawn ? 'svg' : 'canvas'
    host.style.setProperty('--tall', `${layout.height}px`)
    // only what is drawn is there, and can be saved
    host.prepend(drawn ? node : canvas)
    ;(drawn ? canvas : node).remove()
    svg.attr('aria-label', data.summary)
    canvas.setAttribute('aria-label', data.summary)
    if (drawn) {
      fit(svg, layout)
      drawSvgCrowd(svg, layout, data)
    } else drawCanvas(layout, data)
    const now = markAt(cursor) ?? layout.marks[0] ?? null
    if (list.matches(':focus-visible')) goTo(now)
    else {
      setText(at, now === null ? data.summary : data.describe(now, now.world))
      if (!spot.hidden) showSpot(null, false)
    }
  })
  // a canvas knows of no style sheet: it is drawn anew in other colours
  const repaint = (): void => {
    if (latest !== null && host.dataset['drawn'] === 'canvas') redraw(latest)
  }
  new MutationObserver(repaint).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  })
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'])
    matchMedia(query).addEventListener('change', repaint)
  return data => {
    latest = data
    redraw(data)
  }
}
