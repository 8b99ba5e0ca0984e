import { isEmbedded, standsAlone } from './settings/bare.ts'
import { rememberedTheme } from './settings/theme.ts'
import { loading } from './text/first-frame.ts'
import { locale } from './text/tongue.ts'

/** Milliseconds after which a page that is not drawn, such as one in the background, goes on all the same. */
const longest = 100

const frame = (): HTMLElement | null => document.querySelector('#first-frame')

/** Fits what the page is before its scripts have come to its address, and to the language and theme of the reader. */
export const fitFirstFrame = (): void => {
  const root = document.documentElement
  root.lang = locale
  const theme = rememberedTheme()
  if (theme !== null) root.dataset['theme'] = theme
  root.classList.toggle('embed', isEmbedded(location.search))
  const written = new URLSearchParams(location.hash.replace(/^#/, ''))
  frame()
    ?.querySelector('aside')
    ?.toggleAttribute('hidden', standsAlone(written.get('view')))
  frame()?.querySelector('.sentence')?.append(loading)
}

/** Waits until it has been drawn: what comes next may keep the page from drawing for a while. */
export const firstFrameDrawn = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longest)
  })

/** Keeps it before the page, which is composed behind it, until there is something to see there. */
export const holdFirstFrame = (): void => frame()?.classList.add('held-before')

/** Takes it away once what was drawn behind it has come to rest: drawings are fitted to the room that the others leave. */
export const liftFirstFrame = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(removeFirstFrame))
}

/** Takes it away at once, for the page itself or for what is said when that does not come. */
export const removeFirstFrame = (): void => frame()?.remove()
