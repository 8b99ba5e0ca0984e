import type { Role } from '@burnout/engine'
import { decimal } from '../../format.ts'
import type { Census, Seat } from '../../reading/people.ts'

const roles: Readonly<Record<Role, string>> = {
  physician: 'Ärztinnen und Ärzte',
  advancedPractice: 'Fachkräfte mit erweiterter Praxis',
  nurse: 'Pflegende',
  support: 'Assistenzkräfte',
}

/** Deutsche Wörter zu `peopleWords`. */
export const peopleWords = {
  title: 'Die Menschen in einem Lauf',
  about:
    'Jede Stelle im ersten der Läufe. Die Farbe zeigt die Erschöpfung; ein Ring zeigt, wer ein Burnout hat.',
  clinic: (name: string, count: number) =>
    `${name}, ${decimal(count)} ${count === 1 ? 'Stelle' : 'Stellen'}`,
  legend: 'Erschöpfung, MBI-Punkte',
  burnedOut: 'Burnout (MBI-Regel)',
  sick: 'krank',
  vacation: 'im Urlaub',
  searching: 'leer, wird gesucht',
  arriving: 'leer, jemand kommt',
  roles,
  order: 'Nach Berufen, jeder in einer neuen Zeile:',
  none: 'Die Menschen erscheinen mit dem ersten vollständigen Lauf.',
} as const

const onePerson: Readonly<Record<Role, string>> = {
  physician: 'ärztlich',
  advancedPractice: 'erweiterte Praxis',
  nurse: 'Pflege',
  support: 'Assistenz',
} as const

/** Eine Stelle in Worten. */
export const seatText = (seat: Seat): string => {
  const post = `Stelle ${seat.number}, ${onePerson[seat.role]}`
  if (seat.state === 'searching') return `${post}: leer, wird gesucht`
  if (seat.state === 'arriving') return `${post}: leer, jemand kommt`
  const away = seat.state === 'sick' ? ', krank' : seat.state === 'vacation' ? ', im Urlaub' : ''
  const burnedOut = seat.burnedOut ? ', Burnout' : ''
  return `${post}: Erschöpfung ${decimal(seat.exhaustion)} von 54, Zynismus ${decimal(seat.cynicism)} von 30${burnedOut}${away}`
}

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

/** Alle Stellen in Worten. */
export const censusText = (
  month: number,
  census: Census,
  mean: { readonly share: number; readonly of: number },
): string =>
  [
    `Monat ${month}: ${decimal(census.burnedOut)} von ${decimal(census.working + census.sick + census.vacation)} haben in diesem Lauf ein Burnout, ${decimal(mean.share * 100)} von 100 im Mittel ${mean.of === 1 ? 'eines Laufs' : `von ${decimal(mean.of)} Läufen`}`,
    `${plural(census.working, 'Person', 'Personen')} bei der Arbeit`,
    `${decimal(census.sick)} krank und ${decimal(census.vacation)} im Urlaub`,
    `${plural(census.searching + census.arriving, 'Stelle', 'Stellen')} leer, für ${decimal(census.arriving)} davon kommt jemand.`,
  ].join('; ')
