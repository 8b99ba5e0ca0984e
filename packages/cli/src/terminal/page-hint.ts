import { commandText } from './command-text.ts'

/** How a folder becomes something to show to others. */
export const pageHint = (folder: string): string =>
  `as a page: ${commandText(['burnout', 'report', folder])}`
