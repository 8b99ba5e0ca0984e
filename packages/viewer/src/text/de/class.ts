import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `classPage`. */
export const classPage = {
  question: 'Was wird jedes Team tun, und was kommt dabei heraus?',
  sentence:
    'Bereiten Sie eine Klasse vor, verteilen Sie Links, und legen Sie die Pläne übereinander.',
  detail:
    'Es gibt keinen Server und kein Konto. Was Sie vorbereiten, steht im Link dieser Seite; was Sie einfügen, bleibt auf diesem Gerät.',
  printed: (task: string) => `Was die Teams planten, und was dabei herauskam: ${task}`,
  sections: {
    prepare: '1. Vorbereiten',
    invite: '2. Einladen',
    time: '3. Zeit im Blick',
    collect: '4. Einsammeln',
    look: '5. Ansehen',
    talk: '6. Besprechen',
  },
  unreadable: 'Der Link enthält keine lesbare Klasse. Bereiten Sie eine neue vor.',
  noTask: (name: string) =>
    `Eine Lektion oder ein Szenario „${name}“ gibt es hier nicht. Wählen Sie, woran die Klasse arbeitet.`,
  tooLong:
    'Was unter „Erkunden“ offen ist, ist zu lang für einen Link. Geben Sie die Datei weiter, oder wählen Sie ein Szenario, das alle haben.',
  own: (scenario: string, team: string) => (team === '' ? scenario : `${scenario}, mit ${team}`),
  noLessons: (message: string) => `Die Lektionen ließen sich nicht laden (${message}).`,
} as const

/** Deutsche Wörter zu `prepareWords`. */
export const prepareWords = {
  task: 'Die Klasse arbeitet an',
  own: 'Offen unter „Erkunden“',
  ownHint:
    'Ein eigenes Szenario oder ein Team wie Ihres: Öffnen oder bauen Sie es unter „Erkunden“, und wählen Sie es hier. Es reist in jedem Link mit.',
  scenarios: 'Ein Szenario',
  lessons: 'Eine Lektion, dann ein eigener Plan',
  games: 'Der Flugsimulator',
  game: (name: string) => `Flugsimulator, ${name}`,
  luck: 'Wort für den Zufall',
  luckFault: 'Kleine Buchstaben, Ziffern und Bindestriche, höchstens 24.',
  levers: 'Teams dürfen bewegen',
  all: 'alle Hebel',
  lessonLevers: 'die Hebel der Lektion',
  some: 'nur diese',
  chosen: (count: number) => `${decimal(count)} gewählt`,
  noLevers: 'Wählen Sie mindestens einen Hebel; bis dahin dürfen Teams alle bewegen.',
  teams: 'Teams, eines in jeder Zeile',
  teamsHint: 'Höchstens 24 Namen mit 24 Buchstaben. Ohne Namen gibt es einen Link für alle.',
  cards:
    'Rollenkarten austeilen: in jedem Team vier Rollen, jede mit eigenen Zahlen und einem eigenen Ziel',
} as const

/** Deutsche Wörter zu `inviteWords`. */
export const inviteWords = {
  about:
    'Zeigen Sie einen Code, oder schicken Sie den Link. Er öffnet die Seite, alles andere ist gesperrt, und das Team gibt seinen Plan auf demselben Weg ab.',
  lesson: (name: string) => `Die Lektion „${name}“, für alle`,
  all: 'Alle',
  print: 'Einladungen und Karten drucken',
  secret: 'Das Ziel zeigen',
  locked: (names: string) => `Hebel: ${names}.`,
} as const

/** Deutsche Wörter zu `clockWords`. */
export const clockWords = {
  about:
    'Die Uhr zeigt nur die Zeit. Nichts endet, nichts wird gesperrt, und nichts geht von selbst weiter.',
  stages: ['Karten lesen', 'Plan machen', 'Abgeben', 'Besprechen'],
  debrief: 'Besprechen',
  minutes: 'Minuten',
  minutesOf: (title: string) => `Minuten: ${title}`,
  start: 'Starten',
  pause: 'Anhalten',
  next: 'Weiter',
  back: 'Zurück',
  left: (title: string, time: string) => `${title}: noch ${time}`,
  over: (title: string, time: string) =>
    `${title}: seit ${time} vorbei. Gehen Sie weiter, wenn Sie so weit sind.`,
  sum: (minutes: number) => `zusammen ${decimal(minutes)} Minuten`,
} as const

/** Deutsche Wörter zu `collectWords`. */
export const collectWords = {
  about:
    'Fügen Sie die Links ein, die die Teams abgeben, einen in jede Zeile, oder öffnen Sie eine Datei damit. Anderer Text in einer Zeile schadet nicht.',
  label: 'Links zu Plänen, einer in jeder Zeile',
  open: 'Datei mit Links öffnen',
  save: 'Links speichern',
  tooLarge:
    'Die Datei ist größer als 4 MB; erwartet wird eine Textdatei mit einem Link in jeder Zeile.',
  read: (count: number, unread: number, other: number, left: number) =>
    [
      count === 1 ? '1 Plan ist da.' : `${decimal(count)} Pläne sind da.`,
      unread === 0
        ? ''
        : unread === 1
          ? '1 Zeile enthält keinen Plan.'
          : `${decimal(unread)} Zeilen enthalten keinen Plan.`,
      other === 0
        ? ''
        : other === 1
          ? '1 Plan gehört zu einer anderen Aufgabe oder einem anderen Zufall.'
          : `${decimal(other)} Pläne gehören zu einer anderen Aufgabe oder einem anderen Zufall.`,
      left === 0 ? '' : `${decimal(left)} weitere bleiben weg.`,
    ]
      .filter(Boolean)
      .join(' '),
  nameless: (count: number) => `Entwurf ${count}`,
} as const

