import { exhaustionClimate } from './climate.ts'
import type { Instrument } from './instrument.ts'
import { mbi } from './mbi.ts'
import { miniZ } from './mini-z.ts'
import { missHp } from './miss-hp.ts'
import { pfi } from './pfi.ts'
import { singleItem } from './single-item.ts'

/** Every questionnaire that the model can be read by. */
export const instruments = {
  mbi,
  singleItem,
  pfi,
  miniZ,
  missHp,
  exhaustionClimate,
} as const satisfies Readonly<Record<string, Instrument>>

export type InstrumentName = keyof typeof instruments
