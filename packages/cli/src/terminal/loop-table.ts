import {
  loopNames,
  namedLoops,
  worksAgainst,
  type CurveExplanation,
  type LoopName,
  type LoopScoreResult,
} from '@burnout/engine'
import { loopRibbon } from './loop-ribbon.ts'
import { decimal } from './numbers.ts'
import type { Screen } from './screen.ts'
import { setInColumns, type Align } from './table.ts'
import { wrap } from './wrap.ts'

const aligns: readonly Align[] = ['left', 'left', 'left', 'left', 'right', 'left']
const head = ['', 'name', 'loop', 'polarity', 'share', 'in charge, months']

/** Stretches of being in charge that are listed. */
const mostStretches = 4

/** Share of a loop in percent below which it is silent. */
const silent = 0.05

const percent = (share: number, digits: 0 | 1 = 0): string => `${decimal(100 * share, digits)} %`

/** `R`, or `U 95 %` where the sign changes, with the confidence that it has one. */
const polarityText = ({ polarity }: LoopScoreResult, name: LoopName): string => {
  const { label, confidence } = polarity[name]
  return label === 'R' || label === 'B' ? label : `${label} ${percent(confidence)}`
}

/** A share with its sign, or ± where the loop works against its letter. */
const shareText = (name: LoopName, share: number): string =>
  worksAgainst(name, share) ? `±${percent(Math.abs(share), 1)}` : percent(share, 1)

/** The stretches of a window in which a loop is among those in charge. */
const stretches = (
  { dominance }: LoopScoreResult,
  name: LoopName,
  { from, to }: CurveExplanation,
): string => {
  const own = dominance
    .filter(stretch => stretch.loops.includes(name) && stretch.from < to && stretch.to > from)
    .map(stretch => `${Math.max(from, stretch.from)}–${Math.min(to, stretch.to)}`)
  return own.length > mostStretches
    ? `${own.slice(0, mostStretches).join(', ')} and ${own.length - mostStretches} more`
    : own.join(', ')
}

/** Loops of a window by share, what they cover, the ribbon of the run and the three sentences. */
export const loopTable = (
  scores: LoopScoreResult,
  explanation: CurveExplanation,
  { width, colours }: Screen,
): string => {
  const { bold, dim } = colours
  const { from, to, inCharge, sentences } = explanation
  const { shares, coverage, agreement, activity, outside } = inCharge
  const ranked = [...loopNames].sort((a, b) => Math.abs(shares[b]) - Math.abs(shares[a]))
  const heard = ranked.filter(name => Math.abs(100 * shares[name]) >= silent)
  const still = ranked.filter(name => !heard.includes(name))
  const room = Math.min(width, 100)
  return [
    bold(scores.scenario.name),
    dim(`months ${from} to ${to} · ${scores.replicates} runs looked at · seed ${scores.seed}`),
    '',
    setInColumns(
      [
        head.map(cell => dim(cell)),
        ...heard.map(name => [
          bold(namedLoops[name].id),
          name,
          namedLoops[name].label,
          polarityText(scores, name),
          shareText(name, shares[name]),
          stretches(scores, name, explanation),
        ]),
      ],
      aligns,
    ),
    ...(still.length > 0 ? [dim(wrap(`silent: ${still.join(', ')}`, room))] : []),
    '',
    `coverage ${percent(coverage)} · agreement ${percent(agreement)} · activity ${percent(activity)} · from outside ${percent(outside)}`,
    '',
    dim(
      'in charge over the run, a letter a look: R reinforcing, B balancing, small where runs differ',
    ),
    loopRibbon(scores),
    '',
    ...sentences.map(sentence => wrap(sentence, room)),
    '',
    dim(
      wrap(
        'A share is of the change of all that feeds on each other, looking half a year to a year ahead, among the loops with a name; negative where the loop balances, ± where it works against its letter. Agreement: part of the runs in which the same kind of loop has more, taken alone. A share is no effect on exhaustion: see --cut.',
        room,
      ),
    ),
  ].join('\n')
}
