import { readFileSync } from 'node:fs'

/** The most memory that this process has had at a time, in bytes. */
export const highestMemory = (): number => {
  // what Linux tells of resources begins with the memory of whoever started the process
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1_024
  const status = readFileSync('/proc/self/status', 'utf8')
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return Number(kilobytes) * 1_024
}
