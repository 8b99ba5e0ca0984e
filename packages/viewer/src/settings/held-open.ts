const place = (name: string): string => `burnout-open ${name}`

/** Whether the reader left a section open during this visit; `null` when they did neither. */
export const heldOpen = (name: string): boolean | null => {
  try {
    const held = sessionStorage.getItem(place(name))
    return held === null ? null : held === 'open'
  } catch {
    return null
  }
}

/** Remembers whether a section is open, until the page is left for good. */
export const holdOpen = (name: string, open: boolean): void => {
  try {
    sessionStorage.setItem(place(name), open ? 'open' : 'closed')
  } catch {
    // browsers may refuse to remember anything
  }
}
