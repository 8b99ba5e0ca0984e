import type { Scenario } from '@burnout/engine'

/** What a scenario that travels with the program says of itself in German, and of which English it is that. */
export interface ScenarioText {
  /** The name, and the mark of all else that is said. */
  readonly english: { readonly name: string; readonly mark: string }
  readonly name: string
  readonly what: string
  readonly how: string
  readonly notice: string
  readonly try: string
}

/**
 * A mark by which what a scenario says of itself is known again, so that a translation stands for no other text
 * than its own: 32 bits of FNV-1a, in hexadecimal.
 */
export const markOf = ({ what, how, notice, try: tried }: Scenario['about']): string => {
  let hash = 0x81_1c_9d_c5
  for (const letter of [what, how, notice, tried].join('\n'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0
  return hash.toString(16).padStart(8, '0')
}
