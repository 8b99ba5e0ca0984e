import { decimal } from '../format.ts'
import * as de from './de/opening.ts'
import { inTongue } from './tongue.ts'

/** What is said of a file that cannot be opened. */
export const openingWords = inTongue(de.openingWords, {
  broken: (file: string) => `The file “${file}” could not be opened. Everything here is as it was.`,
  notText: 'It is not text.',
  noReport:
    'The page is no report of Burnout Dynamics, comes from a version that kept other results, or is damaged.',
  tooLong: (megabytes: number, most: number) =>
    `It is too long: ${decimal(megabytes)} MB; at most ${decimal(most)} MB can be opened.`,
  kinds:
    'What opens here: scenarios (.yaml), results of the command line (.json) and saved reports (.html).',
  wrong: (line: number, path: string, message: string) =>
    `Line ${line}${path === '' ? '' : `, ${path}`}: ${message}`,
  more: (count: number) => `and ${decimal(count)} more`,
})
