import { make } from '../dom.ts'
import { page } from '../text/page.ts'
import { inEnglish } from '../text/tongue.ts'
import type { View } from './view.ts'

export interface AboutData {
  readonly what: string
  readonly how: string
  readonly notice: string
  readonly try: string
  readonly warnings: readonly string[]
}

const part = (title: string, text: string): HTMLElement =>
  make('div', {}, make('h3', {}, title), make('p', {}, text))

/** What the scenario is, how it is set up, what to notice and what to try. */
export const about: View<AboutData> = host => {
  let drawn = ''
  return data => {
    const key = JSON.stringify(data)
    if (key === drawn) return
    drawn = key
    host.replaceChildren(
      make('p', { class: 'what' }, data.what),
      part(page.notice, data.notice),
      part(page.try, data.try),
      part(page.how, data.how),
      ...data.warnings.map(text => make('p', { class: 'hint', lang: inEnglish }, text)),
    )
  }
}
