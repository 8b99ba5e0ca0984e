import type { Outlook } from '../settings/outlook.ts'
import { viewNames } from '../text/loop-page.ts'
import { page } from '../text/page.ts'
import { showClass } from './show-class.ts'
import type { Stage } from './stage.ts'

/** Turns to the page that the reader looks at, and keeps the address and the title with it. */
export const turnPages = (stage: Stage, redrawCompared: () => void) => {
  const { seat, shown, bar, draw, tell, closeSheet } = stage
  return (next: Outlook): void => {
    const { place } = shown
    const turned = next.view !== place.view
    const refocused = place.lens !== next.lens || place.compare !== next.compare
    shown.place = { ...next, seat }
    draw.page.turnTo(next)
    showClass(stage)
    draw.lessonWay(next)
    if (refocused) redrawCompared()
    if (turned) {
      bar.turn()
      tell.turned()
      closeSheet()
      window.scrollTo({ top: 0, behavior: 'instant' })
    } else bar.writeSoon()
    document.title = page.title(next.view === 'explore' ? null : viewNames[next.view])
  }
}
