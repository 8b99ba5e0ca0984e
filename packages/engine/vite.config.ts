import { defineConfig } from 'vite'

// for Node, which reads one file sooner than some four hundred; see scripts/bundle.mjs
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bundle',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        index: 'dist/index.js',
        block: 'dist/block.js',
        fit: 'dist/experiments/fit/index.js',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
    },
  },
  ssr: { noExternal: true },
})
