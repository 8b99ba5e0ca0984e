import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const hashesOf = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )

/**
 * What a page may load: its own files or, where they stand in the page itself, exactly those; workers that it
 * writes itself; and nothing from elsewhere. WebAssembly, which the engine’s mechanisms are translated into, can be
 * made by these scripts only, and can neither read the page nor load anything; text is never run as script.
 */
export const policyFor = (html: string): string => {
  const scripts = hashesOf(html, 'script')
  const styles = hashesOf(html, 'style')
  const inlined = scripts.length > 0
  return [
    `default-src 'none'`,
    `script-src ${inlined ? scripts.join(' ') : `'self'`} 'wasm-unsafe-eval'`,
    `style-src ${styles.length > 0 ? styles.join(' ') : `'self'`}`,
    `font-src 'self' data:`,
    ...(inlined
      ? [`img-src data:`, `worker-src blob: data:`]
      : // a site may also be installed: its icon, its manifest, and the worker that keeps its files
        [`img-src 'self' data:`, `manifest-src 'self'`, `worker-src 'self' blob: data:`]),
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** Writes the policy into every page that is built, when all else of it stands. */
export const contentSecurity = (): Plugin => ({
  name: 'content-security',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.html')) continue
        const html = String(asset.source)
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`
        // before anything that it is about
        asset.source = html.replace('<head>', () => `<head>\n    ${meta}`)
      }
    },
  },
})
