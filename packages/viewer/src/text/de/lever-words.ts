/** Wie im Bericht. */
export { leverTexts } from '@burnout/report/german'
