import { readFileSync, writeFileSync } from 'node:fs'

// Loaded before a program that is measured: says at its end, in the file that this names, what it used.

const file = process.env['BURNOUT_BENCH_USAGE']
if (file === undefined) throw new Error('no BURNOUT_BENCH_USAGE given; expected a file')

/** Highest memory of this program [bytes]: `maxRSS` of Linux begins at that of the program that started it. */
const highest = (maxRSS: number): number => {
  if (process.platform !== 'linux') return maxRSS * 1_024
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  if (kibibytes === undefined) throw new Error('no VmHWM in /proc/self/status')
  return Number(kibibytes) * 1_024
}

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: highest(maxRSS) }
  writeFileSync(file, JSON.stringify(usage))
})
