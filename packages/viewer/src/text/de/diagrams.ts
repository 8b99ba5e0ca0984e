import { percent } from '../../format.ts'

/** Zeilen der Beschriftung jeder Größe eines Diagramms. */
export const variableWords = {
  exhaustion: ['Erschöpfung'],
  wellness: ['Wellness-', 'Programme'],
  urgency: ['Dringlichkeit'],
  redesign: ['Neugestaltung'],
  quality: ['Qualität des', 'Arbeitssystems'],
  trust: ['Vertrauen', 'in Leitung'],
  capability: ['Können im', 'Verbessern'],
  losses: ['Geldverlust'],
  leavers: ['Abgänge'],
  clinicians: ['Beschäftigte'],
  newcomers: ['Neue'],
  colleagues: ['Erschöpfung', 'der anderen'],
  errors: ['Fehler und', 'Nacharbeit'],
  pressure: ['Druck auf', 'Besuche'],
  waiting: ['Wartende', 'Kranke'],
  overtime: ['Überstunden'],
  fatigue: ['Müdigkeit'],
  standard: ['Gewohntes', 'Warten'],
  gap: ['Warten über', 'das Normale'],
  room: ['Raum zum Verbessern'],
  allocation: ['Geld für Wellness,', 'nicht für Umbau'],
  reliefSeen: ['Sichtbare', 'Linderung'],
  workOfA: ['Besuche, die', 'A annimmt'],
  workOfB: ['Besuche, die', 'B annimmt'],
  gainOfA: ['Ertrag', 'von A'],
  gainOfB: ['Ertrag', 'von B'],
  calls: ['Pflege aus', 'dem Pool', 'angefordert'],
  help: ['Hilfe je', 'Besuch'],
  pool: ['Pflegende', 'im Pool'],
} as const

/** Kreisläufe ohne Anteil. */
export const unscoredLoops = {
  nearlyDone: {
    id: 'B',
    label: 'Wenig übrig',
    story: 'Je besser die Arbeit läuft, desto weniger bleibt, was Neugestaltung verbessern könnte.',
  },
  noTimeToImprove: {
    id: 'R',
    label: 'Keine Zeit mehr',
    story:
      'Wer länger arbeitet, hat keine Zeit, die Arbeit zu verbessern, und muss länger arbeiten.',
  },
  successOfWellness: {
    id: 'R',
    label: 'Was man sieht, wird bezahlt',
    story: 'Linderung, die alle sehen, bekommt auch das nächste Geld.',
  },
  gainOfA: {
    id: 'R',
    label: 'A wächst',
    story: 'Was Klinik A verdient, lässt sie mehr annehmen.',
  },
  gainOfB: {
    id: 'R',
    label: 'B wächst',
    story: 'Was Klinik B verdient, lässt sie mehr annehmen.',
  },
  commonsOfA: {
    id: 'B',
    label: 'Weniger für A',
    story: 'Jeder Besuch von A nimmt allen anderen Hilfe, und am Ende A selbst.',
  },
  commonsOfB: {
    id: 'B',
    label: 'Weniger für B',
    story: 'Jeder Besuch von B nimmt allen anderen Hilfe, und am Ende B selbst.',
  },
} as const

