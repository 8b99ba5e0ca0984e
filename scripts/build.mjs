// Builds the viewer twice, for any folder of any web server and as one file that opens from disk, and says
// how large both are, and when the site has more script than a phone should load.
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Compressed script that the first picture waits for, and that with the worker's, which every visit loads [kB]. */
const mostFirst = 260
const mostScript = 350

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const viewer = join(root, 'packages/viewer')
const configFile = join(viewer, 'vite.config.ts')

const kilobytes = bytes => `${(bytes / 1_000).toFixed(0)} kB`

const sizesOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      const content = readFileSync(path)
      return { path, bytes: content.length, packed: gzipSync(content, { level: 9 }).length }
    })

const say = sizes => {
  for (const { path, bytes, packed } of sizes)
    console.log(`  ${relative(root, path)}: ${kilobytes(bytes)}, ${kilobytes(packed)} compressed`)
}

await build({ root: viewer, configFile, logLevel: 'warn' })
await build({ root: viewer, configFile, logLevel: 'warn', mode: 'single' })
const single = join(viewer, 'dist-single')
renameSync(join(single, 'index.html'), join(single, 'burnout.html'))

const site = sizesOf(join(viewer, 'dist'))
const index = readFileSync(join(viewer, 'dist/index.html'), 'utf8')
const scripts = site.filter(({ path }) => path.endsWith('.js'))
const sumOf = sizes => sizes.reduce((sum, { packed }) => sum + packed, 0)
const first = sumOf(scripts.filter(({ path }) => index.includes(basename(path))))
const worker = sumOf(scripts.filter(({ path }) => basename(path).startsWith('engine-worker-')))
console.log('The site, for any folder of a web server:')
say(site)
console.log(
  `  script that the first picture waits for: ${kilobytes(first)} compressed, of ${mostFirst} kB at most; with the worker's: ${kilobytes(first + worker)}, of ${mostScript} kB at most; what some ask for later: ${kilobytes(sumOf(scripts) - first - worker)}`,
)
console.log('One file that opens from disk:')
say(sizesOf(single))
const tooMuch = (what, bytes, most) => {
  if (bytes > most * 1_000)
    console.error(
      `too much script: ${what} ${kilobytes(bytes)}; expected at most ${most} kB compressed`,
    )
}
tooMuch('before the first picture', first, mostFirst)
tooMuch('with the worker', first + worker, mostScript)
