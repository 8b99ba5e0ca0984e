/** Names that mean this machine: what is served there comes and goes, and leaves nothing behind. */
const ownMachine = /^(localhost|127\.|\[::1\])/

const link = (rel: string, href: string): void => {
  const element = document.createElement('link')
  element.rel = rel
  element.href = href
  document.head.append(element)
}

/**
 * Lets a site be put on the home screen, and be opened without a network afterwards. A page that is shown within
 * another one, from disk or from this machine stays what it is, and so does one whose browser refuses.
 */
export const keepForOffline = async (): Promise<void> => {
  const within = window.parent !== window
  if (!isSecureContext || within || ownMachine.test(location.hostname)) return
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  link('manifest', './app.webmanifest')
  link('apple-touch-icon', './icon-192.png')
  try {
    await navigator.serviceWorker.register('./offline.js')
  } catch {
    // it needs a network as before, and says so itself when there is none
  }
}
