// A small door for threads that run blocks of replicates and nothing else: what lies behind the main one
// takes several times as long to load.

export { simulate } from './model/simulate.ts'
export { warmUp } from './model/warm-up.ts'
export type { Trace } from './model/trace.ts'
export type { CompiledRun } from './scenario/compiled-run.ts'
