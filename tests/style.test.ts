import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// The lint bans are promises too: no platform chance, clock or elementary function in the engine.

const root = fileURLToPath(new URL('..', import.meta.url))

const outputOf = (bin: string, ...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`node_modules/${bin}`, ...parameters],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, output: `${stdout}${stderr}` }
}

/** [ms] Both read every file of the product, which takes long while other tests run beside. */
const LONG = 300_000

test('oxlint has nothing to say', { timeout: LONG }, () => {
  const { status, output } = outputOf('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')
  expect(status, output).toBe(0)
})

test('everything is formatted', { timeout: LONG }, () => {
  const { status, output } = outputOf(
    'prettier/bin/prettier.cjs',
    '--check',
    '.',
    '--log-level=warn',
  )
  expect(status, output).toBe(0)
})
