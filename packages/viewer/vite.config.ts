import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // inlined as a classic script, the worker also starts where module workers are refused
  worker: { format: 'iife' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1_000 },
})
