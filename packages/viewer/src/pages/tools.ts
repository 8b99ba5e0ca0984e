import { embedded } from '../controls/embedded.ts'
import { jumpToSections } from '../controls/jump.ts'
import { languageButtons } from '../controls/language.ts'
import { copyLink } from '../controls/share.ts'
import { leverSheet } from '../controls/sheet.ts'
import { themeButton } from '../controls/theme.ts'
import type { addressBar, Shown } from './address-bar.ts'
import type { Places } from './skeleton.ts'

/**
 * What stands around every page: jumps, link, colours, language, and the sheet of levers on a phone.
 *
 * @returns what closes the sheet.
 */
export const tools = (
  places: Places,
  shown: Shown,
  { write, writeIn }: ReturnType<typeof addressBar>,
): (() => void) => {
  jumpToSections(document.body)
  embedded(places.answer, write)
  copyLink(places.tools, write)
  themeButton(places.tools)
  languageButtons(places.tools, other => {
    writeIn(other)
    location.reload()
  })
  return leverSheet(
    places.bar,
    places.panel,
    () =>
      ({
        explore: places.charts.exhaustion,
        loops: places.loops.diagram,
        people: places.lives.picture,
        compare: places.compare.sentence,
        learn: places.learn.page,
        evidence: places.evidence.page,
        flight: places.flight,
        traps: places.traps,
        class: places.classroom,
      })[shown.place.view],
  )
}
