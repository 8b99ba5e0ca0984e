import { hashOf, names } from './hashes.ts'

// as many replicates as the golden hashes are of in a worker; on the page itself a few of one scenario
const most = 16
const few = 2

// one scenario in so many
const every = Number(new URLSearchParams(location.search).get('every') ?? 1)

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const inWorker = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
    worker.postMessage({ name, most }, [])
  })

const answer: Record<string, string> = {}
try {
  for (const [at, name] of names.entries())
    if (at % every === 0) answer[name] = await inWorker(name)
  answer['page'] = hashOf('baseline', few)
} catch (error) {
  answer['error'] = String(error)
}
await fetch('/answer', { method: 'POST', body: JSON.stringify(answer) })
