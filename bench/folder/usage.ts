import { writeFileSync } from 'node:fs'

// Loaded before a program that is measured: says at its end, in the file that this names, what it used.

const file = process.env['BURNOUT_BENCH_USAGE']
if (file === undefined) throw new Error('no BURNOUT_BENCH_USAGE given; expected a file')

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1_024 }
  writeFileSync(file, JSON.stringify(usage))
})
