import { decimal } from '../../format.ts'

const spell = (from: number, until: number | null): string =>
  until === null ? `ab Monat ${from}` : `von Monat ${from} bis Monat ${until}`

/** Deutsche Wörter zu `page`. */
export const page = {
  name: 'Burnout Dynamics',
  title: (view: string | null) =>
    view === null ? 'Burnout Dynamics' : `${view} · Burnout Dynamics`,

  skip: 'Zum Ergebnis springen',
  unloaded: (message: string) =>
    `Diese Seite konnte nicht geladen werden (${message}). Laden Sie sie neu, um es noch einmal zu versuchen.`,
  sections: {
    charts: 'Verläufe',
    loops: 'Diagramm',
    people: 'Menschen',
    about: 'Über dieses Szenario',
    numbers: 'Zahlen',
  },
  nav: 'Auf dieser Seite',
  theme: { toDark: 'Dunkel', toLight: 'Hell', label: (to: string) => `${to}e Farben` },
  embedded: 'Ganze Seite öffnen',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  copyFailed: 'Der Link steht in der Adresszeile',
  report: {
    save: 'Bericht speichern',
    working: 'Schreibt …',
    saved: 'Bericht gespeichert',
    failed: 'Kein Bericht',
    broken: (message: string) => `Der Bericht konnte nicht geschrieben werden (${message}).`,
    // the report is in English
    madeBy: 'the viewer',
  },
  save: 'Szenario speichern',
  open: 'Szenario öffnen …',
  scenario: 'Szenario',
  notice: 'Worauf zu achten ist',
  try: 'Zum Ausprobieren',
  how: 'Wie es aufgebaut ist',
  changedName: (name: string, longest: number) => {
    const mark = ', geändert'
    return name.endsWith(mark) ? name : name.slice(0, longest - mark.length) + mark
  },
  changedWhat: (
    name: string,
    {
      changes,
      assumed,
    }: { readonly changes: readonly string[]; readonly assumed: readonly string[] },
    { from, until }: { readonly from: number; readonly until: number | null },
  ) => {
    const other = assumed.length === 0 ? 'einem anderen Startwert des Zufalls' : 'anderen Annahmen'
    const said =
      changes.length === 0
        ? `„${name}“ mit ${other}, gespeichert aus der Ansicht im Browser.`
        : `„${name}“ mit Änderungen aus der Ansicht im Browser, ${spell(from, until)}.`
    const all = [...changes, ...assumed]
    return all.length === 0 ? said : `${said} ${all.join('; ')}.`
  },
  spell,
  seed: 'Startwert des Zufalls',
  seedHint:
    'Ein anderer Startwert gibt demselben Team einen anderen Zufall. Basis und Änderungen teilen ihn immer.',
  seedReset: 'Den Startwert des Szenarios nehmen',
  working: (shown: number, of: number) => `${decimal(shown)} von ${decimal(of)} Läufen`,
  done: (of: number) => `${decimal(of)} Läufe`,
  starting: 'Rechnet …',
  honest:
    'Für Gespräche und zum Lernen. Was einem einzelnen Menschen geschieht, sagt das Modell nicht voraus.',
  printed: {
    scenario: 'Szenario',
    changes: 'Änderungen',
    none: 'keine',
    assumed: 'Annahmen',
    seed: 'Startwert',
    result: 'Ergebnis',
    engine: (version: string, of: number) => `Modell ${version}, ${decimal(of)} Läufe`,
    address: 'Adresse',
  },
  fingerprint: (hash: string, version: string) =>
    `Ergebnis ${hash.slice(0, 12)}, Modell ${version}. Das gespeicherte Szenario gibt in der Befehlszeile dieselben Zahlen.`,
  measures:
    'Bänder: die mittleren 50\u202f% und 90\u202f% der Läufe. Grau: die Basis, dasselbe ohne Änderung.',
  ownBaseline: 'Die graue Basis ist dasselbe Team, so gelassen, wie es ist.',
} as const

/** Deutsche Wörter zu `faults`. */
export const faults = {
  crashed: (message: string) =>
    `Die Rechnung ist abgebrochen (${message}). Ihre Einstellungen bleiben erhalten; die Kurven sind die des letzten vollständigen Laufs.`,
  retry: 'Noch einmal rechnen',
  scenario: (name: string, message: string) =>
    `Das Szenario „${name}“ lässt sich nicht verwenden. ${message}`,
  notText: 'Die Datei ist kein Text.',
  noReport: 'Die Seite ist kein Bericht von Burnout Dynamics, oder sie ist beschädigt.',
  tooLong: 'Die Datei ist zu lang.',
  tooLongForLink:
    'Dieses Szenario ist zu lang für einen Link. Der Link führt zum Basisszenario; speichern Sie das Szenario und schicken Sie die Datei.',
  ignored: (parts: readonly string[]) =>
    `Ein Teil des Links wurde nicht verstanden und weggelassen: ${parts.join(', ')}.`,
  otherEngine: (theirs: string, ours: string) =>
    `Dieser Link stammt von Version ${theirs} des Modells und wird mit Version ${ours} gezeigt. Alle Einstellungen sind da; die Zahlen können andere sein.`,
  dismiss: 'Schließen',
} as const

/** Deutsche Wörter zu `timelineWords`. */
export const timelineWords = {
  title: 'Zeit',
  slider: 'Betrachteter Monat',
  play: 'Abspielen',
  pause: 'Anhalten',
  month: (month: number, end: number) => `Monat ${month} von ${end}`,
  end: 'Ende',
  strip: 'Maßnahmen und Ereignisse',
  nothing: 'In diesem Szenario gibt es keine Maßnahmen und keine Ereignisse.',
  policy: (label: string, to: string) => `${label} ${to}`,
  more: (count: number) => `+${decimal(count)} weitere`,
  monthAxis: 'Monate seit Beginn',
  shortAxis: 'Monate',
  year: (year: number) => `Jahr ${year}`,
  surge: (size: number) =>
    `Nachfrage ${size < 0 ? '−' : '+'}${decimal(Math.abs(size) * 100)}\u202f%`,
  departure: (count: number, clinic: string) =>
    `${decimal(count)} ${count === 1 ? 'verlässt' : 'verlassen'} ${clinic}`,
  exchange: (count: number, [one, other]: readonly [string, string]) =>
    `${decimal(count)} tauschen zwischen ${one} und ${other}`,
  spell: (label: string, from: number, until: number | null) =>
    until === null
      ? `${label}, ab Monat ${decimal(from)}`
      : until - from < 0.5
        ? `${label}, Monat ${decimal(from)}`
        : `${label}, Monate ${decimal(from)} bis ${decimal(until)}`,
} as const
