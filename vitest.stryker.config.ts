import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// what mutants of mechanisms are tried with: the tests beside them
export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: { include: ['packages/engine/src/mechanisms/*.test.ts'], testTimeout: 20_000 },
})
