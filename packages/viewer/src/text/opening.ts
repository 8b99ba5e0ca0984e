import { decimal } from '../format.ts'
import * as de from './de/opening.ts'
import { inTongue } from './tongue.ts'

/** What is said of a file that cannot be opened. */
export const openingWords = inTongue(de.openingWords, {
  broken: (file: string) => `The file “${file}” could not be opened. Everything here is as it was.`,
  faulty: (file: string) =>
    `The file “${file}” could not be opened. Everything here is as it was. Mend these lines of it in an editor, then open it again:`,
  /** What is wrong with a line, in the words of the engine. */
  fault: (message: string) => ({ said: '', engine: message, after: '' }),
  empty: 'It is empty.',
  cutOff:
    'It is cut off or damaged. Was it copied before it was written to its end? Copy it again.',
  notText: 'It is not text.',
  noReport:
    'The page is no report of Burnout Dynamics, comes from a version that kept other results, or is damaged.',
  tooLong: (megabytes: number, most: number) =>
    `It is too long: ${decimal(megabytes)} MB; at most ${decimal(most)} MB can be opened.`,
  kinds:
    'What opens here: scenarios (.yaml), results of the command line (.json) and saved reports (.html).',
  where: (line: number, path: string) => `Line ${line}${path === '' ? '' : `, ${path}`}: `,
  more: (count: number) => `and ${decimal(count)} more`,
})
