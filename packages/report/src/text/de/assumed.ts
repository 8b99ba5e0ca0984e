import type { Evidence } from '@burnout/engine'

const grades: Readonly<Record<Evidence, string>> = {
  measured: 'gemessen',
  calibrated: 'kalibriert',
  estimated: 'geschätzt',
  assumed: 'angenommen',
}

/** Deutsche Wörter zu `assumedWords`. */
export const assumedWords = {
  grade: (evidence: Evidence): string => grades[evidence],
  grades: {
    measured: 'in der genannten Quelle gelesen',
    calibrated: 'so gewählt, dass das Modell ein veröffentlichtes Muster trifft',
    estimated: 'aus veröffentlichten Zahlen errechnet oder abgeschätzt',
    assumed: 'keine Quelle gefunden; die Zahl ist eine Wahl',
  },
  none: 'keine',
  drawn: (ends: string) => `${ends}, für jeden Lauf gezogen`,
  to: (low: string, high: string) => `${low} bis ${high}`,
  varied: 'verändert',
  levers: {
    caption: 'Was entschieden wird, und worauf das beruht',
    columns: ['Hebel', 'Beleg', 'Quellen', 'Was er tut', 'Zeit bis zur Wirkung', 'Kosten'],
  },
  assumptions: {
    caption: 'Annahmen, die hier gesetzt oder verändert sind',
    columns: ['Annahme', 'Beleg', 'Quellen', 'Was sie ist', 'Üblich', 'Plausibel', 'Hier'],
  },
  are: (count: string, evidence: Evidence) => `${count} ${grades[evidence]}`,
  numbers: (count: string, graded: string) =>
    `Von den ${count} Zahlen des Modells sind ${graded}. Quellen sind Kürzel aus dem Verzeichnis, das zum Modell gehört.`,
  intervals:
    'Intervalle in diesem Bericht sagen, wie gut so viele Läufe zeigen, was das Modell tut, und nichts darüber, wie gut das Modell tut, was die Welt tut.',
} as const

/** Deutsche Wörter zu `againstWords`. */
export const againstWords = {
  title: 'Was dagegen spricht',
  texts: [
    'Dass Wellness-Programme nach hinten losgehen, beruht auf angenommenen Zahlen: Für crowdOut, capabilityErosion und trustLostToWellness ist keine Größe veröffentlicht. Halbiert, verschwindet der Rückschlag größtenteils; auf null gesetzt, hilft Wellness alle fünf Jahre lang.',
    'Programme für Einzelne helfen Freiwilligen in Studien, um etwa ein Fünftel einer Standardabweichung der Erschöpfung; in 233 Organisationen bewirkten sie so gut wie nichts. Das Modell liegt dazwischen.',
    'Die Erschöpfung unterscheidet sich innerhalb der Kliniken mehr als zwischen ihnen; was eine Klinik entscheidet, bewegt den kleineren Teil.',
    'In Längsschnittstudien wirken Anforderungen nur schwach auf die Erschöpfung, und der Weg zurück ist stärker. Das Modell hat beides, gibt aber diese Reihenfolge nicht wieder.',
    'Ansteckung unter Beschäftigten wurde nie über die Zeit gemessen. Sie ist eingeschaltet, klein und angenommen.',
    'Studien zur Neugestaltung sind uneinheitlich: Gewinne kamen spät, manche gingen verloren, als Stellen abgezogen wurden, manche Last wanderte zu anderen. Sie dauerten ein oder zwei Jahre; Gewinne über fünf Jahre sind die des Modells, nicht ihre.',
    'Studien an ganzen Organisationen sind selten, klein und überzeichnet.',
  ],
} as const
