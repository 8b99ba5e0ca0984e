import { defaultParameters, levers, tables } from '@burnout/engine'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadScenario, scenarioNames } from './scenario-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'scenarios/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]
const referenceKeys = new Set(
  [...read('docs/references.md').matchAll(/^### (\S+)$/gm)].map(match => match[1]),
)

test('what is generated is what npm run generate writes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('every link within the docs leads somewhere', () => {
  const broken = pages.flatMap(page =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#([^)\s]+))?\)/g)]
      .filter(([, target]) => target !== undefined && !/^https?:/.test(target))
      .filter(([, target, anchor]) => {
        const file = join(dirname(page), target ?? '')
        if (!existsSync(join(root, file))) return true
        return file === 'docs/references.md' && anchor !== undefined && !referenceKeys.has(anchor)
      })
      .map(([text]) => `${page}: ${text}`),
  )
  expect(broken).toEqual([])
})

test('every source that a number or a scenario names is in the references, and no entry is idle', () => {
  const named = new Set([
    ...Object.values(defaultParameters).flatMap(({ sources }) => sources),
    ...Object.values(levers).flatMap(({ sources, cost }) => [...sources, ...(cost?.sources ?? [])]),
    ...Object.values(tables).flatMap(({ sources }) => sources as readonly string[]),
    ...scenarioNames.flatMap(name => loadScenario(name).about.references),
    ...readdirSync(join(root, 'packages/engine/src/mechanisms'))
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap(file =>
        [
          ...read(`packages/engine/src/mechanisms/${file}`).matchAll(/sources: \[([^\]]*)\]/g),
        ].flatMap(([, list]) =>
          [...(list ?? '').matchAll(/'([^']+)'/g)].map(match => match[1] ?? ''),
        ),
      ),
  ])
  expect([...named].filter(key => !referenceKeys.has(key))).toEqual([])
  expect([...referenceKeys].filter(key => key !== undefined && !named.has(key))).toEqual([])
})

test('the commands of the README exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const used = [...read('README.md').matchAll(/npm (?:run )?([a-z]+)/g)].map(
    match => match[1] ?? '',
  )
  expect(used.filter(name => !['and', 'install'].includes(name) && !(name in scripts))).toEqual([])
})

test('the docs describe the present', () => {
  for (const page of pages.filter(page => page !== 'docs/references.md'))
    expect(read(page), page).not.toMatch(/\b(used to|previously|no longer|was removed)\b/i)
})

test('the engine says the version of its package', () => {
  const { version } = JSON.parse(read('packages/engine/package.json')) as { version: string }
  expect(read('packages/engine/src/version.ts')).toContain(`'${version}'`)
})
