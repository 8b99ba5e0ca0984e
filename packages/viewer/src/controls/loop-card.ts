import type { LoopName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import type { Act } from '../streams/intent.ts'
import { isScored, loopText, type DrawnLoop } from '../text/diagrams.ts'
import { loopPage } from '../text/loop-page.ts'
import { isCuttable, type LoopListState } from './loop-list.ts'

/** Pixels between a badge and its card, and between a card and the edges of what is to be seen. */
const gap = 12

/** Puts a card beside a badge, on a side on which it stays within the diagram, or else below or above. */
const putBeside = (card: HTMLElement, badge: Element): void => {
  const { left, right, top, bottom } = badge.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const plot =
    badge.closest('.cld-pan')?.getBoundingClientRect() ?? document.body.getBoundingClientRect()
  const ceiling = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  const floor = innerHeight - Number.parseFloat(getComputedStyle(document.body).paddingBottom) - gap
  const sides = [right + gap, left - gap - width]
  const beside = sides.find(x => x >= plot.left && x + width <= plot.right)
  const below = bottom + gap + height <= floor
  const x = beside ?? Math.max(gap, Math.min((left + right - width) / 2, innerWidth - width - gap))
  const y =
    beside !== undefined ? (top + bottom - height) / 2 : below ? bottom + gap : top - gap - height
  card.style.left = `${x + window.scrollX}px`
  card.style.top = `${Math.max(ceiling, Math.min(y, floor - height)) + window.scrollY}px`
}

interface LoopCard {
  /** Opens the card of a loop beside its badge. */
  readonly open: (loop: DrawnLoop, badge: Element) => void
  readonly draw: (state: LoopListState) => void
}

/** A card that opens at a badge: what its loop tells, what it has of the change, and a button that cuts it. */
export const loopCard = (host: HTMLElement, act: Act): LoopCard => {
  const words = loopPage.card
  const title = make('h3', { id: 'loop-card-title' })
  const share = make('p')
  const story = make('p', { id: 'loop-card-story' })
  const cut = make('button', { type: 'button' })
  const all = make('button', { type: 'button', class: 'quiet' }, words.all)
  const card = make(
    'div',
    {
      class: 'loop-card',
      popover: 'auto',
      role: 'dialog',
      tabindex: -1,
      'aria-labelledby': title.id,
      'aria-describedby': story.id,
    },
    title,
    share,
    story,
    make('div', { class: 'row' }, cut, all),
  )
  host.append(card)
  let loop: DrawnLoop | null = null
  let state: LoopListState | null = null
  const write = (): void => {
    if (loop === null || state === null) return
    const { label, id, story: told } = loopText(loop)
    const listed = state.loops.find(({ name }) => name === loop)
    setText(title, `${id} ${label}`)
    setText(story, told)
    const known = listed === undefined || state.quiet ? null : listed
    setText(
      share,
      isScored(loop)
        ? words.share(loop, state.month, known?.now ?? null, listed?.whole ?? null)
        : words.unscored,
    )
    cut.hidden = !isScored(loop)
    cut.disabled = !state.ready || !isScored(loop) || !isCuttable(loop)
    setText(cut, cut.disabled && state.ready ? loopPage.list.uncuttable : words.cut(state.month))
  }
  const choose = (name: LoopName | null): void =>
    act.gesture({ kind: 'outlook', change: { loop: name } })
  cut.addEventListener('click', () => {
    if (loop === null || state === null || !isScored(loop) || !isCuttable(loop)) return
    act.gesture({ kind: 'wish', wish: { kind: 'cut', loop, month: state.month } })
    card.hidePopover()
  })
  all.addEventListener('click', () => {
    choose(null)
    card.hidePopover()
  })
  return {
    open(next, badge) {
      loop = next
      if (isScored(next)) choose(next)
      write()
      card.showPopover()
      putBeside(card, badge)
      card.focus({ preventScroll: true })
    },
    draw(next) {
      state = next
      if (card.matches(':popover-open')) write()
    },
  }
}
