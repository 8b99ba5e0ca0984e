/** Longest movement of the page, in milliseconds. */
const duration = 180

/** Lets somebody arrive. */
export const arrive = (element: Element): void => {
  element.animate([{ opacity: 0, transform: 'translateY(6px)' }, {}], duration)
}

/** Lets a copy of who has left drift away over the place where they were. */
export const leave = (element: HTMLElement): void => {
  const ghost = element.ownerDocument.createElement('li')
  ghost.className = `${element.className} ghost`
  ghost.setAttribute('aria-hidden', 'true')
  ghost.style.cssText = element.style.cssText
  ghost.style.left = `${element.offsetLeft}px`
  ghost.style.top = `${element.offsetTop}px`
  element.parentElement?.append(ghost)
  const gone = ghost.animate([{}, { opacity: 0, transform: 'translateY(-14px)' }], duration)
  gone.addEventListener('finish', () => ghost.remove())
}
