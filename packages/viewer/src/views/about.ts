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
  /** Whether all but the question is English on a page that is not. */
  readonly english: boolean
}

const part = (title: string, text: string, lang: string | null): HTMLElement =>
  make('div', {}, make('h3', {}, title), make('p', { lang }, text))

/** What the scenario is, how it is set up, what to notice and what to try. */
export const about: View<AboutData> = host => {
  let drawn = ''
  return data => {
    const key = JSON.stringify(data)
    if (key === drawn) return
    drawn = key
    const lang = data.english ? 'en' : null
    host.replaceChildren(
      make('p', { class: 'what' }, data.what),
      part(page.notice, data.notice, lang),
      part(page.try, data.try, lang),
      part(page.how, data.how, lang),
      ...data.warnings.map(text => make('p', { class: 'hint', lang: inEnglish }, text)),
    )
  }
}
