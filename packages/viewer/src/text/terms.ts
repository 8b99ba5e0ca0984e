import { keysOf } from '../record.ts'
import type { ViewName } from '../settings/outlook.ts'
import * as de from './de/terms.ts'
import { inTongue, tongue } from './tongue.ts'

/** Terms of the field that a reader may not know, as pages use them, in plain words. */
export const terms = inTongue(de.terms, {
  mbi: {
    name: 'MBI',
    about:
      'Maslach Burnout Inventory: questions that give points for exhaustion, cynicism and efficacy. By the MBI rule 27 points of exhaustion or 10 of cynicism are burnout.',
  },
  exhaustion: { name: 'exhaustion', about: 'Drained energy; 0 to 54 points in the MBI.' },
  cynicism: {
    name: 'cynicism',
    about: 'Distance from the work and the people, and not caring; 0 to 30 points.',
  },
  efficacy: {
    name: 'efficacy',
    about: 'The sense of getting something done; 0 to 48 points, and low is bad.',
  },
  run: {
    name: 'run',
    about: 'One possible history of the team. Runs of a scenario differ by chance alone.',
  },
  pair: {
    name: 'pair',
    about:
      'Two runs with the same luck, one with the policy and one without. So their difference is not luck.',
  },
  interval: {
    name: 'interval',
    about:
      'Between which numbers something lies: 90\u202f% of the runs, or a mean with 95\u202f% confidence.',
  },
  baseline: {
    name: 'baseline',
    about: 'The same team without the changes: what all else is held against.',
  },
  scenario: {
    name: 'scenario',
    about: 'A team, what happens to it, and what its leaders decide.',
  },
  lever: {
    name: 'lever',
    about: 'Something that leaders can decide. Whoever moves one makes a policy.',
  },
  seed: {
    name: 'seed',
    about: 'A word that fixes chance: the same seed gives the same luck.',
  },
  loop: {
    name: 'loop',
    about: 'Causes that come back to themselves. R reinforces what is going on, B balances it.',
  },
  share: {
    name: 'share of the change',
    about: 'How much of the change in this run a loop explains; no effect on health.',
  },
  redesign: {
    name: 'redesign',
    about: 'Mending the work itself, instead of helping people to bear it.',
  },
  netCost: { name: 'net cost', about: 'What something costs, less what it saves.' },
  pattern: {
    name: 'pattern',
    about: 'A published finding with a tolerance that the model is held against.',
  },
  calibrated: {
    name: 'calibrated',
    about: 'Chosen so that the model meets a published finding.',
  },
  assumed: {
    name: 'assumed',
    about: 'Chosen without a published number, and marked as such.',
  },
})
export type TermId = keyof typeof terms

/** How else a term is written in a text. */
const termForms: Readonly<Record<string, readonly string[]>> =
  tongue === 'de'
    ? de.termForms
    : {
        run: ['runs'],
        pair: ['pairs'],
        interval: ['intervals'],
        scenario: ['scenarios'],
        lever: ['levers'],
        seed: ['seeds'],
        loop: ['loops'],
        pattern: ['patterns'],
      }

const ofCharts = ['mbi', 'exhaustion', 'run', 'baseline', 'scenario', 'lever', 'seed'] as const

/** The terms that a page uses, in the order in which it explains them. */
export const termsOn: Readonly<Partial<Record<ViewName, readonly TermId[]>>> = {
  explore: [...ofCharts, 'cynicism', 'efficacy', 'interval', 'pair', 'loop', 'share', 'netCost'],
  loops: [...ofCharts, 'loop', 'share', 'pair', 'redesign'],
  people: [...ofCharts, 'cynicism', 'efficacy'],
  compare: [...ofCharts, 'pair', 'interval', 'netCost', 'assumed'],
  learn: ['run', 'lever', 'loop', 'redesign', 'exhaustion'],
  flight: ['mbi', 'redesign', 'loop', 'share'],
  evidence: [...ofCharts, 'pair', 'interval', 'pattern', 'calibrated', 'assumed'],
}

/** Words around the terms of a page. */
export const termLineWords = inTongue(de.termLineWords, { title: 'Terms' })

const ids = keysOf(terms)

const formsOf = (id: TermId): readonly string[] => [terms[id].name, ...(termForms[id] ?? [])]

/** A form of a term with what it is a form of, the longest first, so that none hides a longer one. */
const forms: readonly (readonly [form: string, id: TermId])[] = ids
  .flatMap(id => formsOf(id).map(form => [form.toLowerCase(), id] as const))
  .sort(([a], [b]) => b.length - a.length)

const anyForm = new RegExp(
  `(?<![\\p{L}-])(${forms.map(([form]) => form).join('|')})(?!\\p{L})`,
  'giu',
)

/** A piece of a text, and the term that it is the first mention of. */
export interface TermedPiece {
  readonly text: string
  /** `null` where it is none. */
  readonly term: TermId | null
}

/** A text in pieces, so that the first mention of every term stands alone; together they are the text. */
export const termedPieces = (text: string): readonly TermedPiece[] => {
  const met = new Set<TermId>()
  return text
    .split(anyForm)
    .filter(piece => piece !== '')
    .map(piece => {
      const term = forms.find(([form]) => form === piece.toLowerCase())?.[1] ?? null
      if (term === null || met.has(term)) return { text: piece, term: null }
      met.add(term)
      return { text: piece, term }
    })
}
