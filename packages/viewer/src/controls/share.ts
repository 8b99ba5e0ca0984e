import { make, setText } from '../dom.ts'
import { page } from '../text/page.ts'

/** Copies the address of the page, which holds all settings. */
export const copyLink = (host: HTMLElement, address: () => string): void => {
  const button = make('button', { type: 'button', id: 'copy-link', class: 'quiet' }, page.copy)
  const status = make('span', { class: 'visually-hidden', role: 'status' })
  host.append(button, status)
  const say = (text: string): void => {
    setText(button, text)
    setText(status, text)
    setTimeout(() => {
      setText(button, page.copy)
      setText(status, '')
    }, 2_000)
  }
  button.addEventListener('click', () => {
    // without a clipboard the address bar still holds the link
    const copied = navigator.clipboard?.writeText(address()) ?? Promise.reject(new Error())
    copied.then(
      () => say(page.copied),
      () => say(page.copyFailed),
    )
  })
}
