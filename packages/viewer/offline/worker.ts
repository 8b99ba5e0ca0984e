// Keeps the site on the device of whoever has opened it once, so that it opens without a network: on the phones
// of a class, or in a meeting room. What is new is taken from the network whenever there is one.

declare const self: ServiceWorkerGlobalScope
/** The files of the site, written in when it is built, with a name for all of them as they are. */
declare const siteFiles: readonly string[]
declare const siteVersion: string

/** Several sites on one server keep their files apart. */
const own = `burnout ${self.registration.scope} `
const kept = own + siteVersion

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(kept)
  // past the browser's own cache, which may hold an older page under the same name
  await cache.addAll(siteFiles.map(file => new Request(file, { cache: 'reload' })))
}

const dropOthers = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(
    names.filter(name => name.startsWith(own) && name !== kept).map(name => caches.delete(name)),
  )
}

// servers that say that an answer varies mean headers that these files do not hang on
const fromHere = async (file: string | Request): Promise<Response | undefined> =>
  (await caches.open(kept)).match(file, { ignoreSearch: true, ignoreVary: true })

/** The page as it is now, or as it was when there is no network. */
const page = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request)
  } catch (error) {
    const before = await fromHere('./')
    if (before === undefined) throw error
    return before
  }
}

/** A file whose name says what is in it. */
const file = async (request: Request): Promise<Response> =>
  (await fromHere(request)) ?? fetch(request)

self.addEventListener('install', event => event.waitUntil(keepAll()))
self.addEventListener('activate', event => event.waitUntil(dropOthers()))
self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
})
