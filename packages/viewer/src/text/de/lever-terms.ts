import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `spellWords`. */
export const spellWords = {
  from: (month: number) => `ab Monat ${decimal(month)}`,
  span: (from: number, until: number) => `von Monat ${decimal(from)} bis Monat ${decimal(until)}`,
  atOnce: 'sofort',
  over: (months: number) =>
    `in ${decimal(months)} ${months === 1 ? 'Monat' : 'Monaten'} nach und nach`,
  nowhere: 'nirgends',
  only: (clinics: string) => `nur in ${clinics}`,
} as const

/** Deutsche Wörter zu `termWords`. */
export const termWords = {
  when: 'Wann und wo',
  whenOf: (label: string) => `Wann und wo: ${label}`,
  from: 'Ab Monat',
  until: 'bis Monat',
  ramp: 'Monate Anlauf',
  never: 'nie',
  usual: 'üblich',
  clinics: 'In diesen Kliniken',
  help: 'Ziehen Sie die Enden auf dem Streifen unter dem Verlauf, oder bewegen Sie sie mit den Pfeiltasten; mit der Entfernen-Taste bleibt eine Änderung bis zum Ende.',
  handle: {
    from: (label: string) => `${label}: beginnt`,
    ramp: (label: string) => `${label}: wirkt voll`,
    until: (label: string) => `${label}: endet`,
  },
  month: (month: number) => `Monat ${decimal(month)}`,
  stays: 'bleibt bis zum Ende',
} as const
