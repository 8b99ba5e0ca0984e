import { decimal } from '../../format.ts'
import type { ChartWords, CurveFacts } from '../charts.ts'

/** Deutsche Wörter zu `chartWords`. */
export const chartWords = {
  burnedOut: { title: 'Burnout', unit: 'von 100 Beschäftigten, MBI-Regel', digits: 0 },
  exhaustion: { title: 'Erschöpfung', unit: 'MBI-Punkte, 0–54, Mittel des Teams', digits: 1 },
  cynicism: { title: 'Zynismus', unit: 'MBI-Punkte, 0–30', digits: 1 },
  efficacy: { title: 'Wirksamkeit', unit: 'MBI-Punkte, 0–48; wenig ist schlecht', digits: 1 },
  headcount: { title: 'Beschäftigte', unit: 'Köpfe', digits: 1 },
  waitDays: { title: 'Tage bis zum nächsten Termin', unit: 'Tage', digits: 0 },
  weeklyHours: { title: 'Arbeitszeit', unit: 'Stunden pro Woche', digits: 1 },
} as const

/** Deutsche Wörter zu `lineWords`. */
export const lineWords = {
  baseline: 'Basis',
  thisRun: 'Szenario',
  posts: (count: number) => `${decimal(count)} Stellen`,
  threshold: (value: number) => `hoch ab ${decimal(value)}`,
} as const

/** Ein Diagramm in Worten. */
export const chartSummary = (
  { title, unit, digits }: ChartWords,
  { start, now, low, high, baseline, month }: CurveFacts,
): string => {
  const say = (value: number): string => decimal(value, digits)
  return (
    `${title}, ${unit}: ${say(start)} am Anfang, ${say(now)} in Monat ${month}; ` +
    `90\u202f% der Läufe zwischen ${say(low)} und ${say(high)}; Basis ${say(baseline)}.`
  )
}

/** Deutsche Wörter zu `tileWords`. */
export const tileWords = {
  burnedOut: { title: 'Burnout', note: 'MBI-Regel' },
  turnover: { title: 'Abgänge', note: 'pro Jahr' },
  waitDays: { title: 'Tage bis zum nächsten Termin', note: '' },
  harmEvents: { title: 'Patientenschäden', note: 'pro Jahr' },
  netCost: { title: 'Nettokosten', note: 'seit Beginn' },
} as const

/** Deutsche Wörter zu `tileFoot`. */
export const tileFoot = {
  netCost: 'Personal, ausgefallene Besuche, Schäden und Programme',
  harmEvents: (rate: string, baseline: string | null) =>
    `${rate} je 10.000 Besuche${baseline === null ? '' : `, Basis ${baseline}`}`,
} as const

/** Deutsche Wörter zu `tileGroup`. */
export const tileGroup = {
  label: (month: number, end: number) =>
    month === end ? `Am Ende, Monat ${end}` : `In Monat ${month}`,
  interval: (low: string, high: string) => `90\u202f%: ${low} bis ${high}`,
  same: 'wie Basis',
  start: (value: string) => `${value} am Anfang`,
  against: 'gegen Basis',
  points: 'Punkte',
  empty: '…',
  ofHundred: (count: string) => `${count} von 100`,
} as const

/** Deutsche Wörter zu `tableWords`. */
export const tableWords = {
  summary: 'Zahlen hinter den Verläufen',
  caption: 'Mittel der Läufe mit dem 90-%-Intervall; in eckigen Klammern das Mittel der Basis.',
  month: 'Monat',
} as const
