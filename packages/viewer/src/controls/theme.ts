import { make, setText } from '../dom.ts'
import { page } from '../text/page.ts'

type Theme = 'light' | 'dark'

const dark = matchMedia('(prefers-color-scheme: dark)')

const place = 'burnout-theme'

const isTheme = (text: unknown): text is Theme => text === 'light' || text === 'dark'

/** The theme chosen before; browsers may refuse to remember anything. */
const remembered = (): Theme | null => {
  try {
    const theme = localStorage.getItem(place)
    return isTheme(theme) ? theme : null
  } catch {
    return null
  }
}

const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(place, theme)
  } catch {
    // then it holds until the page is left
  }
}

const current = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : dark.matches ? 'dark' : 'light'
}

/** Switches between light and dark; until it is used, the system decides. */
export const themeButton = (host: HTMLElement): void => {
  const button = make('button', { type: 'button', id: 'theme', class: 'quiet' })
  host.append(button)
  const chosen = remembered()
  if (chosen !== null) document.documentElement.dataset['theme'] = chosen
  const label = (): void => {
    const to = current() === 'dark' ? page.theme.toLight : page.theme.toDark
    setText(button, to)
    button.setAttribute('aria-label', page.theme.label(to))
  }
  button.addEventListener('click', () => {
    const theme = current() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset['theme'] = theme
    remember(theme)
    label()
  })
  dark.addEventListener('change', label)
  label()
}
