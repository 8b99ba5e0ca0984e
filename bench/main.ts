import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { machine } from './machine.ts'
import { millions } from './numbers.ts'
import type { Section } from './part.ts'
import { parts } from './parts/index.ts'
import { formatted, sectionText, verdictText, withVerdicts } from './report/markdown.ts'
import { between, within } from './report/page.ts'
import { fileOf } from './root.ts'
import { median } from './rounds.ts'
import { clearTemporary } from './temporary.ts'
import { UPDATES, yardstick } from './yardstick.ts'

// Measures the model and its programs, in rounds interleaved with the common kernel.
//   --write  writes the tables of docs/performance.md instead of printing them
//   NAME…    measures these parts only, and writes only their tables and targets

const usage = `expected --write, and any of: ${parts.map(({ name }) => name).join(', ')}`

const words = process.argv.slice(2)
const write = words.includes('--write')
const wanted = words.filter(word => word !== '--write')
const unknown = wanted.filter(word => !parts.some(({ name }) => name === word))
if (unknown.length > 0) {
  console.error(`invalid arguments: ${unknown.join(' ')}; ${usage}`)
  process.exit(2)
}

process.once('exit', clearTemporary)
// without listeners, signals would end the process before anything is cleared away
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const started = performance.now()
const tell = (what: string): void => {
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.error(`${String(seconds).padStart(4)} s  ${what}`)
}

/** How fast the kernel runs at this moment: how quiet the machine is. */
const kernelNow = (): string =>
  millions(UPDATES / median(Array.from({ length: 7 }, () => yardstick())))

yardstick()
const [load = 0] = loadavg()
const before = kernelNow()
const sections = new Map<string, Section>()
for (const { name, measure } of parts)
  if (wanted.length === 0 || wanted.includes(name)) sections.set(name, await measure(tell))

const circumstances =
  `${machine()}. The kernel ran at ${before} million updates/s at the start and at ${kernelNow()} at the ` +
  `end; the load of the machine was ${load.toFixed(1)} before it began.`
const verdicts = [...sections.values()].flatMap(section => section.verdicts)

if (write) {
  const file = fileOf('docs/performance.md')
  const filled = [...sections].reduce(
    (page, [name, section]) => between(page, name, sectionText(section)),
    readFileSync(file, 'utf8'),
  )
  const page =
    wanted.length === 0
      ? between(between(filled, 'machine', circumstances), 'targets', verdictText(verdicts))
      : between(filled, 'targets', withVerdicts(within(filled, 'targets'), verdicts))
  writeFileSync(file, await formatted(page))
  console.log('wrote docs/performance.md')
} else {
  const text = [
    circumstances,
    verdictText(verdicts),
    ...[...sections].map(([name, section]) => `## ${name}\n\n${sectionText(section)}`),
  ].join('\n\n')
  console.log(await formatted(text))
}
