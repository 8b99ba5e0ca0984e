import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `comparePage`. */
export const comparePage = {
  question: (years: string) => `Welche Maßnahme nach ${years}?`,
  questionOfNone: 'Welche Maßnahme?',
  nothing: 'Noch gibt es nichts zu vergleichen.',
  nothingDetail:
    'Bewegen Sie einen Hebel, oder behalten Sie hier bis zu vier Maßnahmen: die jetzigen Einstellungen oder ein Szenario. Alle treffen auf dieselben Menschen und denselben Zufall.',
  computing: 'Alle Maßnahmen laufen mit demselben Zufall …',
  progress: (pairs: number, of: number) => `${decimal(pairs)} von ${decimal(of)} Paaren`,
  done: (pairs: number) => `${decimal(pairs)} Paare`,
  failed: (message: string) => `Der Vergleich ist abgebrochen: ${message}`,
  keep: 'Zum Vergleich behalten',
  kept: (letter: string) => `Behalten als ${letter}; A ist die Basis`,
  full: 'Vier sind behalten; nehmen Sie erst unter „Vergleichen“ eine heraus',
  leftOut:
    'Vier Maßnahmen sind behalten, deshalb fehlen die jetzigen Einstellungen. Nehmen Sie eine heraus, dann rücken sie nach.',
  noRoom:
    'Vier Maßnahmen sind behalten; mehr werden nicht verglichen. Nehmen Sie eine heraus, um eine andere aufzunehmen.',
  baselineKept: 'Die Basis ist immer im Vergleich',
  alternatives: 'Verglichene Maßnahmen',
  baseline: 'Basis',
  baselineCard: 'A',
  baselineLetter: 'Basis',
  baselineInText: 'die Basis',
  baselineAbout: 'Dasselbe Team, so gelassen, wie es ist. In jedem Bild grau.',
  named: (letter: string, name: string) => `${letter}, ${name},`,
  present: 'Jetzige Einstellungen',
  keepPresent: 'Behalten',
  keepNamed: (name: string) => `${name} behalten`,
  drop: 'Herausnehmen',
  dropNamed: (letter: string) => `${letter} herausnehmen`,
  take: 'Übernehmen',
  takeNamed: (letter: string) => `${letter} in „Erkunden“ übernehmen`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Ändern Sie etwas, oder rechnen Sie noch einmal.',
  again: 'Noch einmal rechnen',
  add: 'Ein Szenario aufnehmen',
  addButton: 'Aufnehmen',
  against: 'Unterschiede zu',
  otherTeam: (letter: string) =>
    `${letter} ist ein anderes Team als die Basis: Menschen ohne Gegenstück haben ihren eigenen Zufall, und der Unterschied mischt Team und Maßnahme.`,
  run: (years: string, seed: string, pairs: number) =>
    `Alle laufen über einen Zeitraum von ${years} mit dem Startwert „${seed}“, je ${decimal(pairs)} Mal: Lauf für Lauf trifft jede Maßnahme auf denselben Zufall wie die Basis.`,
  courses: 'Wie es verläuft',
  coursesHint:
    'Mittel aller Läufe; grau ist die Basis. Gepunktete Senkrechte: Eine Maßnahme beginnt.',
  courseSummary: (
    { title, unit }: { readonly title: string; readonly unit: string },
    month: number,
    parts: readonly string[],
  ) => `${title}, ${unit}, in Monat ${month}: ${parts.join('; ')}.`,
  differences: 'Was sie ändern',
  differencesIn: 'Unterschied bei',
  differencesHint:
    'Jedes Paar teilt seinen Zufall. Linie: Mittel der Paare; Bänder: die mittleren 50\u202f% und 90\u202f% der Paare; unter der Nulllinie ist besser.',
  differenceSummary: (
    title: string,
    [who, reference]: readonly [who: string, reference: string],
    month: number,
    { mean, low, high }: { readonly mean: string; readonly low: string; readonly high: string },
  ) =>
    `${title}, ${who} gegen ${reference}: ${mean} in Monat ${month}, 90\u202f% der Paare zwischen ${low} und ${high}.`,
  zero: (name: string) => `wie ${name}`,
  effects: 'Am Ende des Laufs',
  effectsHint:
    'Punkt: mittlerer Unterschied der Paare mit seinem 95-%-Intervall. Hohler Punkt: Das Intervall enthält null, es kann also Zufall sein. Dünne Linie: die mittleren 90\u202f% der Paare. Links ist in jeder Zeile besser.',
  effectSummary: (title: string, reference: string, parts: readonly string[]) =>
    `${title} gegen ${reference} am Ende: ${parts.join('; ')}.`,
  better: 'besser',
  betterIn: (count: string, of: string, same: number) =>
    `besser in ${count} von ${of}${same === 0 ? ' Paaren' : `, ${decimal(same)} gleich`}`,
  worse: 'schlechter',
  ledger: 'Erst schlechter, dann besser?',
  ledgerHint:
    'Ein Monat hebt sich ab, wenn sein gepaartes 95-%-Intervall, wegen der Zahl der Monate verbreitert, null nicht enthält. Schraffiert: schlechter; gefüllt: besser; leer: vom Zufall nicht zu trennen.',
  differs: 'Was anders ist',
  costs: 'Was es kostet',
  costsHint: (years: string) =>
    `Über einen Zeitraum von ${years}, Mittel der Paare mit dem 95-%-Intervall.`,
  worksheet: 'Daneben das veröffentlichte Rechenblatt',
  worksheetFor: 'Rechenblatt für',
  why: 'Warum die Spalten auseinandergehen: Das Rechenblatt zählt nur die Abgänge, die Burnout verursacht, alle zum gleichen Preis und mit voller Wirkung vom ersten Tag an. Die Simulation bucht jeden Abgang zum Preis des Berufs, und was Maßnahmen an Besuchen, Schäden, Überstunden und Krankheit ändern, mit ihrer Verzögerung.',
  pair: 'Paar',
  policy: 'Maßnahme',
  difference: 'Unterschied',
  differenceColumns: ['Mittlerer Unterschied', '95-%-Intervall des Mittels', '90\u202f% der Paare'],
  effectColumns: ['Mittlerer Unterschied', '95-%-Intervall des Mittels', 'Paare'],
  isReference: 'Zu dieser werden die Unterschiede gebildet.',
  differsIn: (who: string, reference: string, count: number, inputs: number) =>
    `${who} gegen ${reference}: anders in ${count === 0 ? 'keiner' : decimal(count)} von ${decimal(inputs)} Angaben.`,
  costsAbout:
    'Was die Simulation bucht: Programme und Stellen zu ihren Preisen, abzüglich dessen, was an Abgängen, Krankheit, Überstunden, ausgefallenen Besuchen und Schäden gespart wird. Ertrag: Nettonutzen je Dollar für Programme; Stellen werden als Gehälter bezahlt und zählen nicht zu den Programmen.',
} as const

