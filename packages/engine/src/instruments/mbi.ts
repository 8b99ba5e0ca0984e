import type { Instrument } from './instrument.ts'

/** Exhaustion from which a person counts as burned out, in points (Shanafelt 2012; range 0–54). */
export const HIGH_EXHAUSTION = 27

/** Cynicism from which a person counts as burned out, in points (Shanafelt 2012; range 0–30). */
export const HIGH_CYNICISM = 10

/** Whether the MBI rule of the national physician surveys calls a person burned out. */
export const burnedOutByMbi = (exhaustion: number, cynicism: number): boolean =>
  exhaustion >= HIGH_EXHAUSTION || cynicism >= HIGH_CYNICISM

export const mbi: Instrument = {
  name: 'Maslach Burnout Inventory',
  rule: 'exhaustion of 27 or more, or cynicism of 10 or more',
  about:
    'Three scores in points; the model’s states are on their scales, and a survey reads them with an error that follows from the published reliabilities. The cut-offs are lenient: at either, a clinician is still unlikely to report burnout every week.',
  evidence: 'estimated',
  sources: [
    'shanafelt-2022',
    'brady-2020',
    'maslach-manual',
    'maslach-jackson-1981',
    'lee-ashforth-1996',
    'trockel-2018',
  ],
}
