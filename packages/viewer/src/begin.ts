import './style/index.css'
import { loadGerman } from 'virtual:german-words'
import { firstFrameDrawn, fitFirstFrame, removeFirstFrame } from './first-frame.ts'
import { goOnInEnglish, notLoaded } from './text/not-loaded.ts'
import { tongue } from './text/tongue.ts'
import { haveOneReady } from './worker/hire.ts'

/** Words are chosen when the files that hold them are loaded, so that those of the page come before the page. */
const begin = async (): Promise<void> => {
  fitFirstFrame()
  void haveOneReady()
  await Promise.all([firstFrameDrawn(), tongue === 'de' ? loadGerman() : null])
  await import('./main.ts')
}

/** Leads to the same settings in the language that needs no words of its own. */
const english = (said: string): HTMLElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = said
  button.addEventListener('click', () => {
    const written = new URLSearchParams(location.hash.replace(/^#/, ''))
    written.set('lang', 'en')
    location.hash = written.toString()
    location.reload()
  })
  return button
}

begin().catch((error: unknown) => {
  removeFirstFrame()
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.lang = tongue
  notice.setAttribute('role', 'alert')
  notice.append(notLoaded(error))
  // other scripts may be there though the German words are not
  if (goOnInEnglish !== null) notice.append(' ', english(goOnInEnglish))
  document.body.append(notice)
})
