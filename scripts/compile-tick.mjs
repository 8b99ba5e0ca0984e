// Translates the mechanisms and passes into WebAssembly, when they or their translator have changed since: writes
// packages/engine/src/compiled/tick.ts and compiles it. Every command that is started by npm looks here first, so
// that nothing ever runs on equations that are out of date.
//   --check  writes nothing and fails when the file is out of date
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const engine = join(root, 'packages/engine')
const made = join(engine, 'src/compiled/tick.ts')
const stamp = join(root, 'packages/compiler/dist/tick.stamp')

const isCode = file =>
  file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('test-')
const codeIn = folder =>
  readdirSync(folder)
    .filter(isCode)
    .sort()
    .map(file => join(folder, file))
const read = path => readFileSync(path, 'utf8')

const mechanisms = codeIn(join(engine, 'src/mechanisms')).filter(
  path => !path.endsWith('mechanism.ts'),
)
/** Each file has the pass of its name. */
const passes = codeIn(join(engine, 'src/passes')).filter(path => !path.endsWith('passes.ts'))
const addFlows = join(engine, 'src/numerics/add-flows.ts')
/** Numbers that passes read by name. */
const places = ['seat-states', 'tallies'].map(name => join(engine, `src/state/${name}.ts`))
const madeFrom = [
  ...mechanisms,
  ...passes,
  addFlows,
  ...places,
  join(engine, 'src/compiled/memory-plan.ts'),
  ...codeIn(join(engine, 'src/parameters')),
  ...codeIn(join(root, 'packages/compiler/src')),
  fileURLToPath(import.meta.url),
]

const before = existsSync(made) ? read(made) : null
const fingerprint = createHash('sha256')
  .update([...madeFrom.map(read), before ?? ''].join('\0'))
  .digest('hex')
if (existsSync(stamp) && read(stamp) === fingerprint) process.exit(0)

const { compileTick } = await import('../packages/compiler/dist/index.js')
const { COST_ROW, FLOW_ROW, levels, SLOT, TURN, wholeLevels } =
  await import('../packages/engine/dist/compiled/memory-plan.js')
const { tables } = await import('../packages/engine/dist/parameters/tables.js')

/** What a file imports, from the compiled engine. */
const spaces = new Map()
for (const path of [...mechanisms, ...passes])
  for (const [, specifier] of read(path).matchAll(/^import \{.*?\} from '(.*?)'/gms)) {
    const from = new URL(
      specifier.replace(/\.ts$/, '.js'),
      `${pathToFileURL(engine).href}/dist/mechanisms/`,
    )
    if (!spaces.has(specifier)) spaces.set(specifier, await import(from.href))
  }
const importer = (specifier, name) => {
  const value = spaces.get(specifier)?.[name]
  if (typeof value === 'number') return value
  return name === 'tables' ? { tables: true } : { known: name }
}

const sourceAt = path => ({
  file: path.slice(root.length + 1).replaceAll('\\', '/'),
  text: read(path),
})
const camelCase = name => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
const {
  binary,
  slots,
  mechanisms: names,
} = compileTick(
  {
    mechanisms: mechanisms.map(sourceAt),
    passes: passes.map(path => ({ ...sourceAt(path), name: camelCase(basename(path, '.ts')) })),
    addFlows: sourceAt(addFlows),
  },
  importer,
  tables,
  { slot: SLOT, turn: TURN, costRow: COST_ROW, flowRow: FLOW_ROW, levels, wholeLevels },
)
const text = `// Written by scripts/compile-tick.mjs from the mechanisms; not to be changed by hand.
import type { TranslatedTick } from './translated-tick.ts'

export const tick: TranslatedTick = {
  mechanisms: ${JSON.stringify(names.join(' '))}.split(' '),
  slots: ${JSON.stringify(slots.join(' '))}.split(' '),
  binary: ${JSON.stringify(Buffer.from(binary).toString('hex'))},
}
`
if (text !== before && process.argv.includes('--check')) {
  console.error(
    'out of date: packages/engine/src/compiled/tick.ts; expected what npm run bootstrap writes',
  )
  process.exit(1)
}
if (text !== before) {
  writeFileSync(made, text)
  // stdout belongs to the command that follows, so set-up talks on stderr
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}
writeFileSync(
  stamp,
  createHash('sha256')
    .update([...madeFrom.map(read), text].join('\0'))
    .digest('hex'),
)
