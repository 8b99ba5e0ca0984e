import { decimal } from '../format.ts'
import type { PlanSign } from '../reading/class-signs.ts'
import * as de from './de/class.ts'
import { inTongue } from './tongue.ts'

/** Words of the page for classes. */
export const classPage = inTongue(de.classPage, {
  question: 'What will each team do, and what comes of it?',
  sentence: 'Prepare a class, hand out links, and lay the plans over one another.',
  detail:
    'There is no server and no account. What you prepare is in the link of this page; what you paste stays on this device.',
  /** What heads the debrief on paper, where nothing is prepared any more. */
  printed: (task: string) => `What the teams planned, and what came of it: ${task}`,
  sections: {
    prepare: '1. Prepare',
    invite: '2. Invite',
    time: '3. Keep time',
    collect: '4. Collect',
    look: '5. Look',
    talk: '6. Talk',
  },
  unreadable: 'The link holds no class that can be read. Prepare a new one.',
  noTask: (name: string) =>
    `There is no lesson or scenario “${name}” here. Choose what the class works on.`,
  tooLong:
    'What is open in Explore is too long for a link. Hand out its file, or choose a scenario that everybody has.',
  own: (scenario: string, team: string) => (team === '' ? scenario : `${scenario}, with ${team}`),
  noLessons: (message: string) => `The lessons could not be loaded (${message}).`,
})

/** Words of preparing a class. */
export const prepareWords = inTongue(de.prepareWords, {
  task: 'The class works on',
  own: 'Open in Explore',
  ownHint:
    'A scenario of your own, or a team like yours: open or make it in Explore, and choose it here. It travels in every link.',
  scenarios: 'A scenario',
  lessons: 'A lesson, then a plan of its own',
  games: 'The flight simulator',
  game: (name: string) => `Flight simulator, ${name}`,
  luck: 'Word for the luck',
  luckFault: 'Small letters, digits and hyphens, at most 24.',
  levers: 'Teams may move',
  all: 'all levers',
  lessonLevers: 'the levers of the lesson',
  some: 'only these',
  chosen: (count: number) => `${decimal(count)} chosen`,
  noLevers: 'Choose one lever at least; until then teams may move all.',
  teams: 'Teams, one on each line',
  teamsHint: 'At most 24 names of 24 letters. Without names there is one link for all.',
  cards:
    'Deal role cards: four roles in every team, each with its own numbers and a goal of its own',
})

/** Words of inviting. */
export const inviteWords = inTongue(de.inviteWords, {
  about:
    'Show a code, or send the link. It opens the page with everything else locked, and the team hands its plan back in the same way.',
  lesson: (name: string) => `The lesson “${name}”, for everybody`,
  all: 'Everybody',
  print: 'Print invitations and cards',
  secret: 'Show the goal',
  locked: (names: string) => `Levers: ${names}.`,
})

/** Words of the clock. */
export const clockWords = inTongue(de.clockWords, {
  about: 'The clock only tells. Nothing ends, locks or goes on by itself.',
  stages: ['Read the cards', 'Make a plan', 'Hand in', 'Talk'],
  debrief: 'Talk',
  minutes: 'Minutes',
  minutesOf: (title: string) => `Minutes: ${title}`,
  start: 'Start',
  pause: 'Pause',
  next: 'Next',
  back: 'Back',
  left: (title: string, time: string) => `${title}: ${time} left`,
  over: (title: string, time: string) => `${title}: ${time} over. Go on when you are ready.`,
  sum: (minutes: number) => `${decimal(minutes)} minutes in all`,
})

/** Words of collecting. */
export const collectWords = inTongue(de.collectWords, {
  about:
    'Paste the links that teams hand in, one on each line, or open a file with them. Other text on a line does no harm.',
  label: 'Links to plans, one on each line',
  open: 'Open a file of links',
  save: 'Save the links',
  tooLarge: 'The file is larger than 4 MB; expected a text file with one link on each line.',
  read: (count: number, unread: number, other: number, left: number) =>
    [
      count === 1 ? '1 plan is here.' : `${decimal(count)} plans are here.`,
      unread === 0
        ? ''
        : unread === 1
          ? '1 line holds no plan.'
          : `${decimal(unread)} lines hold no plan.`,
      other === 0
        ? ''
        : other === 1
          ? '1 plan is of another task or another luck.'
          : `${decimal(other)} plans are of another task or another luck.`,
      left === 0 ? '' : `${decimal(left)} more are left out.`,
    ]
      .filter(Boolean)
      .join(' '),
  nameless: (count: number) => `Plan ${count}`,
})

