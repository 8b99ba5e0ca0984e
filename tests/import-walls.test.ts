import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { schedule } from '../packages/engine/src/model/schedule.ts'
import walls from './import-walls.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  /** Path of the importing file from the root of the repository. */
  readonly file: string
  /** As written. */
  readonly specifier: string
  /** Path from the root, for relative imports. */
  readonly target: string | null
  /** Whether only types are imported. */
  readonly typesOnly: boolean
}

const isTest = (file: string) => file.endsWith('.test.ts') || basename(file).startsWith('test-')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(file => !isTest(file))
    .sort()

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/**
 * `import … from`, `export … from`, `import '…'` at the start of a line, and `import('…')` or
 * `createRequire(…)('…')` anywhere.
 */
const statements =
  /^(?:import|export)\s+(?:(type)\s+)?([^'";]*?)\s*\bfrom\s+'([^']+)'|^import\s+'([^']+)'|(?:\bimport|\bcreateRequire\([\w.]+\))\(\s*'([^']+)'/gm

const onlyTypes = (names: string): boolean => {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1]
  return list !== undefined && list.split(',').every(name => /^\s*(type\s|$)/.test(name))
}

const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(statements)].map(([, type, names = '', from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? ''
    return {
      file,
      specifier,
      target: specifier.startsWith('.') ? join(dirname(file), specifier) : null,
      typesOnly: type === 'type' || (from !== undefined && onlyTypes(names)),
    }
  })

const engine = filesUnder('packages/engine/src')
const programs = ['compiler', 'report', 'cli', 'viewer'].flatMap(name =>
  filesUnder(`packages/${name}/src`),
)
const engineImports = engine.flatMap(importsOf)
const programImports = programs.flatMap(importsOf)

const written = ({ file, specifier, typesOnly }: Import): string =>
  `${file} imports ${typesOnly ? 'types of ' : ''}${specifier}`

// --- the engine

interface Floor {
  readonly imports: readonly string[]
  readonly types: readonly string[]
  readonly packages: readonly string[]
  readonly own: string | readonly string[]
}

const floors: Readonly<Record<string, Floor>> = walls.floors.folders
const floorNames = Object.keys(floors)

/** Folder of the engine that a path lies in; '' for the files at its root. */
const floorOf = (path: string): string => {
  const [folder = '', file] = path.replace('packages/engine/src/', '').split('/')
  return file === undefined ? '' : folder
}

/** `@noble/hashes/sha2.js` is of the package `@noble/hashes`; built-ins keep their prefix only. */
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

const within = engineImports.filter(({ file }) => floorOf(file) !== '')

const allowedInside = (floor: Floor, { file, target, typesOnly }: Import): boolean => {
  if (target === null) return false
  const to = floorOf(target)
  if (to === '') return basename(target) === 'version.ts'
  if (to !== floorOf(file))
    return floor.imports.includes(to) || (typesOnly && floor.types.includes(to))
  return (
    floor.own === 'any' || basename(file) === 'index.ts' || floor.own.includes(basename(target))
  )
}

test('every folder of the engine has its floor', () => {
  const folders = [...new Set(engine.map(floorOf))].filter(folder => folder !== '')
  expect(folders.sort()).toEqual([...floorNames].sort())
})

test('no folder of the engine imports what its wall keeps out', () => {
  const forbidden = within.filter(entry => {
    const floor = floors[floorOf(entry.file)]
    return entry.target === null
      ? !floor.packages.includes(packageOf(entry.specifier))
      : !allowedInside(floor, entry)
  })
  expect(forbidden.map(written)).toEqual([])
})

test('each floor of the engine imports from below only', () => {
  const upwards = Object.entries(floors).flatMap(([name, { imports, types }]) =>
    [...imports, ...types]
      .filter(other => floorNames.indexOf(other) >= floorNames.indexOf(name))
      .map(other => `${name} → ${other}`),
  )
  expect(upwards).toEqual([])
})

test('no allowance of the engine is stale', () => {
  const used = (name: string, holds: (entry: Import) => boolean) =>
    within.some(entry => floorOf(entry.file) === name && holds(entry))
  const to = (other: string) => (entry: Import) =>
    entry.target !== null && floorOf(entry.target) === other
  const stale = Object.entries(floors).flatMap(([name, { imports, types, packages, own }]) => [
    ...imports.filter(other => !used(name, entry => to(other)(entry) && !entry.typesOnly)),
    ...types.filter(other => !used(name, to(other))),
    ...packages.filter(other => !used(name, ({ specifier }) => packageOf(specifier) === other)),
    ...(typeof own === 'string' ? [] : own).filter(
      file => !used(name, ({ target }) => target !== null && basename(target) === file),
    ),
  ])
  expect(stale).toEqual([])
})

const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

test('a mechanism or lever file exports one thing and is named after it', () => {
  const interfaces = ['index.ts', 'mechanism.ts', 'lever.ts']
  const misnamed = engine
    .filter(file => ['mechanisms', 'levers'].includes(floorOf(file)))
    .filter(file => !interfaces.includes(basename(file)))
    .flatMap(file => {
      const names = [...read(file).matchAll(/^export (?:const|function|class) (\w+)/gm)]
      const expected = basename(file, '.ts')
      return names.length === 1 && kebab(names[0][1]) === expected ? [] : [file]
    })
  expect(misnamed).toEqual([])
})

test('every mechanism file is in the schedule, once', () => {
  const files = engine
    .filter(file => floorOf(file) === 'mechanisms' && basename(file) !== 'mechanism.ts')
    .map(file => basename(file, '.ts'))
    .sort()
  expect(schedule.map(({ name }) => kebab(name)).sort()).toEqual(files)
})

test('every file of numerics, mechanisms and loops has a test beside it; levers share one, as do named loops', () => {
  const untested = engine
    .filter(file => ['numerics', 'mechanisms', 'loops'].includes(floorOf(file)))
    .filter(file => basename(file) !== 'mechanism.ts' && !file.includes('/loops/named/'))
    .filter(file => !existsSync(join(root, file.replace(/\.ts$/, '.test.ts'))))
  expect(untested).toEqual([])
  for (const shared of ['levers/index', 'loops/named-loops'])
    expect(existsSync(join(root, `packages/engine/src/${shared}.test.ts`))).toBe(true)
})

test('mechanisms never multiply by dt, and neither they nor the model throw', () => {
  const trusting = engine.filter(file => ['mechanisms', 'model'].includes(floorOf(file)))
  const withoutComments = (file: string) => read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(trusting.filter(file => /\bthrow\b/.test(withoutComments(file)))).toEqual([])
  const stepping = trusting
    .filter(file => floorOf(file) === 'mechanisms')
    .filter(file => /\bdt\s*\*|\*\s*dt\b/.test(withoutComments(file)))
  expect(stepping).toEqual([])
})

// --- the programs that use it

interface Program {
  readonly packages: readonly string[]
  readonly packageTypes: readonly string[]
  readonly never: readonly string[]
}

const wallsOfPrograms: Readonly<Record<string, Program>> = walls.programs.folders

/** `packages/viewer/src/views/table.ts` stands behind `viewer/views`, or else behind `viewer`. */
const wallOf = (file: string): string => {
  const [, program = '', , folder = '', rest] = file.split('/')
  const own = `${program}/${folder}`
  return rest !== undefined && own in wallsOfPrograms ? own : program
}

test('nothing in the report, the command line or the viewer imports what its wall keeps out', () => {
  const forbidden = programImports.filter(({ file, specifier, target, typesOnly }) => {
    const wall = wallsOfPrograms[wallOf(file)]
    if (target !== null) return wall.never.includes(target.split('/')[3] ?? '')
    const name = packageOf(specifier)
    return !wall.packages.includes(name) && !(typesOnly && wall.packageTypes.includes(name))
  })
  expect(forbidden.map(written)).toEqual([])
})

test('no allowance of the report, the command line or the viewer is stale', () => {
  const stale = Object.entries(wallsOfPrograms).flatMap(([name, { packages, packageTypes }]) => {
    const own = programImports.filter(
      ({ file, target }) => target === null && wallOf(file) === name,
    )
    return [
      ...packages.filter(
        other =>
          !own.some(({ specifier, typesOnly }) => packageOf(specifier) === other && !typesOnly),
      ),
      ...packageTypes.filter(other => !own.some(({ specifier }) => packageOf(specifier) === other)),
    ].map(other => `${name} → ${other}`)
  })
  expect(stale).toEqual([])
})

test('every folder of the viewer has its wall, and every wall its folder', () => {
  const folders = readdirSync(join(root, 'packages/viewer/src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => `viewer/${name}`)
  const walled = Object.keys(wallsOfPrograms).filter(name => name.startsWith('viewer/'))
  expect(folders.sort()).toEqual(walled.sort())
})

test('only the streams of the viewer know rxjs', () => {
  const users = programImports.filter(({ specifier }) => packageOf(specifier) === 'rxjs')
  expect(users.length).toBeGreaterThan(0)
  expect(users.filter(({ file }) => wallOf(file) !== 'viewer/streams').map(written)).toEqual([])
})

/** Threads that only run blocks have the second, what fits the third, and what writes no report the last two. */
const doors = [
  '@burnout/engine',
  '@burnout/engine/block',
  '@burnout/engine/fit',
  '@burnout/report',
  '@burnout/report/csv',
  '@burnout/report/german',
]

test('the engine and the report are entered by their doors, and no import leaves its package', () => {
  const beyond = [...engineImports, ...programImports].filter(({ file, specifier, target }) =>
    target === null
      ? packageOf(specifier).startsWith('@burnout/') && !doors.includes(specifier)
      : target.split('/').slice(0, 2).join('/') !== file.split('/').slice(0, 2).join('/'),
  )
  expect(beyond.map(written)).toEqual([])
})

test('nothing is exported by a star', () => {
  const starred = [...engine, ...programs].filter(file => /^export \*/m.test(read(file)))
  expect(starred).toEqual([])
})

test('relative imports name the file they mean', () => {
  const vague = [...engineImports, ...programImports].filter(
    ({ target }) => target !== null && !existsSync(join(root, target.replace(/\?.*$/, ''))),
  )
  expect(vague.map(written)).toEqual([])
})
