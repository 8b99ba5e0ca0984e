import type { Course } from '@burnout/engine'

const openings: Readonly<Record<Course, (other: string, reference: string) => string>> = {
  better: (other, reference) => `Mit ${other} gibt es weniger Burnout als mit ${reference}`,
  worse: (other, reference) => `Mit ${other} gibt es mehr Burnout als mit ${reference}`,
  'worse before better': (other, reference) =>
    `Mit ${other} gibt es zuerst mehr Burnout als mit ${reference} und am Ende weniger`,
  'better before worse': (other, reference) =>
    `Mit ${other} gibt es zuerst weniger Burnout als mit ${reference} und am Ende mehr`,
  'better then unclear': (other, reference) =>
    `Mit ${other} gibt es eine Zeit lang weniger Burnout als mit ${reference}, am Ende lässt sich der Unterschied aber nicht vom Zufall trennen`,
  'worse then unclear': (other, reference) =>
    `Mit ${other} gibt es eine Zeit lang mehr Burnout als mit ${reference}, am Ende lässt sich der Unterschied aber nicht vom Zufall trennen`,
  'not told from chance': (other, reference) =>
    `Ob sich Burnout mit ${other} von Burnout mit ${reference} unterscheidet, lässt sich nicht vom Zufall trennen`,
}

/** Deutsche Wörter zu `answerWords`. */
export const answerWords = {
  stays: (end: string, after: string) =>
    `Burnout bleibt, wo es ist: Nach ${after} haben ${end} von 100 Beschäftigten ein Burnout.`,
  moves: (rises: boolean, start: string, end: string, after: string) =>
    `Burnout ${rises ? 'steigt' : 'sinkt'} in ${after} von ${start} auf ${end} von 100 Beschäftigten.`,
  ends: (low: string, high: string, runs: string) =>
    `In 90\u202f% der Läufe endet es zwischen ${low} und ${high} (${runs}, verschieden nur durch Zufall oder durch das, was ungewiss ist).`,
  leaving: (leavers: string, days: string) =>
    `Von 100 gehen ${leavers} im Jahr, bis zum nächsten Termin vergehen ${days} Tage.`,
  openings,
  alike: 'ebenso viele',
  fewer: (size: string) => `${size} weniger`,
  more: (size: string) => `${size} mehr`,
  to: (low: string, high: string) => `${low} bis ${high}`,
  costUnclear: (ends: string) =>
    `Ob es insgesamt mehr oder weniger kostet, lässt sich nicht vom Zufall trennen (${ends}).`,
  cost: (sum: string, more: boolean, ends: string) =>
    `Insgesamt kostet es ${sum} ${more ? 'mehr' : 'weniger'} (${ends}).`,
  first: (from: number, until: number, depth: string) =>
    `In ${from === until ? `Monat ${from}` : `den Monaten ${from} bis ${until}`} haben von 100 bis zu ${depth} ein Burnout.`,
  pairs: (share: string, pairs: string) =>
    `In ${share} von ${pairs} Paaren von Läufen mit gleichem Zufall gibt es weniger Burnout.`,
  compared: (
    opening: string,
    after: string,
    [other, reference]: readonly [string, string],
    [fewer, coverage, ends]: readonly [string, string, string],
  ) =>
    `${opening}: Nach ${after} haben ${other} von 100 Beschäftigten ein Burnout statt ${reference} (${fewer}; ${coverage}: ${ends}).`,
} as const
