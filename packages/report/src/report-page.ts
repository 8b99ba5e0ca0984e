import { dataText } from './page/data-block.ts'
import { frame } from './page/frame.ts'
import type { ReportData } from './report-data.ts'
import { comparisonDocument } from './sections/comparison-document.ts'
import { documentOf, type Document } from './sections/document.ts'
import { loopsDocument } from './sections/loops-document.ts'
import { runDocument } from './sections/run-document.ts'
import { sensitivityDocument } from './sections/sensitivity-document.ts'
import { sweepDocument } from './sections/sweep-document.ts'
import { pageWords } from './text/page.ts'
import { speaking, type Tongue } from './text/tongue.ts'

const documentFor = (data: ReportData): Document => {
  const { result } = data
  if (result.format === 'burnout-result/1') return runDocument(result, data)
  if (result.format === 'burnout-comparison/1') return comparisonDocument(result, data)
  if (result.format === 'burnout-sweep/1') return sweepDocument(result, data)
  if (result.format === 'burnout-sensitivity/1') return sensitivityDocument(result, data)
  return loopsDocument(result, data)
}

/**
 * The whole report as one page that needs nothing else: no script runs in it and nothing is loaded. The same data
 * in the same language give the same page, to the byte.
 */
export const reportPage = (data: ReportData, tongue: Tongue = 'en'): string =>
  speaking(tongue, () => {
    const document = documentFor(data)
    return frame({
      title: pageWords().title(document.title),
      content: documentOf(document),
      data: dataText(data.result),
    })
  })
