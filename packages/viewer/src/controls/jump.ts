import { focusOn } from '../dom.ts'

/** Follows links to parts of the page without touching the address, which holds the settings. */
export const jumpToSections = (root: HTMLElement): void => {
  root.addEventListener('click', event => {
    if (!(event.target instanceof HTMLAnchorElement)) return
    const id = event.target.dataset['section']
    const section = id === undefined ? null : document.getElementById(id)
    if (section === null) return
    event.preventDefault()
    focusOn(section)
    section.scrollIntoView()
  })
}
