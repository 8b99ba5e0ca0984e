import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATED'] ?? ''

/** Tests of a folder's files that lie elsewhere. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  mechanisms: ['twin/equations.test.ts'],
  passes: ['events', 'observe', 'section', 'vacations'].map(name => `model/${name}.test.ts`),
}

// what mutants are tried with: the tests of their own folder, which scripts/mutate.mjs names
export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: [`${folder}/**/*.test.ts`, ...(elsewhere[folder] ?? [])].map(
      path => `packages/engine/src/${path}`,
    ),
    // draws millions of numbers, which with mutants takes minutes
    exclude: ['**/confidence-sequence-looks.test.ts'],
    testTimeout: 120_000,
    // files share what they import, which is twice as fast
    isolate: false,
  },
})
