import { defineConfig } from 'vite'

// for Node, which reads one file sooner than some four hundred; see scripts/bundle-engine.mjs
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bundle',
    emptyOutDir: true,
    rollupOptions: {
      input: { index: 'dist/index.js', fit: 'dist/experiments/fit/index.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
})