/** Deutsche Wörter zu `policyWords`. */
export const policyWords = {
  more: (first: string, others: number) => `${first} und ${decimal(others)} weitere`,
  with: (scenario: string, changes: string) => `${scenario}, mit ${changes}`,
} as const

/** Deutsche Wörter zu `ledgerWords`. */
export const ledgerWords = {
  none: 'Kein Monat hebt sich vom Zufall ab.',
  month: (month: number) => `in Monat ${month}`,
  months: (from: number, until: number) => `in den Monaten ${from} bis ${until}`,
  by: (amount: string) => `um ${amount}`,
  byLittle: 'um sehr wenig',
  ways: { better: 'besser', worse: 'schlechter' },
  first: (way: string, months: string, by: string, deepest: number) =>
    `${way} ${months}, höchstens ${by} (Monat ${deepest})`,
  last: (way: string, from: number) => `${way} ab Monat ${from} bis zum Ende`,
  open: 'danach vom Zufall nicht zu trennen',
} as const

const grades = {
  measured: 'gemessen',
  estimated: 'geschätzt',
  calibrated: 'kalibriert',
  assumed: 'angenommen',
} as const

/** Deutsche Wörter zu `equalCostWords`. */
export const equalCostWords = {
  title: 'Was würde von hier aus am meisten helfen?',
  about:
    'Je ein Hebel zusätzlich zu den jetzigen Einstellungen, jeder für dieselbe Summe im Jahr zu seinem Listenpreis: Dollar je Person mal alle besetzten Stellen, oder ganze Stellen zu ihrem Gehalt. Was er dann wirklich kostet, mit dem, was er spart, sind die Nettokosten.',
  all: (count: number) => `Alle ${decimal(count)} zeigen`,
  fewer: 'Die ersten zwölf zeigen',
  budget: 'Dollar im Jahr für einen Hebel',
  begin: 'Hebel ordnen',
  again: 'Neu ordnen',
  cancel: 'Abbrechen',
  working: (done: number) => `${decimal(done * 100)}\u202f% der Läufe`,
  by: 'Geordnet nach',
  columns: {
    rank: 'Platz',
    lever: 'Hebel',
    setting: 'Einstellung',
    cost: 'Kosten im Jahr',
    effect: 'Wirkung am Ende',
    evidence: 'Wirkung und Preis',
    take: 'Übernehmen',
  },
  tie: (rank: number, tied: number) => (tied > 1 ? `${decimal(rank)} =` : decimal(rank)),
  tieAloud: (rank: number, tied: number) =>
    tied > 1 ? `${decimal(rank)}, gleichauf mit ${decimal(tied - 1)} weiteren` : decimal(rank),
  setting: (from: string, to: string) => `${from} → ${to}`,
  atItsEnd: 'mehr geht nicht',
  take: 'Übernehmen',
  takeNamed: (label: string) => `${label} in „Erkunden“ übernehmen`,
  interval: (low: string, high: string) => `${low} bis ${high}`,
  said: (best: readonly string[], outcome: string, pairs: number) =>
    best.length === 1
      ? `„${best[0]}“ senkt „${outcome}“ für das Geld am meisten, mehr als Zufall in ${decimal(pairs)} Paaren.`
      : `${best.length > 3 ? `${best.slice(0, 3).join(', ')} und ${decimal(best.length - 3)} weitere` : `${best.slice(0, -1).join(', ')} und ${best.at(-1)}`} teilen sich bei „${outcome}“ den ersten Platz: ${decimal(pairs)} Paare können sie nicht trennen.`,
  none: (outcome: string) => `Für dieses Geld senkt kein Hebel „${outcome}“ mehr als Zufall.`,
  evidence: (effect: keyof typeof grades, price: boolean) =>
    `Wirkung ${grades[effect]}, Preis ${price ? 'aus einer Quelle' : 'angenommen'}`,
  helps: 'hilft, mehr als Zufall',
  hurts: 'macht es schlechter, mehr als Zufall',
  unclear: 'vom Zufall nicht zu trennen',
  tiesNote:
    'Der Platz ist 1 und die Zahl der Hebel, die mehr als zufällig besser sind; gleiche Plätze sind gleichauf. Preise sind angenommen, wenn unter „Warum?“ keine Quelle steht. Die Wirkungen zweier Hebel lassen sich nicht zusammenzählen.',
  leftOut: 'Nicht geordnet',
  why: {
    'no price':
      'ein eigener Preis ist nicht gezählt, es gibt also keine Einstellung bei gleichen Kosten',
    'no room': 'schon so weit, wie es geht',
    'too dear': 'eine einzige Stelle kostet mehr als das',
  },
  failed: (message: string) => `Das Ordnen ist abgebrochen: ${message}`,
  stale: 'Wartet auf die Läufe der jetzigen Einstellungen …',
} as const

