import { defineConfig } from 'vite'

// what worker threads run, as CommonJS: one may be ended while it loads that; see scripts/bundle.mjs
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/worker',
    emptyOutDir: true,
    rollupOptions: {
      input: { worker: 'dist/pool/worker.js' },
      output: {
        format: 'cjs',
        exports: 'named',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'shared-[name].cjs',
      },
    },
  },
  ssr: { noExternal: true },
})
