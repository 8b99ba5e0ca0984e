import type { ComparisonResult, Scenario } from '@burnout/engine'
import type { ReportData } from '@burnout/report'
import type { Settings } from '../settings/settings.ts'
import type { ComparisonQuestion } from '../streams/comparisons.ts'
import { page } from '../text/page.ts'
import { tongue } from '../text/tongue.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import { savedScenario } from './saved.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** A report in a file. */
export interface ReportFile {
  readonly name: string
  readonly page: string
}

/** What a report can be asked of: what is explored, or the policies that stand side by side. */
export interface Reportable {
  readonly scene: Scene
  /** `null` where what is explored is meant. */
  readonly question: ComparisonQuestion | null
  /** What the reader calls the present settings. */
  readonly called: Pick<Settings, 'called'>
}

const comparisonOf = (
  reference: Scenario,
  scenarios: readonly Scenario[],
  begin: LoopRunner,
): Promise<ComparisonResult> =>
  new Promise((resolve, reject) => {
    begin(
      { kind: 'report', reference, scenarios },
      {
        next: news => {
          if (news.kind === 'reported') resolve(news.result)
        },
        complete: () => reject(new Error('nothing came of it')),
        error: reject,
      },
    )
  })

/** What is explored against the baseline, or the baseline itself. */
const exploredOf = async (
  { scene, called }: Reportable,
  begin: LoopRunner,
): Promise<ReportData['result']> => {
  const { isBase, written, settings, whole } = scene
  const saved = savedScenario(scenarioRun(scene), written, { ...settings, ...called })
  if (isBase) return { ...whole.answer.result, scenario: saved }
  return comparisonOf({ ...whole.reference.result.scenario, expect: [] }, [saved], begin)
}

const resultOf = async (
  what: Reportable,
  scenarioOf: (name: string) => Scenario,
  begin: LoopRunner,
): Promise<ReportData['result']> => {
  if (what.question === null) return exploredOf(what, begin)
  const { reported } = await import('./compare/reported.ts')
  const { reference, scenarios } = reported(what.question, scenarioOf)
  if (reference === undefined) return exploredOf(what, begin)
  return comparisonOf(reference, scenarios, begin)
}

/** The report of what the page shows, the same that the command line makes of the same scenarios. */
export const reportOf = async (
  what: Reportable,
  scenarioOf: (name: string) => Scenario,
  begin: LoopRunner,
): Promise<ReportFile> => {
  const { reportName, reportPage } = await import('@burnout/report')
  const result = await resultOf(what, scenarioOf, begin)
  const data = { result, failures: [], made: page.report.madeBy }
  return { name: reportName, page: reportPage(data, tongue) }
}
