import { defineConfig } from 'vite'

// what speaks with the server of a queue, some hundreds of modules; see scripts/bundle.mjs
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bundle',
    emptyOutDir: true,
    rollupOptions: {
      input: { 'queue-server': 'dist/queue/server.js' },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
})
