import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const door = 'virtual:german-words'
const every = 'virtual:every-german-word'
const folder = fileURLToPath(new URL('src/text/de/', import.meta.url))

const everyWord = (): string => {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(file => file.replace(/\.ts$/, ''))
  return [
    ...names.map((name, at) => `import * as words${at} from '${folder}${name}.ts'`),
    `export default { ${names.map((name, at) => `'${name}': words${at}`).join(', ')} }`,
  ].join('\n')
}

const keeper = `let words = {}
export const wordsIn = file => words[file] ?? {}
export const loadGerman = async () => {
  words = (await import('${every}')).default
}`

/** How a file of words imports its German. */
const germanOf = /^import \* as de from '\.\/de\/([\w-]+)\.ts'$/m

/**
 * Keeps the German words of a site in a script of their own, which nobody loads who reads English. Files in `text/`
 * import them as if they were there, and find them because `loadGerman` has brought them before.
 *
 * @param apart whether there are other scripts to keep them in; else they stay where they are imported.
 */
export const germanWords = (apart: boolean): Plugin => {
  const waiting = new Set<string>()
  return {
    name: 'german-words',
    enforce: 'pre',
    resolveId: id => (id === door || id === every ? `\0${id}` : null),
    load(id) {
      if (id === `\0${every}`) return everyWord()
      if (id !== `\0${door}`) return null
      return apart ? keeper : 'export const loadGerman = async () => {}'
    },
    transform(code, id) {
      if (!apart || !/\/viewer\/src\/text\/[\w-]+\.ts$/.test(id)) return null
      if (!germanOf.test(code)) return null
      waiting.add(id)
      return {
        code: code.replace(
          germanOf,
          (_, file: string) =>
            `import { wordsIn } from '${door}'\nconst de = /* @__PURE__ */ wordsIn('${file}')`,
        ),
        map: null,
      }
    },
    buildEnd() {
      const reached = new Set<string>()
      const walk = (id: string): void => {
        if (reached.has(id)) return
        reached.add(id)
        if (waiting.has(id))
          this.error(`${id} is loaded by German words; expected none that waits for them`)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) walk(next)
      }
      walk(`\0${every}`)
    },
  }
}
