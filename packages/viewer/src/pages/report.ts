import type { ComparisonResult } from '@burnout/engine'
import type { ReportData } from '@burnout/report'
import { page } from '../text/page.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import { savedScenario } from './saved.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** A report in a file. */
export interface ReportFile {
  readonly name: string
  readonly page: string
}

const compared = (
  { whole: { answer, reference }, written, settings }: Scene,
  begin: LoopRunner,
): Promise<ComparisonResult> =>
  new Promise((resolve, reject) => {
    const scenario = savedScenario(answer.result.scenario, written, settings)
    begin(
      { kind: 'report', scenario, reference: { ...reference.result.scenario, expect: [] } },
      {
        next: news => {
          if (news.kind === 'reported') resolve(news.result)
        },
        complete: () => reject(new Error('nothing came of it')),
        error: reject,
      },
    )
  })

/** What the report of a scene is made of: its comparison with the baseline, or the baseline itself. */
const dataOf = async (scene: Scene, begin: LoopRunner): Promise<ReportData> => {
  const { isBase, written, settings } = scene
  const { answer } = scene.whole
  const scenario = savedScenario(scenarioRun(scene), written, settings)
  return {
    result: isBase ? { ...answer.result, scenario } : await compared(scene, begin),
    failures: [],
    made: page.report.madeBy,
  }
}

/** The report of what the page shows, the same that the command line makes of the same scenarios. */
export const reportOf = async (scene: Scene, begin: LoopRunner): Promise<ReportFile> => {
  const { reportName, reportPage } = await import('@burnout/report')
  return { name: reportName, page: reportPage(await dataOf(scene, begin)) }
}
