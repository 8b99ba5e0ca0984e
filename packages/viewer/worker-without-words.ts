import type { Plugin } from 'vite'

/** Where numbers are declared, with words that only the page shows. */
const declared = /\/engine\/src\/(?:parameters|levers|instruments)\/[\w-]+\.ts$/

/** What a number is, in one text. */
const words = /\babout:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g

/**
 * Leaves out of workers what parameters, levers and instruments are in words: a tenth of their script, which nobody reads
 * there.
 */
export const workerWithoutWords = (): Plugin => ({
  name: 'worker-without-words',
  enforce: 'pre',
  transform: (code, id) =>
    declared.test(id.replaceAll('\\', '/'))
      ? { code: code.replaceAll(words, "about: ''"), map: null }
      : null,
})
