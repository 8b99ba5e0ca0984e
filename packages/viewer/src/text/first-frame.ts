import { tongue, type Tongue } from './tongue.ts'

/** In both languages here: it is said before the files that hold words have come. */
const said: Readonly<Record<Tongue, string>> = { en: 'Loading…', de: 'Wird geladen …' }

/** What stands where the answer will. */
export const loading = said[tongue]
