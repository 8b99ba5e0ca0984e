import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const store = join(top, 'node_modules/.pnpm')

/** Licences that ask for no more than to be named. */
const free = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]

/** Others, each for what it is used for: nothing of the first three is in what we build. */
const others: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0',
  '@axe-core/playwright': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  // builds style sheets
  lightningcss: 'MPL-2.0',
  // the typeface, which is in the page
  '@fontsource-variable/source-sans-3': 'OFL-1.1',
}

interface Package {
  readonly name: string
  readonly license?: string
}

const readPackage = (folder: string): readonly Package[] => {
  const file = join(folder, 'package.json')
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Package] : []
}

/** Every package that is installed, from the folders in which each lies beside links to its own dependencies. */
const installed = readdirSync(store, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
  .flatMap(({ name }) => {
    const folder = join(store, name, 'node_modules')
    const own = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).flatMap(
      entry =>
        entry.name.startsWith('@')
          ? readdirSync(join(folder, entry.name), { withFileTypes: true }).map(each => ({
              real: each.isDirectory(),
              path: join(folder, entry.name, each.name),
            }))
          : [{ real: entry.isDirectory(), path: join(folder, entry.name) }],
    )
    return own.filter(({ real }) => real).flatMap(({ path }) => readPackage(path))
  })

const isFree = ({ name, license = '' }: Package): boolean =>
  free.some(each => new RegExp(`^\\(?(.* OR )?${each}( OR .*)?\\)?$`).test(license)) ||
  others[name.replace(/^(lightningcss)-.*/, '$1')] === license

test('every package that is installed may be used freely', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(
    installed.filter(each => !isFree(each)).map(({ name, license }) => `${name}: ${license}`),
  ).toEqual([])
})

test('every package of the lockfile comes from the registry and has a checksum', () => {
  const { packages } = parse(readFileSync(join(top, 'pnpm-lock.yaml'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { resolution?: Readonly<Record<string, string>> }>>
  }
  const doubtful = Object.entries(packages).filter(
    ([, { resolution }]) =>
      resolution?.['integrity']?.startsWith('sha512-') !== true ||
      resolution['tarball'] !== undefined,
  )
  expect(doubtful.map(([name]) => name)).toEqual([])
})
