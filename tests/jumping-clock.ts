import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Sets the clock of a process forth and back by hours, twenty times a second; timers and `performance.now` go on. */
const jumping = `const now = Date.now
let hours = 0
Date.now = () => now() + hours * 3_600_000
globalThis.Date = class extends Date {
  constructor(...parts) { super(...(parts.length === 0 ? [Date.now()] : parts)) }
}
setInterval(() => { hours = hours > 0 ? -5 : 5 }, 50).unref()
`

/** What Node is told for a process whose clock jumps, with a file that it needs in a folder. */
export const jumpingClock = (folder: string): readonly string[] => {
  const file = join(folder, 'jumping-clock.mjs')
  writeFileSync(file, jumping)
  return ['--import', pathToFileURL(file).href]
}
