import { attribution } from './attribution.ts'
import { cut } from './cut.ts'
import { shares } from './shares.ts'
import { trap } from './trap.ts'

/** What can be asked about loops. */
export const loopViews = { shares, cut, trap, attribution }
