import { anchorTable, anchorVerdicts } from '../kernel/anchors.ts'
import { compiledKernel } from '../kernel/compiled.ts'
import { commonKernel, kernelSeries, sumsOf } from '../kernel/kernel.ts'
import { count, millions, times } from '../numbers.ts'
import type { Part, Table, Tell, Verdict } from '../part.ts'
import { interleaved, median, ratioOf, secondsOf } from '../rounds.ts'

const ROUNDS = 7

/** Clinicians, days and runs. */
const SIZES = [
  [10, 1_825, 100],
  [100, 1_825, 10],
  [10_000, 1_825, 1],
  [1_000_000, 20, 1],
] as const

/** The size that the target is about. */
const [, USUAL] = SIZES

/** The sums of the TypeScript kernel over the seeds 1 … `runs`, as the C program adds them up. */
const ownSums = (clinicians: number, days: number, runs: number): readonly number[] => {
  const sums = kernelSeries.map(() => 0)
  for (let seed = 1; seed <= runs; seed++)
    sumsOf(commonKernel(clinicians, days, seed)).forEach((sum, series) => {
      sums[series] += sum
    })
  return sums
}

const withoutCompiler: Verdict = {
  what: 'Common kernel, one thread',
  target: '≥ 0.5 × C',
  result: 'no C compiler here',
  met: null,
}

const against = async (tell: Tell) => {
  const compiled = compiledKernel()
  const rows: string[][] = []
  let usual: number | null = null
  for (const size of SIZES) {
    const [clinicians, days, runs] = size
    tell(`the common kernel with ${count(clinicians)} clinicians`)
    const updates = clinicians * days * runs
    const own = (): number =>
      secondsOf(() => {
        for (let seed = 1; seed <= runs; seed++) commonKernel(clinicians, days, seed)
      })
    const { ts, c } = await interleaved(
      { ts: own, c: () => compiled?.(clinicians, days, 1, runs).seconds ?? Number.NaN },
      ROUNDS,
    )
    const ratio = ratioOf(c, ts)
    const same =
      compiled === null
        ? '—'
        : compiled(clinicians, days, 1, runs).sums.join() === ownSums(clinicians, days, runs).join()
          ? 'yes'
          : 'NO'
    if (size === USUAL && compiled !== null) usual = ratio
    rows.push([
      count(clinicians),
      count(days),
      count(runs),
      compiled === null ? '—' : times(ratio),
      millions(updates / median(ts)),
      compiled === null ? '—' : millions(updates / median(c)),
      same,
    ])
  }
  return { rows, usual }
}

/** The common kernel in TypeScript against the same arithmetic in C. */
export const commonKernelPart: Part = {
  name: 'common-kernel',
  measure: async tell => {
    const { rows, usual } = await against(tell)
    const table: Table = {
      head: [
        'Clinicians',
        'Days',
        'Runs',
        'TypeScript is',
        'TypeScript, million updates/s',
        'C, million updates/s',
        'Same bits',
      ],
      rows,
    }
    const verdict: Verdict =
      usual === null
        ? withoutCompiler
        : {
            what: 'Common kernel, one thread',
            target: '≥ 0.5 × C',
            result: `${times(usual)} C`,
            met: usual >= 0.5,
          }
    return {
      verdicts: [verdict, ...anchorVerdicts(usual)],
      body: [table, ...(usual === null ? [] : [anchorTable(usual)])],
    }
  },
}
