import { generateCode, parseModel, resetState } from '@sdeverywhere/compile'
import { createSynchronousModelRunner, type JsModel } from '@sdeverywhere/runtime'

/**
 * Runs a Vensim or XMILE file by SDEverywhere, another’s parser, compiler and integrator, and gives the values of
 * `names`, as they stand in the file, at every recorded time.
 */
export const independentRun = async (
  text: string,
  kind: 'vensim' | 'xmile',
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  // the compiler keeps what it has read in variables of its modules
  resetState()
  const code = generateCode(parseModel(text, kind, '.'), {
    spec: { inputVarNames: [], outputVarNames: names },
    operations: ['generateJS'],
    extData: new Map(),
    directData: new Map(),
    modelDirname: '.',
  })
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: () => Promise<JsModel> }
  const runner = createSynchronousModelRunner(await module.default())
  const outputs = runner.runModelSync?.([], runner.createOutputs())
  if (outputs === undefined) throw new Error('a runner that runs at once was expected')
  return new Map(outputs.varSeries.map(({ points }, i) => [names[i], points.map(({ y }) => y)]))
}