/** Deutsche Wörter zu `lookWords`. */
export const lookWords = {
  none: 'Noch gibt es nichts zu sehen. Sammeln Sie zuerst einen Plan ein.',
  working: (pairs: number, of: number) => `${decimal(pairs)} von ${decimal(of)} Läufen jedes Plans`,
  progress: 'Wie weit die Läufe sind',
  computing: 'Alle Pläne laufen mit demselben Zufall …',
  done: (runs: number) => `${decimal(runs)} Läufe jedes Plans, alle mit demselben Zufall`,
  failed: (message: string) => `Die Rechnung ist abgebrochen (${message}). Die Links sind noch da.`,
  retry: 'Noch einmal versuchen',
  outcome: 'Zeigen',
  untouched: 'nichts bewegt',
  curve: (name: string, start: string, end: string) => `${name}: anfangs ${start}, am Ende ${end}.`,
  table: 'Was am Ende aus jedem Plan wurde, verglichen damit, nichts zu bewegen',
  columns: {
    team: 'Name des Teams',
    levers: 'Was es bewegt hat',
    course: 'Wie sich die Erschöpfung gegen „nichts bewegt“ entwickelt hat',
    sign: 'Zeichen',
  },
  against: (value: string, difference: string) => `${value} (${difference})`,
  nothingMoved: 'Nichts.',
  quarters: (decided: number, of: number, measures: string) =>
    `${decimal(decided)} von ${decimal(of)} Quartalen. ${measures}`,
  locked: (names: string) => `In dieser Klasse gesperrt, aber bewegt: ${names}.`,
  price:
    'Die Nettokosten sind, was das Modell verbucht. Was das Spiel für eine Maßnahme einmalig nimmt, ist nicht dabei.',
  traps: 'In welcher Falle jeder Plan steckt',
  trapsHint:
    'Gesucht in diesen Läufen. Eine Falle öffnet sich in einem neuen Tab, mit dem Plan daneben; dort sieht die Suche genauer hin.',
  trapSigns: (held: number, of: number) =>
    `${decimal(held)} von ${decimal(of)} Anzeichen, verglichen mit demselben Team, wenn nichts entschieden wird`,
  signsNote:
    'Ein Zeichen ist die Form der Kurven, ohne das, was Zufall sein kann. Es ist ein Anlass zum Gespräch und kein Urteil über ein Team.',
} as const

/** Deutsche Wörter zu `signTexts`. */
export const signTexts = {
  turned: {
    name: 'Erleichterung, die kippt',
    about:
      'Erst besser, am Ende schlechter: die Form von „Die Last verschieben“ und „Lösungen, die scheitern“.',
  },
  shifted: {
    name: 'Andere zahlen',
    about: 'Den Menschen im Team geht es am Ende besser; Kranken oder der Kasse schlechter.',
  },
  patience: {
    name: 'Erst schlechter, dann besser',
    about: 'Zuerst kommt die Mühe des Verbesserns. Wer im Tief aufhört, hat nur bezahlt.',
  },
  better: {
    name: 'Besser',
    about: 'Den Menschen geht es am Ende besser, als wenn nichts bewegt wird.',
  },
  worse: {
    name: 'Schlechter',
    about: 'Den Menschen geht es am Ende schlechter, als wenn nichts bewegt wird.',
  },
  unclear: { name: 'Kein Unterschied', about: 'Nichts hebt sich vom Zufall ab.' },
} as const

/** Deutsche Wörter zu `talkWords`. */
export const talkWords = {
  turned: (teams: string) =>
    `${teams}: Erst ging es den Menschen besser, am Ende schlechter. Womit wurde die Erleichterung bezahlt? An welcher Zahl hätte man es merken können?`,
  shifted: (teams: string) =>
    `${teams}: Den Menschen im Team geht es am Ende besser, und Kranke oder die Kasse zahlen. Wer müsste dem zustimmen?`,
  patience: (teams: string) =>
    `${teams}: Erst wurde es schlechter, dann besser. In welchem Monat hätten Sie aufgehört, und wer hätte darum gebeten?`,
  trap: (teams: string, trap: string) =>
    `${teams}: Die Läufe zeigen Anzeichen von „${trap}“. Welche Verbindung schließt den Kreislauf, und was würde sie trennen?`,
  best: (team: string, value: string) =>
    `${team} endet mit der geringsten Erschöpfung (${value}). Was hat dieses Team bewegt, das andere nicht bewegt haben?`,
  alike: (teams: string) =>
    `${teams} haben dieselben Hebel bewegt. Warum unterscheiden sich ihre Kurven, oder warum nicht?`,
  locked: (teams: string) =>
    `${teams}: Hier wurden gesperrte Hebel bewegt. Was hätte die Klasse mit ihnen gemacht?`,
  always: [
    'Welche Zahl hat Ihnen zuerst gesagt, dass etwas wirkt, und wann hatte es damit begonnen?',
    'Was müsste im Modell anders sein, damit ein anderer Plan gewinnt? Ist es angenommen oder gemessen? Das steht auf der Seite „Belege“.',
    'Wo tut Ihre eigene Organisation etwas Ähnliches?',
  ],
  goals: 'Die Ziele auf den Karten',
  goalsHint:
    'Erst hier werden sie gesagt. Wer die Karte hatte, liest vor und sagt, ob der Plan Raum dafür hatte.',
  met: 'erreicht',
  notMet: 'nicht erreicht',
  lesson: 'Aus dem Leitfaden der Lektion',
  answer: 'Was die Läufe sagen',
  print: 'Pläne und Fragen drucken',
  and: (all: string, last: string) => `${all} und ${last}`,
} as const
