import * as de from './de/lengths.ts'
import { inTongue } from './tongue.ts'

/** Words for lengths, which stand behind “after” and “in”, for counts and for lists. */
export const lengthWords = inTongue(de.lengthWords, {
  small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  months: (said: string, count: number) => `${said} month${count === 1 ? '' : 's'}`,
  years: (said: string, count: number) => `${said} year${count === 1 ? '' : 's'}`,
  and: (all: string, last: string) => `${all} and ${last}`,
  counts: {
    run: ['run', 'runs'],
    moreRun: ['more run', 'more runs'],
    post: ['post', 'posts'],
    clinic: ['clinic', 'clinics'],
    pair: ['pair', 'pairs'],
    point: ['point', 'points'],
  },
})
