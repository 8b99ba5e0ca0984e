import { make, setText } from '../dom.ts'
import { page } from '../text/page.ts'

/** A page to be saved under a name. */
interface Saved {
  readonly name: string
  readonly page: string
}

/** Milliseconds for which is said what became of it. */
const told = 2_000

/**
 * Saves a report of what it was given last; until it is given something, and while it writes, it cannot be pressed.
 */
export const saveReport = <What>(
  host: HTMLElement,
  write: (what: What) => Promise<Saved>,
): ((what: What | null) => void) => {
  const words = page.report
  const button = make('button', { type: 'button', id: 'save-report', class: 'quiet' }, words.save)
  const status = make('span', { class: 'visually-hidden', role: 'status' })
  host.append(button, status)
  let held: What | null = null
  let writing = false
  const allow = (): void => {
    button.disabled = writing || held === null
  }
  const say = (text: string, aloud: string): void => {
    setText(button, text)
    setText(status, aloud)
    setTimeout(() => {
      setText(button, words.save)
      setText(status, '')
    }, told)
  }
  const save = async (what: What): Promise<void> => {
    writing = true
    allow()
    setText(button, words.working)
    try {
      const { name, page: text } = await write(what)
      const url = URL.createObjectURL(new Blob([text], { type: 'text/html' }))
      make('a', { href: url, download: name }).click()
      URL.revokeObjectURL(url)
      say(words.saved, words.saved)
    } catch (error) {
      say(words.failed, words.broken(error instanceof Error ? error.message : String(error)))
    }
    writing = false
    allow()
  }
  button.addEventListener('click', () => {
    if (held !== null) void save(held)
  })
  allow()
  return what => {
    held = what
    allow()
  }
}