/** Deutsche Wörter zu `costWords`. */
export const costWords = {
  policy: 'Maßnahme',
  netCost: 'Nettokosten gegen die Basis',
  programmes: 'Programme im Jahr',
  perYear: 'Nettonutzen im Jahr',
  roi: 'Ertrag der Programme',
  worksheetRoi: 'Ertrag nach dem Rechenblatt',
  none: 'keine Programme',
  interval: (low: string, high: string) => `${low} bis ${high}`,
  worksheet: [
    'Für ein Jahr',
    'Veröffentlichtes Beispiel',
    'Rechenblatt, mit den Zahlen des Laufs',
    'Simuliert',
    '95-%-Intervall',
  ],
  aYear: (label: string) => `${label}, im Jahr`,
} as const

/** Die Zeilen des Rechenblatts, nach ihrem Schlüssel. */
export const caseLabels = {
  clinicians: 'Beschäftigte',
  burnout: 'Burnout',
  turnover: 'Fluktuation',
  riskRatio: 'Verhältnis der Abgänge mit Burnout',
  costPerLeaver: 'Kosten eines Abgangs',
  relativeReduction: 'Burnout gesenkt um',
  attributableLeavers: 'Abgänge wegen Burnout',
  attributableCost: 'Was sie kosten',
  leaversAvoided: 'Vermiedene Abgänge',
  costTurnover: 'Gespart an Abgängen',
  costSalaries: 'Gespart an Gehältern',
  costLocums: 'Gespart an Honorarkräften',
  costSickness: 'Gespart an Krankheit',
  costOvertime: 'Gespart an Überstunden',
  costWorkingTime: 'Gespart an gekürzter Arbeitszeit',
  costVisits: 'Gespart an ausgefallenen Besuchen',
  costHarm: 'Gespart an Schäden',
  costProgrammes: 'Kosten der Programme',
  netBenefit: 'Nettonutzen',
  returnOnInvestment: 'Ertrag der Programme',
} as const
