import { defaultClientConditions, defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { contentSecurity } from './content-security.ts'
import { shippedLessons } from './shipped-lessons.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

// `--mode single` writes one file that opens from disk
export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [
    shippedScenarios(),
    shippedLessons(),
    ...(mode === 'single' ? [viteSingleFile()] : []),
    contentSecurity(),
  ],
  // inlined as a classic script, the worker also starts where module workers are refused
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    outDir: mode === 'single' ? 'dist-single' : 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_200,
    // every browser that runs the page knows how to preload
    modulePreload: { polyfill: false },
  },
}))
