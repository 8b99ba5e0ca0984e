import { instruments, roleWords, type Role, type SeriesName } from '@burnout/engine'
import { isWhole, type Lens, type Prevalence, type Seen } from '../settings/lens.ts'
import * as de from './de/instruments.ts'
import { inTongue } from './tongue.ts'

/** An instrument that tells a share burned out. */
interface InstrumentWords {
  /** In a sentence, after “by”. */
  readonly name: string
  /** Beside a number. */
  readonly short: string
  /** In a list to choose from: short, and with its rule. */
  readonly choice: string
  readonly long: string
  /** When it calls somebody burned out, and how sure the conversion is. */
  readonly rule: string
}

const ruleOf = (name: Prevalence): string => `${instruments[name].rule}. ${instruments[name].about}`

export const instrumentWords: Readonly<Record<Prevalence, InstrumentWords>> = inTongue(
  de.instrumentWords,
  {
    mbi: {
      name: 'the MBI rule',
      short: 'MBI rule',
      choice: 'MBI rule',
      long: 'MBI (exhaustion ≥ 27 or cynicism ≥ 10)',
      rule: ruleOf('mbi'),
    },
    singleItem: {
      name: 'the single item',
      short: 'single item',
      choice: 'Single item',
      long: 'Single item (“definitely burning out”)',
      rule: ruleOf('singleItem'),
    },
    pfi: {
      name: 'the PFI',
      short: 'PFI',
      choice: 'PFI',
      long: 'Professional Fulfillment Index (≥ 1.33)',
      rule: ruleOf('pfi'),
    },
  },
)

const subjects = inTongue(de.subjects, { everybody: 'clinicians', roles: roleWords })

const inSentence = inTongue(de.inSentence, {
  everybody: 'clinicians',
  roles: roleWords,
  at: (who: string, clinic: string) => `${who} at ${clinic}`,
  unit: (who: string, instrument: string) => `of 100 ${who}, ${instrument}`,
  by: (instrument: string) => `Burned out by ${instrument}.`,
  hundred: (who: string) => `100 ${who}`,
  whole: 'Wait, harm and cost are those of all of them together.',
  clinicWhole: 'The net cost is that of the whole organisation.',
})

/** Whom a number is about, in the plural: `nurses`, `clinicians`. */
export const whoWords = (role: Role | null): string =>
  role === null ? subjects.everybody : subjects.roles[role]

/** The same within a sentence, after “of 100”. */
export const whoInSentence = (role: Role | null): string =>
  role === null ? inSentence.everybody : inSentence.roles[role]

/** Words of the choice of instrument, clinic and role. */
export const lensWords = inTongue(de.lensWords, {
  group: 'What the numbers are about',
  instrument: 'Burned out by',
  clinic: 'Clinic',
  role: 'Role',
  allClinics: 'All clinics',
  allRoles: 'All roles',
  roleWord: (role: Role) => roleWords[role].charAt(0).toUpperCase() + roleWords[role].slice(1),
  whole: 'whole organisation',
  exhaustionUnit: 'MBI points, 0–54, mean',
  counting: 'Counting them… until then the numbers are those of all.',
})

/** The unit of a share burned out. */
export const prevalenceUnit = ({ instrument, role }: Pick<Lens, 'instrument' | 'role'>): string =>
  inSentence.unit(whoInSentence(role), instrumentWords[instrument].short)

/** Numbers of a clinic and not of people: those of a role in one clinic are those of all of it. */
const ofClinics: readonly SeriesName[] = ['waitDays', 'harmEvents', 'backlog', 'visitsPerWeek']

/** Numbers that are counted for the whole organisation alone. */
const ofWhole: readonly SeriesName[] = ['netCost']

/** Whom a number is about when a lens looks at a part of the team; empty when it looks at all. */
export const subjectOf = (
  series: SeriesName,
  { clinic, role }: Pick<Lens, 'clinic' | 'role'>,
): string => {
  if (clinic === null && role === null) return ''
  if (ofWhole.includes(series)) return lensWords.whole
  if (ofClinics.includes(series)) return clinic ?? lensWords.whole
  return [role === null ? '' : whoWords(role), clinic ?? ''].filter(each => each !== '').join(', ')
}

/** Words of a chart, with the instrument and with whom its numbers are about. */
export const throughLens = <Words extends { readonly unit: string }>(
  series: SeriesName,
  words: Words,
  lens: Lens,
): Words => {
  if (series === 'burnedOut') {
    const unit = prevalenceUnit(lens)
    return { ...words, unit: lens.clinic === null ? unit : `${unit}; ${lens.clinic}` }
  }
  const subject = subjectOf(series, lens)
  if (subject === '') return words
  const unit = series === 'exhaustion' ? lensWords.exhaustionUnit : words.unit
  return { ...words, unit: `${unit}; ${subject}` }
}

/** Whom a sentence is about: `nurses at Riverside`. */
export const whoText = ({ clinic, role }: Pick<Lens, 'clinic' | 'role'>): string =>
  clinic === null ? whoInSentence(role) : inSentence.at(whoInSentence(role), clinic)

/** A sentence that names the instrument where it is another than usual; empty where it is not. */
export const instrumentSentence = ({ instrument }: Pick<Lens, 'instrument'>): string =>
  instrument === 'mbi' ? '' : inSentence.by(instrumentWords[instrument].name)

/** Of whom a share of a hundred is: `100`, or `100 nurses at Riverside`. */
export const hundredOf = (seen: Seen): string =>
  isWhole(seen) ? '100' : inSentence.hundred(whoText(seen))

/** A sentence that names what a comparison tells of more than those who are seen; empty where it tells of all. */
export const wholeSentence = (seen: Seen): string =>
  isWhole(seen) ? '' : seen.clinic === null ? inSentence.whole : inSentence.clinicWhole
