import type { LedgerEntry } from '@burnout/engine'
import { ledgerText } from '../../text/compare.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import type { LedgerData, Spell } from '../../views/compare/ledger-strip.ts'
import type { Outcome } from '../../worker/compared.ts'
import { heldAgainst, type CompareScene } from './compare-scene.ts'

const spellsOf = ({ first, last }: LedgerEntry, until: number): readonly Spell[] => [
  ...(first === null ? [] : [{ way: first.way, from: first.from, until: first.until }]),
  ...(last === null ? [] : [{ way: last.way, from: last.from, until }]),
]

/** The ledger of one outcome, as a picture and as a sentence for each scenario held against the reference. */
export const ledgerData = (
  scene: CompareScene,
  outcome: Outcome,
): LedgerData & { readonly said: readonly string[] } => {
  const { compared, named, until } = scene
  const words = outcomeWords[outcome]
  const entries = heldAgainst(scene).flatMap(index => {
    const entry = compared.comparisons[index]?.ledger[outcome] ?? null
    const who = named[index]
    return entry === null || who === undefined ? [] : [{ entry, who }]
  })
  const said = entries.map(({ entry, who }) => `${who.letter}: ${ledgerText(entry, words)}`)
  return {
    title: words.title,
    until,
    rows: entries.map(({ entry, who }) => ({
      ink: who.ink,
      spells: spellsOf(entry, until),
    })),
    summary: `${words.title}. ${said.join(' ')}`,
    said,
  }
}
