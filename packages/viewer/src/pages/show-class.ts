import type { Stage } from './stage.ts'

/** Shows the class, where its page is open, with the settings that are open behind it. */
export const showClass = ({ shown, visit, draw }: Stage): void => {
  const { settings, place } = shown
  if (place.view === 'class')
    draw.class({ session: place.session, opened: { settings, packed: visit.packed(settings) } })
}
