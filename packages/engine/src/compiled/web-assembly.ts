/** What is used of `WebAssembly`, which browsers and Node have alike. */
export interface Memory {
  readonly buffer: ArrayBuffer
}

export interface WebAssemblyApi {
  /** @throws RangeError where there is not that much memory */
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => Memory
  /** @throws Error where a page’s policy forbids it */
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly world: { readonly memory: Memory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** `undefined` where there is none. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi })
  .WebAssembly