/** Wie jedes Diagramm heißt, was es erzählt, und was die Anteile davon nicht sehen. */
export const diagramNames = {
  shiftingTheBurden: {
    name: 'Die Last verschieben',
    story:
      'Eine schnelle Linderung lässt die dauerhafte Verbesserung weniger dringend erscheinen, verbraucht, was diese brauchte, und wird immer mehr gebraucht.',
    note: null,
  },
  fixesThatFail: {
    name: 'Lösungen, die scheitern',
    story:
      'Überstunden verkürzen heute die Schlange; sie ermüden, Müde schaffen weniger Besuche, und mit der Zeit gehen einige.',
    note: 'Was Überstunden allein zur Erschöpfung beitragen, wird nicht getrennt von der übrigen Last gemessen.',
  },
  erodingGoals: {
    name: 'Zerrinnende Ziele',
    story:
      'Eine Lücke schließt sich, wenn man mehr tut oder weniger erwartet; weniger zu erwarten ist leichter, und das Warten bleibt.',
    note: null,
  },
  limitsToGrowth: {
    name: 'Grenzen des Wachstums',
    story:
      'Wer gehört wird, vertraut und hilft, mehr zu verbessern, bis Ruhe die Dringlichkeit nimmt und wenig übrig ist, das sich leicht verbessern lässt.',
    note: 'Der Raum zum Verbessern gehört zu einem Bestand allein; sein Kreislauf hat keinen Anteil unter den benannten.',
  },
  tragedyOfTheCommons: {
    name: 'Tragik der Allmende',
    story:
      'Jede Klinik gewinnt, wenn sie die geteilten Pflegenden ruft; zusammen rufen sie so oft, dass niemandem gut geholfen wird.',
    note: 'Hier wird nichts gemessen: Die Anteile fassen alle Kliniken zusammen. Das Modell teilt einen Springerpool nach Bedarf und hat so beide Kreisläufe der geteilten Pflege; Kliniken, die mehr annehmen, weil sie mehr verdienen, hat es nicht.',
  },
  capabilityTrap: {
    name: 'Falle der Fähigkeiten',
    story:
      'Mehr arbeiten hilft sofort, die Arbeit verbessern hilft später; wird zuerst an Geld und Zeit fürs Verbessern gespart, bleibt nur, mehr zu arbeiten.',
    note: 'Dass Überstunden keine Zeit zum Verbessern lassen, gehört zum Archetyp, nicht zum Modell, und wird nicht gemessen.',
  },
  successToTheSuccessful: {
    name: 'Erfolg den Erfolgreichen',
    story:
      'Wellness und Neugestaltung leben vom selben Geld; wer zuerst Ergebnisse zeigt, bekommt das nächste, und das andere kann keine zeigen.',
    note: 'Die rechte Seite wird gemessen. Im Modell gewinnt sichtbare Linderung kein Geld; sie lässt Programme weniger nötig erscheinen (B1, in „Die Last verschieben“).',
  },
  everyLoop: {
    name: 'Alle benannten Kreisläufe',
    story:
      'Alle Kreisläufe, die im Modell einen Namen haben, und wo sie sich treffen: in der Erschöpfung.',
    note: 'Ankommende Neue werden nicht für sich gemessen. Neugestaltung steht auch für die Qualität des Arbeitssystems.',
  },
} as const

/** Deutsche Wörter zu `linkNotes`. */
export const linkNotes = {
  someLeave: 'einige gehen',
  sameBudget: 'dasselbe Geld',
  takenUp: 'angenommen',
  exhaustionCalls: 'Erschöpfung ruft',
} as const

/** Deutsche Wörter zu `phrases`. */
export const diagramPhrases = {
  kinds: { balancing: 'ausgleichend', reinforcing: 'verstärkend' },
  legend: [
    '+: mehr macht mehr. − (gestrichelt): mehr macht weniger. ‖: mit Verzögerung.',
    'R verstärkt, B gleicht aus. Graue Verbindungen gehören zu Kreisläufen beider Arten.',
    'Breite einer Verbindung: wie viel von der Veränderung ihres Ziels durch sie kommt, über drei Monate und das Jahr danach. Dünne graue Verbindungen sind nicht gemessen. Ring: der Anteil des Kreislaufs an der Veränderung, blass, wenn sich wenig ändert; grau, wenn der Kreislauf gegen seinen Buchstaben wirkt.',
    'Die Anteile erklären die Veränderung in diesem Lauf, über alle Bestände, die aufeinander wirken; sie sagen nichts über Folgen für die Gesundheit und geben niemandem die Schuld.',
  ],
  quiet: 'ruhig',
  unscored: 'nicht gemessen',
  waiting: 'Ermittelt, wer bestimmt …',
  isQuiet: 'Es ändert sich wenig; Anteile an fast nichts sagen nichts.',
  explained: (share: number) =>
    `Die gezeichneten Kreisläufe erklären ${percent(share)} der Veränderung im ganzen Lauf.`,
  said: (share: number, month: number) => `${percent(share)} der Veränderung in Monat ${month}`,
  against: ', gegen seinen Buchstaben',
  saidQuiet: (month: number) => `ruhig in Monat ${month}`,
  saidWaiting: 'Anteil noch nicht bekannt',
  summary: (name: string, month: number, parts: readonly string[]) =>
    `Ursache-Wirkungs-Diagramm: ${name}, Monat ${month}. ${parts.join(' ')}`,
  uncovered: (name: string, parts: readonly string[]) =>
    `Ursache-Wirkungs-Diagramm: ${name}, soweit es aufgedeckt ist. ${parts.join(' ')}`,
  link: (from: string, plus: boolean, to: string) =>
    `Mehr ${from}, ${plus ? 'mehr' : 'weniger'} ${to}.`,
} as const
