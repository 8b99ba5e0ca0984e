import { make } from '../dom.ts'
import { views, withoutLink, type ViewName } from '../settings/outlook.ts'
import { loopPage, viewNames } from '../text/loop-page.ts'
import type { Control } from './control.ts'

/** Links to the pages; the one that is open says so. */
export const pageLinks: Control<ViewName> = (host, act) => {
  const linked = views.filter(view => !withoutLink.includes(view))
  const links = linked.map(view => {
    const link = make('a', { href: `#view=${view}` }, viewNames[view])
    link.addEventListener('click', event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      act.gesture({ kind: 'outlook', change: { view } })
    })
    return { view, link }
  })
  host.append(
    make('nav', { class: 'pages', 'aria-label': loopPage.pages }, ...links.map(({ link }) => link)),
  )
  return open => {
    for (const { view, link } of links)
      if (view === open) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
  }
}
