import { make, setText } from '../dom.ts'
import { page } from '../text/page.ts'

type Theme = 'light' | 'dark'

const dark = matchMedia('(prefers-color-scheme: dark)')

const current = (): Theme => {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return dark.matches ? 'dark' : 'light'
}

/** Switches between light and dark; until it is used, the system decides. */
export const themeButton = (host: HTMLElement): void => {
  const button = make('button', { type: 'button', id: 'theme', class: 'quiet' })
  host.append(button)
  const label = (): void => {
    const to = current() === 'dark' ? page.theme.toLight : page.theme.toDark
    setText(button, to)
    button.setAttribute('aria-label', page.theme.label(to))
  }
  button.addEventListener('click', () => {
    document.documentElement.dataset['theme'] = current() === 'dark' ? 'light' : 'dark'
    label()
  })
  dark.addEventListener('change', label)
  label()
}
