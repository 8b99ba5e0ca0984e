export { csvText } from '@burnout/report/csv'

/** Lines of a file of numbers, the first of them headings. */
export type Rows = readonly (readonly (string | number)[])[]
