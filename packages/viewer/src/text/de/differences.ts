/** Wie im Bericht. */
export { inputLabel, inputTexts, policyText } from '@burnout/report/german'
