import * as de from './de/figure.ts'
import { inTongue } from './tongue.ts'

/** Words of what stands below every chart: the numbers behind it, and the buttons that save it. */
export const figureWords = inTongue(de.figureWords, {
  data: 'Numbers and files',
  dataFor: (title: string) => `Numbers and files of ${title}`,
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  saveAs: (format: string, title: string) => `Save ${title} as ${format}`,
  noPng: 'This browser cannot draw the picture; the SVG has it.',
  month: 'Month',
  tableOfMeans: 'mean of the runs with the 90\u202f% interval.',
  range: (low: string, high: string) => `${low} to ${high}`,
  /** Headings of the columns of a file; days, months and shares as the command line writes them. */
  columns: {
    day: 'day',
    month: 'month',
    quarter: 'quarter',
    run: 'run',
    loop: 'loop',
    id: 'id',
    share: 'share',
    activity: 'activity',
    part: 'part',
    value: 'value',
  },
  part: 'Part',
})
