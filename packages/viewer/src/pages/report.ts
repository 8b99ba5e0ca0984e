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

/** What a report is written of, and by what letters it calls scenarios where they have some already. */
type Written = Pick<ReportData, 'result' | 'letters'>

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
const exploredOf = async ({ scene, called }: Reportable, begin: LoopRunner): Promise<Written> => {
  const { isBase, written, settings, whole } = scene
  const saved = savedScenario(scenarioRun(scene), written, { ...settings, ...called })
  if (isBase) return { result: { ...whole.answer.result, scenario: saved } }
  const reference = { ...whole.reference.result.scenario, expect: [] }
  return { result: await comparisonOf(reference, [saved], begin) }
}

const writtenOf = async (
  what: Reportable,
  scenarioOf: (name: string) => Scenario,
  begin: LoopRunner,
): Promise<Written> => {
  if (what.question === null) return exploredOf(what, begin)
  const { reported } = await import('./compare/reported.ts')
  const { reference, scenarios, letters } = reported(what.question, scenarioOf)
  if (reference === undefined) return exploredOf(what, begin)
  return { result: await comparisonOf(reference, scenarios, begin), letters }
}

/** The report of what the page shows, the same that the command line makes of the same scenarios. */
export const reportOf = async (
  what: Reportable,
  scenarioOf: (name: string) => Scenario,
  begin: LoopRunner,
): Promise<ReportFile> => {
  const { reportName, reportPage } = await import('@burnout/report')
  const written = await writtenOf(what, scenarioOf, begin)
  const data = { ...written, failures: [], made: page.report.madeBy }
  return { name: reportName, page: reportPage(data, tongue) }
}
