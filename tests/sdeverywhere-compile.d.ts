// What we use of @sdeverywhere/compile, which comes without types.
declare module '@sdeverywhere/compile' {
  /** A parsed Vensim model, for `generateCode` only. */
  export type ParsedModel = { readonly kind: string }
  export function resetState(): void
  export function parseModel(input: string, kind: 'vensim' | 'xmile', folder: string): ParsedModel
  export function generateCode(
    model: ParsedModel,
    options: {
      readonly spec: {
        readonly inputVarNames: readonly string[]
        readonly outputVarNames: readonly string[]
      }
      readonly operations: readonly ['generateJS']
      readonly extData: ReadonlyMap<string, unknown>
      readonly directData: ReadonlyMap<string, unknown>
      readonly modelDirname: string
    },
  ): string
}
