import { make, setText } from '../dom.ts'
import { isTheme, rememberTheme, type Theme } from '../settings/theme.ts'
import { page } from '../text/page.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

const current = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : dark.matches ? 'dark' : 'light'
}

/** Switches between light and dark; until it is used, the system decides, or what was chosen before. */
export const themeButton = (host: HTMLElement): void => {
  const button = make('button', { type: 'button', id: 'theme', class: 'quiet' })
  host.append(button)
  const label = (): void => {
    const to = current() === 'dark' ? page.theme.toLight : page.theme.toDark
    setText(button, to)
    button.setAttribute('aria-label', page.theme.label(to))
  }
  button.addEventListener('click', () => {
    const theme = current() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = theme
    rememberTheme(theme)
    label()
  })
  dark.addEventListener('change', label)
  label()
}
