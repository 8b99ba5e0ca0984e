import { defaultClientConditions, defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { contentSecurity } from './content-security.ts'
import { firstScripts } from './first-scripts.ts'
import { germanWords } from './german-words.ts'
import { installable, pageIcon } from './installable.ts'
import { mechanismsAsWritten } from './mechanisms-as-written.ts'
import { shippedLessons } from './shipped-lessons.ts'
import { shippedScenarios } from './shipped-scenarios.ts'
import { workerWithoutWords } from './worker-without-words.ts'

// `--mode single` writes one file that opens from disk
export default defineConfig(({ command, mode }) => ({
  base: './',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [
    pageIcon(),
    shippedScenarios(),
    shippedLessons(),
    germanWords(command === 'build' && mode !== 'single'),
    firstScripts(),
    mechanismsAsWritten(),
    mode === 'single' ? viteSingleFile() : installable(),
    contentSecurity(),
  ],
  // inlined as a classic script, the worker also starts where module workers are refused
  worker: { format: 'iife', plugins: () => [workerWithoutWords()] },
  build: {
    target: 'es2022',
    outDir: mode === 'single' ? 'dist-single' : 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_200,
    // every browser that runs the page knows how to preload
    modulePreload: { polyfill: false },
  },
}))
