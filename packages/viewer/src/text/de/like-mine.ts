import type { Role } from '@burnout/engine'
import { decimal, percent } from '../../format.ts'
import { subjects } from './instruments.ts'

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

const none: Readonly<Record<Role, string>> = {
  physician: 'keine Ärztinnen und Ärzte',
  advancedPractice: 'keine Fachkräfte mit erweiterter Praxis',
  nurse: 'keine Pflegenden',
  support: 'keine Assistenzkräfte',
}

/** Deutsche Wörter zu `likeMineWords`. */
export const likeMineWords = {
  open: 'Wie bei uns einrichten …',
  title: 'Einrichten wie in meiner Organisation',
  about:
    'Zuerst die Stellen; das Übrige nur, wo Sie es wissen. Leere Felder bleiben, wie das Modell sie hat. Alles bleibt auf diesem Gerät.',
  organisation: 'Name',
  usualName: 'Meine Organisation',
  clinics: 'Kliniken: bezahlte Stellen, besetzt oder leer, und wer betreut wird',
  clinic: (place: number) => `Klinik ${decimal(place)}`,
  clinicName: 'Klinik',
  panel: 'Patientinnen und Patienten',
  beds: 'Belegte Betten',
  usualPanel: (patients: number) => `≈ ${decimal(patients)}`,
  add: 'Klinik hinzufügen',
  remove: 'Entfernen',
  removeNamed: (name: string) => `${name} entfernen`,
  now: 'Wie es jetzt ist',
  survey: 'Burnout in Ihrer Umfrage',
  surveyBy: 'nach',
  surveyOf: 'befragt',
  leaving: 'Abgänge in einem Jahr, von 100',
  vacant: 'Jetzt leere Stellen, von 100',
  payment: 'Einnahmen, die nicht von der Zahl der Besuche abhängen',
  percent: '%',
  everybody: 'alle',
  role: (role: Role) => subjects.roles[role],
  apply: 'So einrichten',
  cancel: 'Abbrechen',
  stop: 'Anhalten',
  use: 'Diese Organisation nehmen',
  back: 'Zahlen ändern',
  own: 'Zurück zur Organisation des Szenarios',
  working: 'Sucht, was für Ihre Werte anzunehmen ist …',
  progress: 'Suche nach Ihren Werten',
  found: 'Was gefunden wurde',
  assumedFor: 'Dafür angenommen, in der Basis und in allem, was Sie ausprobieren:',
  stopped: 'Angehalten. Nichts wurde geändert.',
  nobody: (role: Role) => `in diesen Kliniken gibt es ${none[role]}, die zu befragen wären`,
  failed: (message: string) => `Die Suche ist abgebrochen (${message}). Nichts wurde geändert.`,
  faults: {
    name: 'Jede Klinik braucht einen Namen.',
    physicians: (name: string) => `${name}: Es braucht mindestens eine ärztliche Stelle.`,
    nurses: (name: string) => `${name}: Eine Station braucht mindestens eine Pflegestelle.`,
    number: (label: string, low: number, high: number) =>
      `${label}: Erwartet wird eine Zahl von ${decimal(low)} bis ${decimal(high)}.`,
    whole: (label: string, high: number) =>
      `${label}: Erwartet wird eine ganze Zahl von 0 bis ${decimal(high)}.`,
    twice: (name: string) => `${name}: Zwei Kliniken heißen so; jede braucht einen eigenen Namen.`,
    posts: (posts: number, most: number) =>
      `${plural(posts, 'Stelle', 'Stellen')} insgesamt; die Seite nimmt bis zu ${decimal(most)}. Die Befehlszeile nimmt mehr.`,
  },
} as const

const survey = (got: number, who: string, instrument: string): string =>
  `Im ersten Jahr haben nach ${instrument} ${decimal(got * 100)} von 100 ${who} ein Burnout`

const leaving = (got: number, who: string): string =>
  `In einem Jahr gehen ${decimal(got * 100, 1)} von 100 ${who}`

/** Deutsche Wörter zu `levelWords`. */
export const levelWords = {
  survey: (
    { got, wanted }: { readonly got: number; readonly wanted: number },
    reached: boolean,
    who: string,
    instrument: string,
  ) =>
    reached
      ? `${survey(got, who, instrument)}, wie in Ihrer Umfrage (${decimal(wanted * 100)}).`
      : `Nicht erreicht: ${survey(got, who, instrument)}; näher kommt das Modell den ${decimal(wanted * 100)} Ihrer Umfrage nicht.`,
  leaving: (
    { got, wanted }: { readonly got: number; readonly wanted: number },
    reached: boolean,
    who: string,
  ) =>
    reached
      ? `${leaving(got, who)}, wie bei Ihnen (${decimal(wanted * 100, 1)}).`
      : `Nicht erreicht: ${leaving(got, who)}; näher kommt das Modell Ihren ${decimal(wanted * 100, 1)} nicht.`,
} as const

/** Deutsche Wörter zu `teamWords`. */
export const teamWords = {
  reset: 'Meine Organisation zurücksetzen',
  line: (name: string, clinics: number, posts: number, patients: number) =>
    `${name}: ${plural(clinics, 'Klinik', 'Kliniken')}, ${plural(posts, 'Stelle', 'Stellen')}, ${decimal(patients)} Patientinnen und Patienten`,
  missed: (line: string, levels: number) =>
    `${line}; ${plural(levels, 'Wert', 'Werte')} nicht erreicht`,
  payment: (share: number) =>
    `${percent(share)} der Einnahmen hängen nicht von der Zahl der Besuche ab`,
  leftOut: (count: number) =>
    `${plural(count, 'Maßnahme oder Ereignis', 'Maßnahmen oder Ereignisse')} des Szenarios weggelassen: für Kliniken, die Sie nicht haben`,
} as const
