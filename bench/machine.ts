import { availableParallelism, cpus, totalmem } from 'node:os'
import { chromiumVersion } from './viewer/stage.ts'
import { compiler } from './kernel/compiled.ts'

/** The machine and the programs that everything is measured with, in one line. */
export const machine = (): string =>
  [
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.version}`,
    compiler()?.version ?? 'no C compiler',
    chromiumVersion() ?? 'no Chromium',
  ].join(' · ')
