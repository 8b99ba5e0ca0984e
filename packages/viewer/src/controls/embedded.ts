import { make } from '../dom.ts'
import { isEmbedded } from '../settings/bare.ts'
import { page } from '../text/page.ts'

/** The address of the whole page, from that of the one within another page. */
export const wholePage = (address: string): string => {
  const whole = new URL(address)
  whole.searchParams.delete('embed')
  return whole.href
}

/**
 * Within another page, as `?embed` asks for, shows sentence, tiles and chart alone, with a link to the whole
 * page as it is set there.
 */
export const embedded = (host: HTMLElement, address: () => string): void => {
  if (!isEmbedded(location.search)) return
  const link = make('a', { class: 'whole', target: '_blank', rel: 'noopener' }, page.embedded)
  const update = (): void => {
    link.href = wholePage(address())
  }
  // as it stands when the reader is about to follow it
  for (const event of ['focus', 'pointerenter', 'click'] as const)
    link.addEventListener(event, update)
  update()
  host.append(link)
}
