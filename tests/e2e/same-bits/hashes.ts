import { parseScenario, runEnsemble } from '@burnout/engine'

const files: Readonly<Record<string, string>> = import.meta.glob('../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const nameOf = (path: string): string => path.replace(/^.*\/(.*)\.yaml$/, '$1')

const texts = new Map(Object.entries(files).map(([path, text]) => [nameOf(path), text]))

/** Names of the shipped scenarios, in order. */
export const names = [...texts.keys()].sort()

/** The hash of a shipped scenario's result, run no more than so many times. */
export const hashOf = (name: string, most: number): string => {
  const scenario = parseScenario(texts.get(name) ?? '', {
    file: `${name}.yaml`,
    read: other => ({ file: `${other}.yaml`, text: texts.get(other) ?? '' }),
  })
  return runEnsemble(scenario, Math.min(scenario.run.replicates, most)).hash
}
