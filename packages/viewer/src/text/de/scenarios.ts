/** Wie im Bericht. */
export { aboutInGerman, scenarioTexts } from '@burnout/report/german'
