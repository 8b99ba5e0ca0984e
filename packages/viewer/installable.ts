import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const read = (icon: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`icons/${icon}`, import.meta.url)))

/** Puts the icon into the page itself, so that the one file has it, too. */
export const pageIcon = (): Plugin => ({
  name: 'page-icon',
  transformIndexHtml: html =>
    html.replace('href="data:,"', () => {
      const icon = read('icon.svg').toString('base64')
      return `href="data:image/svg+xml;base64,${icon}"`
    }),
})

const icons = ['icon.svg', 'icon-192.png', 'icon-512.png']

const sizesOf = (icon: string): string => {
  const side = /\d+/.exec(icon)?.[0]
  return side === undefined ? 'any' : `${side}x${side}`
}

const manifest = {
  name: 'Burnout Dynamics',
  short_name: 'Burnout',
  description: 'A simulator of burnout in clinical teams.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf7f0',
  theme_color: '#faf7f0',
  icons: icons.map(icon => ({
    src: icon,
    sizes: sizesOf(icon),
    type: icon.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose: 'any maskable',
  })),
}

const workerName = 'offline.js'

/**
 * Makes the site one that may be put on the home screen and opens without a network: writes a manifest with icons,
 * and tells the worker that keeps the files which ones there are.
 */
export const installable = (): Plugin => ({
  name: 'installable',
  apply: 'build',
  enforce: 'post',
  config: ({ root = '.' }) => ({
    build: {
      rollupOptions: {
        input: { index: `${root}/index.html`, offline: `${root}/offline/worker.ts` },
        output: {
          // a worker keeps what lies beside and below it, and is looked for under one name
          entryFileNames: ({ name }) =>
            name === 'offline' ? workerName : 'assets/[name]-[hash].js',
        },
      },
    },
  }),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const icon of icons) this.emitFile({ type: 'asset', fileName: icon, source: read(icon) })
      this.emitFile({
        type: 'asset',
        fileName: 'app.webmanifest',
        source: JSON.stringify(manifest),
      })
      const files = Object.values(bundle).filter(({ fileName }) => fileName !== workerName)
      const hash = createHash('sha256')
      for (const file of files) hash.update(file.type === 'asset' ? file.source : file.code)
      const names = ['./', 'app.webmanifest', ...icons, ...files.map(({ fileName }) => fileName)]
      const worker = bundle[workerName]
      if (worker?.type !== 'chunk') throw new Error(`nothing built as ${workerName}`)
      const written = {
        // the page itself is kept under the address that it is opened by
        siteFiles: names.filter(name => name !== 'index.html'),
        siteVersion: hash.digest('hex').slice(0, 12),
      }
      for (const [name, value] of Object.entries(written)) {
        if (!worker.code.includes(name)) throw new Error(`no ${name} in ${workerName}`)
        worker.code = worker.code.replace(name, () => JSON.stringify(value))
      }
    },
  },
})
