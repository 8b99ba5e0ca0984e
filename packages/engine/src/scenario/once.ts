/** Builds something when it is first asked for, and keeps it: a worker that reads no files needs no schema of them. */
export const once = <Result>(build: () => Result): (() => Result) => {
  let built: { readonly result: Result } | undefined
  return () => (built ??= { result: build() }).result
}
