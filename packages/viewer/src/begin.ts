import './style/index.css'
import { loadGerman } from 'virtual:german-words'
import { notLoaded } from './text/not-loaded.ts'
import { tongue } from './text/tongue.ts'

/** Words are chosen when the files that hold them are loaded, so that those of the page come before the page. */
const begin = async (): Promise<void> => {
  if (tongue === 'de') await loadGerman()
  await import('./main.ts')
}

begin().catch((error: unknown) => {
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.textContent = notLoaded(error)
  document.body.append(notice)
})
