import type { MeasureKind, MeasureName } from '../flight/measures.ts'
import * as de from './de/flight-measures.ts'
import { inTongue } from './tongue.ts'

interface MeasureText {
  readonly name: string
  /** What it is, and how soon it may be felt. */
  readonly about: string
  /** Its steps in words, “off” first. */
  readonly levels: readonly string[]
  /** Said at the end: what it was for, in this model. */
  readonly lesson: string
}

/** The measures in plain words. */
export const measureWords: Readonly<Record<MeasureName, MeasureText>> = inTongue(de.measureWords, {
  supportStaff: {
    name: 'Support staff',
    about: 'Funded posts at the desk and beside the clinicians. Felt two to three months later.',
    levels: ['as now', '2 more', '5 more'],
    lesson: 'Takes work off everybody for as long as the salaries are paid.',
  },
  locums: {
    name: 'Locums in empty posts',
    about: 'Strangers at a premium, within weeks. The post stays empty.',
    levels: ['none', 'in half', 'in all'],
    lesson:
      'Works while it is paid for, and leaves nothing behind. The budget pays as for a few empty posts; the money above counts all of them.',
  },
  hiringFreeze: {
    name: 'Hiring freeze',
    about: 'Posts that fall empty stay empty. Gives back money at once.',
    levels: ['off', 'on'],
    lesson:
      'Those who leave, leave their work to those who stay. The money it gives back is lost many times over in visits and leavers.',
  },
  visitLength: {
    name: 'Minutes with each patient',
    about: 'Shorter visits, more of them. Costs nothing, at once.',
    levels: ['17½', '15'],
    lesson: 'Shortens the wait a little and lets more errors through.',
  },
  redesign: {
    name: 'Redesign of the work',
    about:
      'Staff time for removing work that helps no patient. Worse for about half a year, better after one or more.',
    levels: ['as surveys press', 'half', 'full'],
    lesson:
      'The repair with the largest effect, and the dearest. On its own, half of it does little more than what surveys press the organisation to do anyway.',
  },
  improvementCapacity: {
    name: 'Improvers on the staff',
    about: 'Teaches people how to mend their own work, and gives them hours. Felt after a year.',
    levels: ['none', 'some', 'everywhere'],
    lesson: 'Makes every hour of redesign go further, and keeps the skill from being forgotten.',
  },
  usability: {
    name: 'A usable health record',
    about: 'A vendor project, then upkeep. Felt after four to six months.',
    levels: ['as now', 'mended'],
    lesson: 'Gives minutes back to everybody, day after day.',
  },
  scribes: {
    name: 'Visits with an AI scribe',
    about: 'Notes written by software. Felt within a month or two.',
    levels: ['none', '3 in 10', '6 in 10'],
    lesson: 'Saves minutes, of which part is filled with visits unless somebody prevents it.',
  },
  scribeRefill: {
    name: 'Minutes that scribes save',
    about: 'Whether part of them is filled with visits. Matters only with scribes.',
    levels: ['part becomes visits', 'stay with people'],
    lesson: 'Turns scribes from a way to do more into relief.',
  },
  leadership: {
    name: 'Leadership development',
    about: 'Training and time for those who lead the clinics. Felt after half a year to a year.',
    levels: ['none', 'some', 'much'],
    lesson: 'Moves trust, support and leaving, slowly and for good.',
  },
  wellness: {
    name: 'Wellness programme',
    about: 'Resilience courses, apps, wellness days. Felt within weeks.',
    levels: ['none', 'some', 'full'],
    lesson:
      'Relieves for about a year. Meanwhile it draws on the money and attention that mending the work lives on, and trust goes.',
  },
})

const groupWords = inTongue(de.groupWords, {
  posts: 'Posts and hours',
  work: 'The work',
  care: 'Care and leading',
})

/** The measures as they stand on the desk. */
export const measureGroups: readonly {
  readonly title: string
  readonly measures: readonly MeasureName[]
}[] = [
  { title: groupWords.posts, measures: ['supportStaff', 'locums', 'hiringFreeze', 'visitLength'] },
  {
    title: groupWords.work,
    measures: ['redesign', 'improvementCapacity', 'usability', 'scribes', 'scribeRefill'],
  },
  { title: groupWords.care, measures: ['leadership', 'wellness'] },
]

export const kindWords: Readonly<Record<MeasureKind, string>> = inTongue(de.kindWords, {
  'quick fix': 'quick fix',
  repair: 'repair',
  exchange: 'bought relief',
})
