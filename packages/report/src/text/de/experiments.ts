import type { SensitivityMeasure, SensitivityResult } from '@burnout/engine'
import { explainedSentences } from './explained.ts'

const measures: Readonly<Record<SensitivityMeasure, string>> = {
  muStar: 'μ*, mittlere Größe der Wirkung',
  mu: 'μ, mittlere Wirkung',
  sigma: 'σ, Streuung der Wirkungen',
  total: 'gesamter Anteil an der Varianz',
  first: 'Anteil an der Varianz allein',
  atLow: 'am unteren Ende',
  atHigh: 'am oberen Ende',
}

const methods: Readonly<Record<SensitivityResult['method'], string>> = {
  morris: 'Screening nach Morris',
  sobol: 'Sobol-Indizes',
  tornado: 'Eine nach der anderen, zwischen ihren Enden',
}

/** Deutsche Wörter zu `sensitivityWords`. */
export const sensitivityWords = {
  title: (scenario: string) => `Wovon ${scenario} abhängt`,
  runs: (points: string, runs: string) => `${points}, je ${runs}`,
  matters: 'Worauf es ankommt',
  chance: (ofOneRun: string, ofTheMeans: string) =>
    `Von dem, worin sich einzelne Läufe unterscheiden, macht der Zufall allein ${ofOneRun} aus; von den Mitteln lässt er ${ofTheMeans} im Zweifel.`,
  measures,
  methods,
  shareOfVariance: 'Anteil an der Varianz',
  nothing: (output: string) =>
    `Wovon „${output}“ abhängt, lässt sich nicht sagen: Zu viele Läufe brachen ab.`,
  most: (output: string, month: string, inputs: string, count: string) =>
    `„${output}“ in Monat ${month} hängt am meisten ab von: ${inputs}; verändert wurden ${count} Angaben.`,
  hollow: 'hohl',
  filled: 'gefüllt',
  unit: (unit: string, marks: string, coverage: string) =>
    `${unit}; ${marks}; Striche: ${coverage}`,
  drawn: (drawn: number, of: number) => `; die ersten ${drawn} von ${of}`,
  input: 'Angabe',
  between: 'Zwischen',
  failed: 'abgebrochen',
} as const

/** Deutsche Wörter zu `sweepWords`. */
export const sweepWords = {
  settings: (design: string, points: string, runs: string) => `${design}: ${points} · ${runs}`,
  effects: 'Was jede Angabe bewirkt',
  dots: 'Ein Kreis für jeden Punkt, beim Mittel seiner Läufe. Linie: Mittel aller Punkte auf dieser Stufe oder von Gruppen benachbarter Punkte, also über alles, was die anderen Angaben waren.',
  every: 'Jeder Punkt',
  measure: (output: string, month: string) => `${output}, Monat ${month}`,
  over: (measure: string, label: string) => `${measure}, über ${label}`,
  units: (unitY: string, unitX: string) => `${unitY}, über ${unitX}`,
  summary: (measure: string, label: string, unit: string, courses: string) =>
    `${measure} über ${label}, Einheit: ${unit}. ${courses}`,
  oneLevel: 'hat nur eine Stufe',
  goes: ([y0, x0]: readonly [string, string], [y1, x1]: readonly [string, string]) =>
    `geht von ${y0} bei ${x0} zu ${y1} bei ${x1}`,
  mean: (letter: string, said: string) =>
    `${letter === '' ? 'Das Mittel' : `Das Mittel von ${letter}`} ${said}.`,
  caption: 'Punkte; Mittel mit ihrem 95-%-Intervall',
  firstOf: (shown: number, of: string) =>
    `Die ersten ${shown} von ${of} Punkten; Mittel mit ihrem 95-%-Intervall`,
  columns: { point: 'Punkt', scenario: 'Szenario', runs: 'Läufe' },
  nothing: 'Es wurde nichts gemessen.',
  quoted: (label: string) => `„${label}“`,
  lies: (
    measure: string,
    [low, high, unit]: readonly [string, string, string],
    [points, runs]: readonly [string, string],
    _factors: readonly string[],
    all: string,
  ) =>
    `${measure}: zwischen ${low} und ${high}${unit === '' ? '' : ` ${unit}`} über ${points} Punkte, verändert: ${all}; insgesamt ${runs} Läufe.`,
} as const

/** Deutsche Wörter zu `loopWords`. */
export const loopWords = {
  explained: explainedSentences,
  title: (scenario: string) => `Kreisläufe in ${scenario}`,
  shares:
    'Anteile der Kreisläufe erklären Veränderung und geben niemandem die Schuld. Jeder Kreislauf steht für alle Wege durch die Verbindung, die nur er hat.',
  which: 'Welche Kreisläufe den Lauf bestimmen',
  unit: 'Anteil an der Veränderung, 0–100\u202f%; R verstärkt, B gleicht aus',
  summary: (dominance: string) => `Anteile der Kreisläufe über die Zeit. ${dominance}`,
  reign: (from: string, to: string, loops: string) =>
    `Monate ${from} bis ${to}: ${loops === '' ? 'kein Kreislauf bestimmt' : loops}.`,
  others: 'andere Kreisläufe',
  other: 'andere',
} as const
