/** Deutsche Wörter zu den Ergebnissen. */
export const outcomeNames = {
  burnedOut: {
    title: 'Burnout',
    unit: 'von 100 Beschäftigten, MBI-Regel',
    inText: 'Burnout',
    amount: (count: string) => `${count}\u00a0von\u00a0100`,
    least: 'am wenigsten Burnout',
  },
  turnover: {
    title: 'Abgänge',
    unit: 'von 100 Beschäftigten pro Jahr',
    inText: 'Abgänge',
    amount: (count: string) => `${count}\u00a0von\u00a0100 pro Jahr`,
    least: 'die wenigsten Abgänge',
  },
  waitDays: {
    title: 'Tage bis zum nächsten Termin',
    unit: 'Tage',
    inText: 'Wartezeit',
    amount: (count: string) => `${count}\u00a0${count === '1' ? 'Tag' : 'Tage'}`,
    least: 'die kürzeste Wartezeit',
  },
  harmEvents: {
    title: 'Patientenschäden',
    unit: 'pro Jahr',
    inText: 'Patientenschäden',
    amount: (count: string) => `${count}\u00a0pro Jahr`,
    least: 'die wenigsten Patientenschäden',
  },
  netCost: {
    title: 'Nettokosten',
    unit: 'Mio. $ seit Beginn',
    inText: 'Nettokosten',
    amount: (sum: string) => sum,
    least: 'die niedrigsten Nettokosten',
  },
  exhaustion: {
    title: 'Erschöpfung',
    unit: 'MBI-Punkte, 0–54, Mittel des Teams',
    inText: 'Erschöpfung',
    amount: (count: string) => `${count}\u00a0${count === '1' ? 'Punkt' : 'Punkte'}`,
    least: 'die geringste Erschöpfung',
  },
} as const
