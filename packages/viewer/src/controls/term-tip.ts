import { make, setText } from '../dom.ts'
import { keysOf } from '../record.ts'
import { terms } from '../text/terms.ts'

/** Milliseconds in which a pointer may leave a term and reach what is said of it. */
const crossing = 150

/** Least distance of the note from the edges of the page, in pixels. */
const edge = 8

const termAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-means]') : null

/**
 * Says what a term means beside it, when it is pointed at, reached by keyboard or touched. It stays as long as
 * the pointer is on it or the focus in the term, and Escape puts it away.
 */
export const termTip = (host: HTMLElement): void => {
  const { body } = document
  const tip = make('p', { class: 'tip', hidden: true, role: 'tooltip' })
  host.append(tip)
  let at: HTMLElement | null = null
  let leaving = 0

  const hide = (): void => {
    clearTimeout(leaving)
    at = null
    tip.hidden = true
  }
  const show = (term: HTMLElement): void => {
    clearTimeout(leaving)
    const id = keysOf(terms).find(each => each === term.dataset['means'])
    if (id === undefined || at === term) return
    at = term
    setText(tip, `${terms[id].name}: ${terms[id].about}`)
    tip.hidden = false
    const { left, bottom, top } = term.getBoundingClientRect()
    const { width, height } = tip.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const origin = (tip.offsetParent ?? body).getBoundingClientRect()
    const below = bottom + height + edge <= clientHeight || top < height + edge
    tip.style.left = `${Math.max(edge, Math.min(left, clientWidth - width - edge)) - origin.left}px`
    tip.style.top = `${(below ? bottom : top - height) - origin.top}px`
  }
  const leave = (): void => {
    clearTimeout(leaving)
    leaving = window.setTimeout(() => {
      if (at !== document.activeElement) hide()
    }, crossing)
  }

  body.addEventListener('pointerover', ({ target, pointerType }) => {
    const term = termAt(target)
    if (target === tip) clearTimeout(leaving)
    else if (term !== null && pointerType === 'mouse') show(term)
  })
  body.addEventListener('pointerout', ({ target }) => {
    if (target === tip || termAt(target) !== null) leave()
  })
  body.addEventListener('focusin', ({ target }) => {
    const term = termAt(target)
    if (term === null) hide()
    else show(term)
  })
  body.addEventListener('focusout', ({ target }) => {
    if (termAt(target) !== null) hide()
  })
  body.addEventListener('click', ({ target }) => {
    const term = termAt(target)
    if (term !== null) show(term)
    else if (target !== tip) hide()
  })
  // before whatever else these keys do on the page
  body.addEventListener(
    'keydown',
    event => {
      const term = termAt(event.target)
      if (term !== null && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        show(term)
        return
      }
      if (event.key !== 'Escape' || tip.hidden) return
      event.stopPropagation()
      hide()
    },
    true,
  )
}
