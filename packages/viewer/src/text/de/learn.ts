import { decimal } from '../../format.ts'

/** Wie die Abschnitte einer Lektion heißen. */
export const stageNames = {
  predict: 'Vorhersagen',
  run: 'Rechnen',
  explain: 'Erklären',
  repair: 'Beheben',
  transfer: 'Übertragen',
} as const

/** Deutsche Wörter zu `learnWords`. */
export const learnWords = {
  detail:
    'Jede Lektion dauert etwa zwanzig Minuten, allein oder in der Klasse. Was die Läufe zeigen, sind Ergebnisse dieses Modells mit seinen Annahmen; was einem Menschen oder einer Klinik geschieht, sagen sie nicht voraus.',
  list: 'Lektionen',
  minutes: (minutes: number) => `${decimal(minutes)} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
  flight: 'Flugsimulator',
  flightAbout:
    'Entscheiden Sie Quartal um Quartal mit einem Budget, und sehen Sie am Ende, was Sie bewirkt haben.',
  traps: 'Sammlung der Fallen',
  trapsAbout:
    'Sieben Fallen mit ihren Kreisläufen, dem kleinsten Modell von jeder zum Ausprobieren und dem Ausweg.',
  classroom: 'Klasse',
  classroomAbout:
    'Für Lehrende: Teams per Link oder Code einladen, Rollen verteilen und ihre Pläne übereinanderlegen.',
  noSuch: (name: string) => `Eine Lektion „${name}“ gibt es hier nicht. Es gibt diese.`,
  all: 'Alle Lektionen',
  back: 'Zurück',
  next: 'Weiter',
  end: 'Zurück zu allen Lektionen',
  stepOf: (step: number, of: number) => `Schritt ${decimal(step)} von ${decimal(of)}`,
  steps: 'Schritte der Lektion',
  explore: 'Das frei erkunden',
  exploreHint: 'Dort führt oben „Zurück zur Lektion“ wieder zu diesem Schritt.',
  undecided: 'nichts entschieden',
  working: (shown: number, of: number) => `${decimal(shown)} von ${decimal(of)} Läufen …`,
  computing: 'Rechnet …',
  failed: (message: string) =>
    `Die Rechnung ist abgebrochen (${message}). Was Sie gezeichnet und eingestellt haben, bleibt erhalten.`,
  retry: 'Noch einmal versuchen',
  waiting: {
    draw: 'Zeichnen Sie bis zum Ende des Diagramms, um weiterzugehen.',
    show: 'Weiter geht es, wenn die Läufe da sind.',
    choose: 'Wählen Sie eine Antwort, die passt, um weiterzugehen.',
    move: 'Erreichen Sie das Ziel, um weiterzugehen.',
    reveal: 'Decken Sie jeden Kreislauf auf, um weiterzugehen.',
  },
  curve: (label: string, start: string, end: string) =>
    `${label}: anfangs ${start}, am Ende ${end}.`,
  cut: (label: string, start: string, end: string) =>
    `${label}: anfangs ${start}, dort, wo die Kurve bisher endet, ${end}.`,
} as const

/** Deutsche Wörter zu `drawWords`. */
export const drawWords = {
  here: 'hier zeichnen',
  how: 'Zeichnen Sie mit Maus oder Finger. Mit der Tastatur: Links und Rechts gehen die Monate entlang, Auf und Ab ändern den Wert, Bild auf und Bild ab ändern ihn schneller.',
  pen: (title: string) => `Ihre Vorhersage: ${title}`,
  at: (month: number, value: string, drawn: boolean) =>
    `Monat ${decimal(month)}: ${value}${drawn ? '' : ', noch nicht gezeichnet'}`,
  drawn: (knots: number, of: number) =>
    knots === 0
      ? 'Noch ist nichts gezeichnet.'
      : knots < of
        ? `Gezeichnet: ${decimal(knots)} von ${decimal(of)} Punkten.`
        : 'Ihre Vorhersage ist vollständig. Sie können sie noch ändern.',
  clear: 'Neu beginnen',
  label: 'Ihre Vorhersage',
  missing:
    'Sie haben in dieser Lektion keine Vorhersage gezeichnet. Gehen Sie zum ersten Schritt zurück, um eine zu zeichnen.',
} as const

/** Deutsche Wörter zu `classWords`. */
export const classWords = {
  title: 'Die Vorhersagen Ihrer Klasse ansehen',
  about:
    'Alle kopieren am Ende dieses Schritts ihren Link. Fügen Sie die Links hier ein, einen in jede Zeile. Sie bleiben auf diesem Gerät.',
  label: 'Links der Klasse, einer in jeder Zeile',
  read: (count: number, unread: number) =>
    [
      count === 1
        ? '1 Vorhersage ist dahinter gezeichnet.'
        : `${decimal(count)} Vorhersagen sind dahinter gezeichnet.`,
      unread === 0
        ? ''
        : unread === 1
          ? '1 Zeile ist kein Link zu einer vollständigen Vorhersage in dieser Lektion.'
          : `${decimal(unread)} Zeilen sind keine Links zu einer vollständigen Vorhersage in dieser Lektion.`,
    ]
      .filter(Boolean)
      .join(' '),
  ended: (low: string, middle: string, high: string, truth: string) =>
    `Die Hälfte der Klasse endete zwischen ${low} und ${high}, in der Mitte bei ${middle}. Der Lauf endet bei ${truth}.`,
  turned: (count: number, of: number) =>
    `${decimal(count)} von ${decimal(of)} ${count === 1 ? 'hat' : 'haben'} dieselbe Form gezeichnet wie der Lauf.`,
} as const

/** Deutsche Wörter zu `stepWords`. */
export const stepWords = {
  wrong: 'Nicht ganz.',
  goal: 'Ziel',
  goalMark: 'Ziel',
  met: 'erreicht',
  notMet: 'noch nicht',
  hint: 'Einen Tipp geben',
  solve: 'Einen Weg zeigen',
  reset: 'Hebel zurückstellen',
  solved: 'Das Ziel ist erreicht. Gehen Sie weiter, oder suchen Sie einen anderen Weg.',
  unsolved: 'Das Ziel ist noch nicht erreicht.',
  reveal: 'Den nächsten Kreislauf aufdecken',
  revealed: (shown: number, of: number) => `${decimal(shown)} von ${decimal(of)} Teilen`,
  levers: 'Ihre Hebel',
  tried: 'Ihre Hebel',
  widened: 'längere Achse',
  asked: (title: string, month: number, below: boolean, limit: string) =>
    `${title} in Monat ${decimal(month)} ${below ? 'höchstens' : 'mindestens'} ${limit}.`,
  now: (value: string) => `Jetzt: ${value}.`,
} as const

/** Deutsche Namen der Größen in Lektionen. */
export const lessonLabels = {
  accessStandard: 'Als normal geltende Wartezeit',
  careQuality: 'Geleistete von nötiger Versorgung',
  costLocums: 'Kosten der Honorarkräfte',
  exhaustion: 'Erschöpfung',
  fatigue: 'Müdigkeit',
  harmEvents: 'Patientenschäden',
  headcount: 'Beschäftigte',
  lostVisitsPerWeek: 'Kranke, die aufgeben',
  nurseExhaustion: 'Erschöpfung: Pflegende',
  nurseWorkPressure: 'Arbeitsdruck: Pflegende',
  physicianExhaustion: 'Erschöpfung: Ärztinnen und Ärzte',
  physicianWorkPressure: 'Arbeitsdruck: Ärztinnen und Ärzte',
  redesignEffort: 'Einsatz für Neugestaltung',
  trust: 'Vertrauen in die Leitung',
  turnover: 'Fluktuation',
  urgency: 'Dringlichkeit',
  visitsPerWeek: 'Besuche',
  waitDays: 'Tage bis zum nächsten Termin',
  weeklyHours: 'Arbeitsstunden',
  wellnessEffort: 'Einsatz für Wellness',
  workSystemQuality: 'Qualität des Arbeitssystems',
} as const

/** Deutsche Namen der Einheiten in Lektionen. */
export const lessonUnits = {
  share: 'von 100',
  'leavers/head-year': 'Abgänge in einem Jahr, von 100 Menschen',
  '0–1': 'von 0 bis 100',
  'points (0–54)': 'Punkte (0–54)',
  ratio: 'Verhältnis',
  days: 'Tage',
  'visits/week': 'Besuche pro Woche',
  'hours/week': 'Stunden pro Woche',
  'events/year': 'Ereignisse pro Jahr',
  clinicians: 'Beschäftigte',
  $: '$',
} as const
