import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What the entry imports once the words are there. */
const page = /\/viewer\/src\/main\.ts$/

const link = (fileName: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${fileName}` },
  injectTo: 'head',
})

/**
 * Lets the scripts of the page come together with the entry that asks for them, instead of after it, and with them the
 * font, so that the first words are already set in it.
 */
export const firstScripts = (): Plugin => ({
  name: 'first-scripts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
      const main = chunks.find(({ facadeModuleId }) => page.test(facadeModuleId ?? ''))
      // in one file they are there
      if (main === undefined) return []
      const first = new Set<string>()
      const walk = (fileName: string): void => {
        const chunk = chunks.find(each => each.fileName === fileName)
        if (chunk === undefined || chunk.isEntry || first.has(fileName)) return
        first.add(fileName)
        for (const next of chunk.imports) walk(next)
      }
      walk(main.fileName)
      const fonts = Object.keys(bundle).filter(fileName => fileName.endsWith('.woff2'))
      return [
        ...fonts.map(fileName =>
          link(fileName, { rel: 'preload', as: 'font', type: 'font/woff2' }),
        ),
        ...[...first].map(fileName => link(fileName, { rel: 'modulepreload' })),
      ]
    },
  },
})
