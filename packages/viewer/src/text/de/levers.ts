import { decimal } from '../../format.ts'

/** Überschriften der Gruppen. */
export const groupTitles = {
  staffing: 'Stellen und Zeiten',
  'work system': 'Arbeitssystem',
  culture: 'Kultur',
  individual: 'Einzelne',
  deciding: 'Entscheiden',
} as const

const plural = (said: string, value: number, one: string, many: string): string =>
  `${said} ${value === 1 ? one : many}`

/** Deutsche Wörter zu `unitWords`. */
export const unitWords = {
  months: (said: string, value: number) => plural(said, value, 'Monat', 'Monate'),
  days: (said: string, value: number) => plural(said, value, 'Tag', 'Tage'),
  minutes: (said: string, value: number) => plural(said, value, 'Minute', 'Minuten'),
  hoursAWeek: (said: string, value: number) =>
    `${plural(said, value, 'Stunde', 'Stunden')} pro Woche`,
  nightsAWeek: (said: string, value: number) =>
    `${plural(said, value, 'Nacht', 'Nächte')} pro Woche`,
  points: (said: string, value: number) => plural(said, Math.abs(value), 'Punkt', 'Punkte'),
  on: 'an',
  off: 'aus',
} as const

/** Deutsche Wörter zu `rangeWords`. */
export const rangeWords = {
  between: (low: string, high: string, usual: string) => `${low} bis ${high}; üblich ${usual}`,
  onOrOff: (usual: string) => `an oder aus; üblich ${usual}`,
} as const

/** Deutsche Wörter zu `idleWords`. */
export const idleWords = {
  nothing: (label: string, why: string) => `„${label}“ bewirkt hier nichts: ${why}.`,
  late: 'Die Änderung beginnt, wenn der Lauf schon zu Ende ist',
  unmoved: 'Der Hebel steht, wo er stand',
  uncut: 'Es werden keine Stellen gestrichen',
  needs: (label: string) => `Der Hebel braucht „${label}“, und dieser steht auf null`,
} as const

const pricedUnits: Readonly<Record<string, string>> = {
  minutes: 'je Minute',
  days: 'je Tag',
  switch: 'eingeschaltet',
  'hours/week': 'je Stunde pro Woche',
  'nights/week': 'je Nacht pro Woche',
}

/** Deutsche Wörter zu `priceWords`. */
export const priceWords = {
  none: 'Eigene Kosten sind nicht gezählt.',
  perPost: (sum: string, about: string) => `${sum} im Jahr je Stelle. ${about}`,
  perPerson: (sum: string, unit: string, about: string) =>
    `${sum} im Jahr je Person ${unit}. ${about}`,
  forChange: 'bei +100\u202f%',
  atFull: 'bei 100\u202f%',
  forPoint: 'je Punkt',
  forEach: (unit: string) => pricedUnits[unit] ?? unit,
  nowPerPost: (sum: string) => `${sum} im Jahr je Stelle`,
  nowEach: (sum: string) => `${sum} im Jahr je Person`,
} as const

/** Deutsche Wörter zu `evidenceText`. */
export const evidenceText = {
  measured: 'gemessen: in den genannten Quellen gelesen',
  calibrated: 'kalibriert: so gewählt, dass das Modell veröffentlichte Muster trifft',
  estimated: 'aus veröffentlichten Zahlen geschätzt',
  assumed: 'angenommen: keine Quelle gefunden',
} as const

/** Deutsche Wörter zu `leverWords`. */
export const leverWords = {
  title: 'Hebel',
  find: 'Hebel suchen',
  found: (count: number) =>
    count === 0 ? 'Kein Hebel passt dazu.' : `${decimal(count)} Hebel gefunden`,
  moved: (byReader: number, byScenario: number) =>
    [
      ...(byReader === 0 ? [] : [`${decimal(byReader)} bewegt`]),
      ...(byScenario === 0 ? [] : [`${decimal(byScenario)} vom Szenario`]),
    ].join(', '),
  why: 'Warum?',
  whyFor: (label: string) => `Warum? Über „${label}“`,
  default: (value: string) => `Üblich ${value}`,
  scenario: (value: string) => `Szenario ${value}`,
  fromScenario: 'Vom Szenario gesetzt',
  range: 'Bereich',
  effect: 'Zeit bis zur Wirkung',
  cost: 'Kosten',
  evidence: 'Beleg',
  sources: 'Quellen',
  reset: 'Zurücksetzen',
  resetLever: (label: string) => `Zurücksetzen: ${label}`,
  beginIn: 'Änderungen beginnen in Monat',
  endIn: 'und enden in Monat',
  endNever: 'nie',
  changes: (count: number) => `Meine Änderungen (${count})`,
  noChanges: 'Noch keine. Bewegen Sie einen Hebel, und die Kurven antworten sofort.',
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  resetAll: 'Alles zurück',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  open: 'Hebel',
  close: 'Hebel schließen',
} as const
