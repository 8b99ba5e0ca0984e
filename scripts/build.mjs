// Builds the viewer twice, for any folder of any web server and as one file that opens from disk, and says
// how large both are, and when the site has more script than a phone should load.
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Compressed script that the page begins with [kB]. */
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
console.log('The site, for any folder of a web server:')
say(site)
console.log(
  `  script that the page begins with: ${kilobytes(first)} compressed, of ${mostScript} kB at most; what some ask for later: ${kilobytes(sumOf(scripts) - first)}`,
)
console.log('One file that opens from disk:')
say(sizesOf(single))
if (first > mostScript * 1_000) {
  console.error(
    `too much script: ${kilobytes(first)}; expected at most ${mostScript} kB compressed`,
  )
}
