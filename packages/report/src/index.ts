// The only door of the report. Every public name is listed here.

export { reportPage } from './report-page.ts'
export { reportedFormats } from './report-data.ts'
export { parseReported, readReport, scenariosOf } from './page/read-report.ts'
export type {
  FailedRun,
  LoopsResult,
  MeanAt,
  Reported,
  ReportData,
  SweepResult,
  SweptFactor,
  SweptMeasure,
  SweptPoint,
} from './report-data.ts'

export { fileNameOf } from './sections/reproduce.ts'

/** Name of the report inside a folder of results. */
export const reportName = 'report.html'
