import { decimal } from '../../format.ts'

const spell = (from: number, until: number | null): string =>
  until === null ? `ab Monat ${from}` : `von Monat ${from} bis Monat ${until}`

/** Deutsche Wörter zu `page`. */
export const page = {
  name: 'Burnout Dynamics',
  title: (view: string | null) =>
    view === null ? 'Burnout Dynamics' : `${view} · Burnout Dynamics`,

  skip: 'Zum Ergebnis springen',
  unloaded:
    'Diese Seite konnte nicht geladen werden. Ist die Verbindung weg? Laden Sie sie neu: was Sie eingestellt haben, steht in ihrer Adresse.',
  sections: {
    charts: 'Verläufe',
    loops: 'Diagramm',
    people: 'Menschen',
    about: 'Über dieses Szenario',
    numbers: 'Zahlen',
  },
  nav: 'Auf dieser Seite',
  theme: {
    toDark: 'Dunkel',
    toLight: 'Hell',
    label: (to: string) => (to === 'Dunkel' ? 'Dunkle Farben' : 'Helle Farben'),
  },
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
    madeBy: 'der Seite im Browser',
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
  long: (
    [posts, years, runs]: readonly [posts: number, years: string, runs: number],
    seconds: number,
  ) =>
    `Das ist viel: ${decimal(posts)} Stellen, ${years}, ${decimal(runs)} Läufe, dazu die Basis. Es dauert hier noch etwa ${seconds < 90 ? `${decimal(Math.round(seconds / 10) * 10)} Sekunden` : `${decimal(Math.round(seconds / 60))} Minuten`}. Weniger Läufe sagen weniger sicher aus.`,
  runFewer: (runs: number) => `Nur ${decimal(runs)} Läufe rechnen`,
  lost: 'Ein Szenario in diesem Link war nicht lesbar; wahrscheinlich wurde der Link unterwegs abgeschnitten. Bitten Sie noch einmal um den Link oder um das Szenario als Datei.',
  seated:
    'Ihre Klasse hat das Szenario gewählt. Verlassen Sie die Klasse, um eine Datei zu öffnen.',
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