/** Words of looking at the plans. */
export const lookWords = inTongue(de.lookWords, {
  none: 'Nothing to look at yet. Collect a plan first.',
  working: (pairs: number, of: number) => `${decimal(pairs)} of ${decimal(of)} runs of each plan`,
  progress: 'How far the runs are',
  computing: 'Running all plans with the same luck…',
  done: (runs: number) => `${decimal(runs)} runs of each plan, all with the same luck`,
  failed: (message: string) => `The runs stopped (${message}). The links are still here.`,
  retry: 'Try again',
  outcome: 'Show',
  untouched: 'nothing moved',
  curve: (name: string, start: string, end: string) =>
    `${name}: ${start} at first, ${end} in the end.`,
  table: 'What came of each plan in the end, and against nothing moved',
  columns: {
    team: 'Team',
    levers: 'What it moved',
    course: 'How exhaustion went against nothing moved',
    sign: 'Sign',
  },
  against: (value: string, difference: string) => `${value} (${difference})`,
  nothingMoved: 'Nothing.',
  quarters: (decided: number, of: number, measures: string) =>
    `${decimal(decided)} of ${decimal(of)} quarters. ${measures}`,
  locked: (names: string) => `Locked in this class, but moved: ${names}.`,
  price:
    'The net cost is what the model books. What the game takes once for a measure is not in it.',
  traps: 'Which trap each plan is in',
  trapsHint:
    'Looked for in these runs. A trap opens in a new tab with the plan beside it, where the detector looks closer.',
  trapSigns: (held: number, of: number) =>
    `${decimal(held)} of ${decimal(of)} signs, against the same team with nothing decided`,
  signsNote:
    'A sign is the shape of the curves, with what chance could do left out. It is a reason to talk, and no verdict on a team.',
})

/** What the signs are called, and what they are. */
export const signTexts: Readonly<
  Record<PlanSign, { readonly name: string; readonly about: string }>
> = inTongue(de.signTexts, {
  turned: {
    name: 'Relief that turned',
    about:
      'Better first, worse in the end: the shape of shifting the burden and of fixes that fail.',
  },
  shifted: {
    name: 'Somebody else pays',
    about: 'People end better off; patients or money end worse.',
  },
  patience: {
    name: 'Worse before better',
    about: 'The work of mending comes first. Whoever stops in the dip has only paid.',
  },
  better: { name: 'Better', about: 'People end better off than with nothing moved.' },
  worse: { name: 'Worse', about: 'People end worse off than with nothing moved.' },
  unclear: { name: 'No difference', about: 'Nothing stands out from chance.' },
})

/** Words of the debrief. */
export const talkWords = inTongue(de.talkWords, {
  turned: (teams: string) =>
    `${teams}: people felt better first, and worse in the end. What was the relief paid with? By which number could you have known?`,
  shifted: (teams: string) =>
    `${teams}: people end better off, and patients or money pay. Who would have to agree to that?`,
  patience: (teams: string) =>
    `${teams}: it got worse before it got better. In which month would you have stopped, and who would have asked you to?`,
  trap: (teams: string, trap: string) =>
    `${teams}: the runs show signs of “${trap}”. Which link closes the loop, and what would cut it?`,
  best: (team: string, value: string) =>
    `${team} ends with the least exhaustion (${value}). What did this team move that others did not?`,
  alike: (teams: string) => `${teams} moved the same levers. Why do their curves differ, or not?`,
  locked: (teams: string) =>
    `${teams} moved levers that were locked. What would the class have done with them?`,
  always: [
    'Which number told you first that something worked, and when had it begun to?',
    'What would have to be different in the model for another plan to win? Is it assumed or measured? The page Evidence says so.',
    'Where does your own organisation do something like this?',
  ],
  goals: 'The goals on the cards',
  goalsHint:
    'Told only here. Whoever had the card reads it out and says whether the plan had room for it.',
  met: 'reached',
  notMet: 'not reached',
  lesson: 'From the guide of the lesson',
  answer: 'What the runs say',
  print: 'Print plans and questions',
  and: (all: string, last: string) => `${all} and ${last}`,
})
