/** Wie im Bericht. */
export { loopTexts } from '@burnout/report/german'
