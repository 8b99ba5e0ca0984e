import type { Course } from '@burnout/engine'

type Sides = readonly [letter: string, reference: string]

/** Deutsche Wörter zu `comparisonWords`. */
export const comparisonWords = {
  title: (others: string, reference: string) => `${others} gegen ${reference}`,
  ofRuns: (pairs: string) => `${pairs} von Läufen`,
  ofEach: (runs: string) => `${runs} je Szenario`,
  lines: 'Linien: Mittel der Läufe.',
  bands: 'Linien: Mittel der Läufe. Bänder: die mittleren 50\u202f% und 90\u202f% der Läufe.',
  changes: 'Was es ändert',
  differences: (reference: string) => `Unterschiede zu ${reference}, Paar für Paar: ihr Mittel.`,
  differenceBands: (reference: string) =>
    `Unterschiede zu ${reference}, Paar für Paar. Linie: ihr Mittel. Bänder: dessen 95-%-Intervall und die mittleren 90\u202f% der Paare.`,
  against: (letter: string, reference: string) => `${letter} gegen ${reference}`,
  worseFirst: (letter: string) => `Wird es mit ${letter} schlechter, bevor es besser wird?`,
  noMonth: 'Kein Monat irgendeiner Größe hebt sich vom Zufall ab.',
  costs: (letter: string) => `Was ${letter} kostet und was davon zurückkommt`,
  differs: 'Worin sich die Szenarien unterscheiden',
  input: 'Angabe',
  howSure: (reference: string) =>
    `Jeder Lauf eines Szenarios bildet ein Paar mit dem Lauf von ${reference}, der denselben Zufall hat; so bleibt der Unterschied, den das Szenario macht. 95\u202f%: gepaartes t-Intervall des mittleren Unterschieds. Besser: Anteil der Paare, Gleichstand zählt halb.`,
  howLedger:
    'Ein Monat hebt sich vom Zufall ab, wenn das gepaarte Intervall seines mittleren Unterschieds, verbreitert für die Zahl der Monate (Bonferroni), die 0 nicht enthält. Zuerst: die Monate, die sich in der anderen Richtung abheben als das Ende. Am Ende: die Seite, auf der das Mittel bleibt, ab dem ersten Monat, der sich dort abhebt. Was gerundet nichts ist, fehlt.',
} as const

/** Deutsche Wörter zu `momentWords`. */
export const momentWords = {
  caption: (letter: string, reference: string, after: string) =>
    `Mittel von ${reference} und ${letter} nach ${after}, und was ${letter} ändert`,
  betterIn: (letter: string) => `${letter} besser in`,
  ofPairs: (share: string) => `${share} der Paare`,
} as const

const courses: Readonly<Record<Course, string>> = {
  better: 'besser',
  worse: 'schlechter',
  'worse before better': 'erst schlechter, dann besser',
  'better before worse': 'erst besser, dann schlechter',
  'better then unclear': 'erst besser, dann unklar',
  'worse then unclear': 'erst schlechter, dann unklar',
  'not told from chance': 'vom Zufall nicht zu trennen',
}

/** Deutsche Wörter zu `ledgerWords`. */
export const ledgerWords = {
  columns: {
    course: (reference: string) => `Verlauf gegen ${reference}`,
    first: 'Zuerst, in Monaten',
    most: 'Höchstens',
    last: 'Am Ende',
    agree: 'Paare, die übereinstimmen',
  },
  course: (course: Course): string => courses[course],
  way: (way: 'better' | 'worse'): string => courses[way],
  deepest: (depth: string, month: number) => `${depth} in Monat ${month}`,
  open: 'offen',
  last: (way: 'better' | 'worse', from: number) => `${courses[way]} ab Monat ${from}`,
} as const

/** Deutsche Wörter zu `moneyWords`. */
export const moneyWords = {
  caption: 'Dollar seit Beginn',
  cost: 'Kosten',
  rest: (sum: string, costs: boolean) =>
    `alles andere zusammen ${costs ? 'kostet' : 'spart'} ${sum}`,
  same: ([letter, reference]: Sides, rest: string) =>
    `Programme kosten in ${letter} so viel wie in ${reference}; ${rest}.`,
  less: ([letter, reference]: Sides, size: string, rest: string, costs: boolean) =>
    `Programme kosten in ${letter} ${size} weniger als in ${reference}; ${rest}${costs ? ' mehr' : ''}.`,
  more: ([letter, reference]: Sides, size: string, rest: string, costs: boolean, back: string) =>
    `Programme kosten in ${letter} ${size} mehr als in ${reference}; ${rest}${costs ? ' mehr' : ''}${back}.`,
  back: (each: string) =>
    `: ${each} gespart je Dollar (ein Verhältnis zweier Mittel, ohne Intervall)`,
  nothing: ', sodass von den Ausgaben nichts zurückkommt',
} as const

/** Deutsche Wörter zu `decompositionWords`. */
export const decompositionWords = {
  title: 'Wie viel davon ist Maßnahme, wie viel Annahme?',
  caption: (letter: string, reference: string, after: string) =>
    `${letter} gegen ${reference} nach ${after}, zerlegt`,
  policy: 'Maßnahme',
  assumptions: 'Annahmen',
  interaction: 'Zusammenspiel',
  about: (letter: string, reference: string) =>
    `Maßnahme: alles, was ${letter} anders hat als ${reference}, außer den Annahmen, unter den ersten Annahmen. Annahmen: was sie in ${reference} ändern. Zusammenspiel: um wie viel die Maßnahme unter den zweiten Annahmen anders wirkt. Die drei ergeben zusammen den ganzen Unterschied.`,
} as const
