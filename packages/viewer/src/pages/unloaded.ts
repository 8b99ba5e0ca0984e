import { make } from '../dom.ts'
import { page } from '../text/page.ts'

/** Says where a page would be that its script could not be loaded, and why; what waits for the script is hidden. */
export const unloaded =
  (host: HTMLElement) =>
  (message: string): void => {
    host.replaceChildren(page.unloaded, make('small', {}, message))
    host.closest('.page')?.setAttribute('data-unloaded', '')
  }
