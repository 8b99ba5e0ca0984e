import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileOf } from '../root.ts'
import { temporaryFolder } from '../temporary.ts'

/** What the C kernel says of some runs. */
export interface CompiledRuns {
  /** Seconds of the kernel itself, without starting the program. */
  readonly seconds: number
  /** Sums of the seven series over days and runs. */
  readonly sums: readonly number[]
}

/** Runs the C kernel with seeds `first` … `first + runs − 1`. */
export type CompiledKernel = (
  clinicians: number,
  days: number,
  first: number,
  runs: number,
) => CompiledRuns

const OPTIONS = ['-O3', '-ffp-contract=off']

/** The C compiler of this machine (`CC`, else `cc`); `null` when there is none. */
export const compiler = (): { readonly command: string; readonly version: string } | null => {
  const command = process.env['CC'] ?? 'cc'
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
  if (status !== 0) return null
  return { command, version: `${stdout.split('\n')[0]?.trim()} ${OPTIONS.join(' ')}` }
}

/** Compiles `kernel.c` into a folder that goes away again; `null` without a compiler. */
export const compiledKernel = (): CompiledKernel | null => {
  const cc = compiler()
  if (cc === null) return null
  const program = join(temporaryFolder(), 'kernel')
  execFileSync(cc.command, [...OPTIONS, '-o', program, fileOf('bench/kernel/kernel.c'), '-lm'])
  return (...sizes) => {
    const output = execFileSync(program, sizes.map(String), { encoding: 'utf8' })
    const [seconds = Number.NaN, ...sums] = output.trim().split(' ').map(Number)
    return { seconds, sums }
  }
}
