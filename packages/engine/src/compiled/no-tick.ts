import type { TranslatedTick } from './translated-tick.ts'

/** In the place of `tick.ts` where mechanisms are to run as they are written. */
export const tick: TranslatedTick = { mechanisms: [], slots: [], binary: '' }
