import { hashOf } from './hashes.ts'

self.addEventListener('message', ({ data }: MessageEvent<{ name: string; most: number }>) => {
  self.postMessage(hashOf(data.name, data.most), {})
})
