import { namedLoops, type LoopName } from '@burnout/engine'
import { percent } from '../format.ts'
import { keysOf } from '../record.ts'
import * as de from './de/diagrams.ts'
import { loopTexts } from './loop-words.ts'
import { inRunningText } from './running.ts'
import { inTongue } from './tongue.ts'

/** Lines of the label of every variable that a diagram may show. */
export const variableWords = inTongue(de.variableWords, {
  exhaustion: ['Exhaustion'],
  wellness: ['Wellness', 'programmes'],
  urgency: ['Urgency'],
  redesign: ['Work redesign'],
  quality: ['Work system', 'quality'],
  trust: ['Trust in', 'leaders'],
  capability: ['Improvement', 'capability'],
  losses: ['Money lost'],
  leavers: ['Leavers'],
  clinicians: ['Clinicians'],
  newcomers: ['Newcomers'],
  colleagues: ['Colleagues’', 'exhaustion'],
  errors: ['Errors and', 'rework'],
  pressure: ['Pressure', 'for visits'],
  waiting: ['Patients', 'waiting'],
  overtime: ['Overtime'],
  fatigue: ['Fatigue'],
  standard: ['Wait taken', 'for normal'],
  gap: ['Wait beyond', 'the normal'],
  room: ['Room to improve'],
  allocation: ['Money for wellness,', 'not for redesign'],
  reliefSeen: ['Relief that', 'all can see'],
  workOfA: ['Visits that', 'A takes on'],
  workOfB: ['Visits that', 'B takes on'],
  gainOfA: ['Earned', 'by A'],
  gainOfB: ['Earned', 'by B'],
  calls: ['Calls on', 'shared', 'nurses'],
  help: ['Help for', 'each visit'],
  pool: ['Nurses in', 'the pool'],
} satisfies Record<string, readonly string[]>)
export type VariableId = keyof typeof variableWords

/** Loops of archetypes that have no share: the model lacks them, or they are too short to be named. */
export const unscoredLoops = inTongue(de.unscoredLoops, {
  nearlyDone: {
    id: 'B',
    label: 'Little left to mend',
    story: 'The better the work runs, the less is left that redesign could mend.',
  },
  noTimeToImprove: {
    id: 'R',
    label: 'No time left',
    story: 'Those who work longer have no time to mend the work, and must work longer.',
  },
  successOfWellness: {
    id: 'R',
    label: 'What is seen is paid for',
    story: 'Relief that everybody can see wins the next budget as well.',
  },
  gainOfA: {
    id: 'R',
    label: 'A grows',
    story: 'What clinic A earns lets it take on more.',
  },
  gainOfB: {
    id: 'R',
    label: 'B grows',
    story: 'What clinic B earns lets it take on more.',
  },
  commonsOfA: {
    id: 'B',
    label: 'Less for A',
    story: 'Every visit of A takes help from all others, and in the end from A.',
  },
  commonsOfB: {
    id: 'B',
    label: 'Less for B',
    story: 'Every visit of B takes help from all others, and in the end from B.',
  },
})
export type UnscoredLoop = keyof typeof unscoredLoops

/** A loop of a diagram, with a share or without one. */
export type DrawnLoop = LoopName | UnscoredLoop

export const isScored = (loop: DrawnLoop): loop is LoopName => loop in namedLoops

interface LoopText {
  readonly id: string
  readonly label: string
  readonly story: string
}

export const loopText = (loop: DrawnLoop): LoopText =>
  isScored(loop) ? { id: namedLoops[loop].id, ...loopTexts[loop] } : unscoredLoops[loop]

