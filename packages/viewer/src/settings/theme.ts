export type Theme = 'light' | 'dark'

const place = 'burnout-theme'

/** Whether a text names a theme. */
export const isTheme = (text: unknown): text is Theme => text === 'light' || text === 'dark'

/** The theme chosen before; browsers may refuse to remember anything. */
export const rememberedTheme = (): Theme | null => {
  try {
    const theme = localStorage.getItem(place)
    return isTheme(theme) ? theme : null
  } catch {
    return null
  }
}

/** Keeps the theme that the reader chose for the next visit. */
export const rememberTheme = (theme: Theme): void => {
  try {
    localStorage.setItem(place, theme)
  } catch {
    // then it holds until the page is left
  }
}
