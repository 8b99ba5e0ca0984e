/** Wie im Bericht. */
export { explainedSentences } from '@burnout/report/german'