/** What each diagram is called, the story it tells, and what of it the scores do not see. */
export const diagramNames = inTongue(de.diagramNames, {
  shiftingTheBurden: {
    name: 'Shifting the burden',
    story:
      'A quick relief makes the lasting repair look less urgent, uses up what the repair would need, and is needed more and more.',
    note: null,
  },
  fixesThatFail: {
    name: 'Fixes that fail',
    story:
      'Overtime brings the queue down today; it tires people, the tired see fewer patients, and in time some leave.',
    note: 'What overtime alone adds to exhaustion is not scored apart from all other load.',
  },
  erodingGoals: {
    name: 'Eroding goals',
    story:
      'A gap can be closed by doing more or by expecting less; expecting less is easier, and the wait stays.',
    note: null,
  },
  limitsToGrowth: {
    name: 'Limits to growth',
    story:
      'People who are heard trust and help to mend more, until calm takes the urgency away and little is left that is easy to mend.',
    note: 'Room to improve belongs to one stock alone; its loop has no share among the named ones.',
  },
  tragedyOfTheCommons: {
    name: 'Tragedy of the commons',
    story:
      'Each clinic gains by calling on the shared nurses; together they call so often that none is helped well.',
    note: 'Nothing here is scored: scores join all clinics. The model shares a float pool by need, so it has both loops of the shared nurses; clinics that take on more because they earn more it has not.',
  },
  capabilityTrap: {
    name: 'Capability trap',
    story:
      'Working harder helps at once and mending the work helps later; when the money and the time for mending go first, only working harder is left.',
    note: 'That overtime leaves no time to improve is part of the archetype, not of the model, and is not scored.',
  },
  successToTheSuccessful: {
    name: 'Success to the successful',
    story:
      'Wellness and redesign live on the same money; the one that shows results first gets the next budget, and the other cannot show any.',
    note: 'The right side is scored. In the model relief that is seen wins no budget; it makes programmes look less needed (B1, in shifting the burden).',
  },
  everyLoop: {
    name: 'Every named loop',
    story: 'All loops that the model gives a name, and where they meet: in exhaustion.',
    note: 'Hires that arrive are not scored by themselves. Work redesign stands for the quality of the work system too.',
  },
} satisfies Record<
  string,
  { readonly name: string; readonly story: string; readonly note: string | null }
>)
export type DiagramId = keyof typeof diagramNames
export const diagramIds = keysOf(diagramNames)

/** What stands beside some links. */
export const linkNotes = inTongue(de.linkNotes, {
  someLeave: 'some leave',
  sameBudget: 'same budget',
  takenUp: 'taken up',
  exhaustionCalls: 'exhaustion calls',
})
export type LinkNote = keyof typeof linkNotes

const phrases = inTongue(de.diagramPhrases, {
  kinds: { balancing: 'balancing', reinforcing: 'reinforcing' },
  legend: [
    '+: more makes more. − (dashed): more makes less. ‖: with delay.',
    'R reinforces, B balances. Links in grey belong to loops of both kinds.',
    'Link width: how much of the change of what it points to comes through it, over three months and the year ahead. Thin grey links are not scored. Ring: the loop’s share of the change, faint when little is changing; grey when the loop works against its letter.',
    'Scores explain change in this run, over all stocks that feed on each other; they say nothing about health effects, and blame nobody.',
  ],
  quiet: 'quiet',
  unscored: 'not scored',
  waiting: 'Working out who is in charge…',
  isQuiet: 'Little is changing; shares of next to nothing say nothing.',
  explained: (share: number) =>
    `The loops drawn explain ${percent(share)} of the change over the run.`,
  said: (share: number, month: number) => `${percent(share)} of the change at month ${month}`,
  against: ', against its letter',
  saidQuiet: (month: number) => `quiet at month ${month}`,
  saidWaiting: 'share not known yet',
  summary: (name: string, month: number, parts: readonly string[]) =>
    `Causal loop diagram: ${name}, month ${month}. ${parts.join(' ')}`,
  uncovered: (name: string, parts: readonly string[]) =>
    `Causal loop diagram: ${name}, as far as it is uncovered. ${parts.join(' ')}`,
  link: (from: string, plus: boolean, to: string) =>
    `More ${from}, ${plus ? 'more' : 'less'} ${to}.`,
})

const kindOf = (balances: boolean): string =>
  balances ? phrases.kinds.balancing : phrases.kinds.reinforcing

/** Words in and around a causal loop diagram. */
export const diagramWords = {
  ...phrases,
  share: (share: number) => percent(share),
  waitingMark: '…',
  /** What a badge says of itself. */
  badge: (loop: DrawnLoop, balances: boolean, said: string) =>
    `${loopText(loop).id} ${loopText(loop).label}, ${kindOf(balances)}, ${said}`,
  told: (loop: DrawnLoop) =>
    `${loopText(loop).id} ${loopText(loop).label}. ${loopText(loop).story}`,
  summary: (diagram: DiagramId, month: number, parts: readonly string[]) =>
    phrases.summary(diagramNames[diagram].name, month, parts),
  uncovered: (diagram: DiagramId, parts: readonly string[]) =>
    phrases.uncovered(diagramNames[diagram].name, parts),
  link: (from: VariableId, plus: boolean, to: VariableId) =>
    phrases.link(labelOf(from), plus, labelOf(to)),
} as const

/** A variable in running text; a line that ends in a hyphen goes on. */
export const labelOf = (variable: VariableId): string =>
  inRunningText(variableWords[variable].join(' ').replace('- ', '-'))
