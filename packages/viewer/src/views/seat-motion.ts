/** Longest movement of the page, in milliseconds. */
const duration = 180

/** Lets somebody arrive. */
export const arrive = (element: Element): void => {
  element.animate([{ opacity: 0, transform: 'translateY(6px)' }, {}], duration)
}

/** Lets copies of those who have left drift away over the places where they were. */
export const leave = (elements: readonly HTMLElement[]): void => {
  // all places are read before anything is added: each addition would have the page laid out anew
  const places = elements.map(({ offsetLeft, offsetTop }) => [offsetLeft, offsetTop] as const)
  for (const [index, element] of elements.entries()) {
    const [left = 0, top = 0] = places[index] ?? []
    const ghost = element.ownerDocument.createElement('li')
    ghost.className = `${element.className} ghost`
    ghost.setAttribute('aria-hidden', 'true')
    ghost.style.cssText = element.style.cssText
    ghost.style.left = `${left}px`
    ghost.style.top = `${top}px`
    element.parentElement?.append(ghost)
    const gone = ghost.animate([{}, { opacity: 0, transform: 'translateY(-14px)' }], duration)
    gone.addEventListener('finish', () => ghost.remove())
  }
}
