// Changes the engine's equations in every way that Stryker knows, one at a time, and counts the changes that
// the tests of the same folder notice. What has not changed since it was tried is not tried again.
//   node scripts/mutate.mjs [path…]   folders or files below packages/engine/src (default: all five folders)
//   --write                           puts the count of all that was tried into docs/reliability.md
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeBetween } from './work/write-between.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = 'packages/engine/src'
const folders = ['mechanisms', 'passes', 'loops', 'instruments', 'numerics']
const tried = join(root, 'reports/mutants')

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const isCode = file =>
  file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(^|\/)test-[^/]+$/.test(file)

/** Whether there is anything in a file that runs. */
const runs = file =>
  /^(export )?(const|function|class) /m.test(readFileSync(join(root, file), 'utf8'))

/** Files of the engine at or below a path, from the root of the checkout. */
const filesAt = path => {
  const top = join(root, source, path)
  if (!existsSync(top)) throw new Error(`no such path: ${path}; expected one below ${source}`)
  if (!statSync(top).isDirectory()) return [join(source, path)]
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map(file => join(source, path, file))
    .filter(runs)
}

const reportOf = folder => join(tried, `${folder}.json`)

/** Tries the mutants of files of one folder; fails when Stryker does. */
const tryMutants = (folder, files) => {
  mkdirSync(tried, { recursive: true })
  const config = join(tried, `${folder}.config.json`)
  const base = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8'))
  writeFileSync(
    config,
    JSON.stringify({
      ...base,
      mutate: files,
      incrementalFile: relative(root, reportOf(folder)),
    }),
  )
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  )
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${folder}`)
}

const asked = positionals.length > 0 ? positionals : folders
for (const folder of folders) {
  const paths = asked.filter(path => path.split('/')[0] === folder)
  const files = paths.flatMap(filesAt)
  if (files.length > 0) tryMutants(folder, files)
}
const stray = asked.filter(path => !folders.includes(path.split('/')[0]))
if (stray.length > 0)
  throw new Error(`no such folder: ${stray.join(', ')}; expected ${folders.join(', ')}`)

/** How many mutants of one folder ended in which way, over all tries so far. */
const countsOf = folder => {
  const report = existsSync(reportOf(folder))
    ? JSON.parse(readFileSync(reportOf(folder), 'utf8')).files
    : {}
  const files = filesAt(folder)
  const seen = files.filter(file => file in report)
  const ends = seen.flatMap(file => report[file].mutants.map(({ status }) => status))
  const count = (...ways) => ends.filter(end => ways.includes(end)).length
  return {
    files: files.length,
    seen: seen.length,
    noticed: count('Killed', 'Timeout'),
    missed: count('Survived', 'NoCoverage'),
  }
}

const row = cells => `| ${cells.join(' | ')} |`
const text = [
  row(['Folder', 'Files tried', 'Changes', 'Noticed', 'Share']),
  row(['---', '---', '---', '---', '---']),
  ...folders.map(folder => {
    const { files, seen, noticed, missed } = countsOf(folder)
    const all = noticed + missed
    const share = all === 0 ? '' : `${((100 * noticed) / all).toFixed(1)} %`
    return row([`\`${folder}/\``, `${seen} of ${files}`, all, noticed, share])
  }),
].join('\n')

if (values.write) await writeBetween(join(root, 'docs/reliability.md'), 'mutants', text)
else console.log(text)
