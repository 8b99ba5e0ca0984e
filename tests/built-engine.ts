import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the built engine lies; Vite leaves these modules to Node. */
export const builtEngineFiles = /\/packages\/engine\/dist\//

const source = /^(.*\/packages\/engine\/)src\/(.*)\.ts$/
/** Fixtures are not built. */
const fixture = /(?:^|\/)test-[^/]*$/

/**
 * Has tests read the engine as built in place of its sources: Node runs modules that Vite has not
 * rewritten about twice as fast, and long tests wait for little else.
 */
export const builtEngine: Plugin = {
  name: 'built-engine',
  enforce: 'pre',
  async resolveId(specifier, importer) {
    const found = await this.resolve(specifier, importer, { skipSelf: true })
    const [, engine, module] = source.exec(found?.id ?? '') ?? []
    return module === undefined || fixture.test(module) ? found : `${engine}dist/${module}.js`
  },
}

const build = (...command: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the engine does not build:\n${stdout}${stderr}`)
}

/** Before the tests: builds what has changed, so that none of them sees an engine of yesterday. */
export const setup = (): void => {
  build('node_modules/typescript/bin/tsc', '-b', 'packages/engine', 'packages/cli')
  build('scripts/bundle.mjs')
}
