import * as de from './de/page.ts'
import { inTongue } from './tongue.ts'

/** What frames every report: its title, its last parts, and what it is for. */
export const pageWords = inTongue(de.pageWords, {
  title: (of: string) => `${of} · Burnout Dynamics`,
  brand: 'Burnout Dynamics, report',
  assumed: 'What is assumed',
  faults: 'What went wrong',
  again: 'How to make these numbers again',
  purpose: 'What this is for',
  honest:
    'This is for conversation and learning. It shows what a model does under what it assumes; it does not forecast what happens to a team, and says nothing of any person. Prevalences are told by the rule of a questionnaire and are no diagnosis.',
})

/** What went wrong. */
export const faultWords = inTongue(de.faultWords, {
  replicate: (replicate: number) => `replicate ${replicate}`,
  of: (replicate: string, of: string) => `${replicate} of ${of}`,
  point: (point: number) => `point ${point}`,
  none: 'Every run came to its end.',
  broken: (runs: string, failed: number) =>
    `${runs} broke off and ${failed === 1 ? 'is' : 'are'} left out of all numbers.`,
  more: (runs: string) => `and ${runs}`,
  warning: 'Warning: ',
})

/** How to make the numbers again. */
export const againWords = inTongue(de.againWords, {
  command: 'Command',
  made: 'Made by',
  engine: 'Engine',
  seed: 'Seed',
  runs: 'Runs',
  result: 'Result',
  resultOf: (of: string) => `Result of ${of}`,
  about:
    'Save what stands below under the names given, and give the command. The same engine gives the same result, to the last bit, on any machine. This page holds its data: opened in the viewer it brings its scenarios back.',
  /** Files by the letters that the command gives them, where those are others than on this page. */
  relettered: (files: readonly string[]) =>
    `The command gives letters by the order of its files: there ${files.join(', ')}. The numbers are the same.`,
  letterIs: (letter: string, file: string) => `${letter} is ${file}`,
  whole: 'With everything that they extend, ready to be run again.',
})

/** What a scenario says of itself. */
export const scenarioWords = inTongue(de.scenarioWords, {
  one: 'The scenario',
  several: 'The scenarios',
  how: 'How it is set up: ',
  notice: 'Things to notice: ',
})
