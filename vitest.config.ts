import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { builtEngine, builtEngineFiles } from './tests/built-engine.ts'
import { executablePath } from './tests/chromium.ts'
import { LongestFirst } from './tests/longest-first.ts'

if (executablePath === undefined && process.env['CI'])
  throw new Error('no Chromium found; in CI the browser tests must run (see .ci/run)')
// said once, although every project reads this file
if (executablePath === undefined && !process.env['BROWSER_TESTS_LEFT_OUT']) {
  process.env['BROWSER_TESTS_LEFT_OUT'] = 'yes'
  console.warn(
    'Browser tests are left out: no Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}

/** For tests of the whole, which run the engine for minutes. */
const onBuiltEngine = {
  globalSetup: fileURLToPath(new URL('tests/built-engine.ts', import.meta.url)),
  server: { deps: { external: [builtEngineFiles] } },
}

const browserTests = {
  extends: true as const,
  plugins: [builtEngine],
  test: {
    ...onBuiltEngine,
    name: 'browser',
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // what a page shows comes when the machine gets round to it, and not within vitest's second
    expect: { poll: { timeout: 30_000 } },
    // one page has the machine to itself
    fileParallelism: false,
    // files share what they import, and come last: a group of its own is asked for by vitest then
    isolate: false,
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    reporters: ['default'],
    // every core: the tests are computation, and leave one of two cores idle otherwise
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    setupFiles: fileURLToPath(new URL('tests/cases.ts', import.meta.url)),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts'],
          // ends what would never end; a machine that others use takes several times as long as one that is idle
          testTimeout: 120_000,
          // files share what they import: loading the engine afresh for each took longer than testing it
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [builtEngine],
        test: {
          ...onBuiltEngine,
          name: 'whole',
          include: ['tests/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // files share the engine, which a process loads and compiles for seconds before it runs at full speed
          isolate: false,
        },
      },
      ...(executablePath === undefined ? [] : [browserTests]),
    ],
  },
})
