import type { Progress } from './progress.ts'

/** Parts of one progress, one for each of several ensembles of as many runs. */
export const shareProgress = (progress: Progress, ensembles: number): (() => Progress) => {
  const parts: { done: number; failed: number }[] = []
  return () => {
    const part = { done: 0, failed: 0 }
    parts.push(part)
    return {
      update(done, total, failed) {
        Object.assign(part, { done, failed })
        const sum = (of: 'done' | 'failed') => parts.reduce((all, each) => all + each[of], 0)
        progress.update(sum('done'), ensembles * total, sum('failed'))
      },
      finish: () => {},
    }
  }
}
