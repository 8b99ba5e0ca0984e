/** Parts of a page for classes that are printed by themselves. */
type PaperPart = 'cards' | 'plans'

/** Prints one part of a page, which its style tells from the others by `data-paper`. */
export const printPart = (part: PaperPart): void => {
  const { dataset } = document.documentElement
  dataset['paper'] = part
  window.addEventListener('afterprint', () => delete dataset['paper'], { once: true })
  window.print()
}
