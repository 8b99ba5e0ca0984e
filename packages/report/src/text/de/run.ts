/** Deutsche Wörter zu `runWords`. */
export const runWords = {
  numbers: 'In Zahlen',
  course: 'Über die Zeit',
  bands: 'Linie: Mittel der Läufe. Bänder: die mittleren 50\u202f% und 90\u202f% der Läufe.',
  ends: 'Vom Anfang zum Ende',
  caption: (after: string) => `Am Anfang und nach ${after}`,
  columns: {
    output: 'Größe',
    unit: 'Einheit',
    start: 'Anfang',
    end: 'Ende',
    middle: '90\u202f% der Läufe',
  },
} as const

/** Deutsche Wörter zu `tileWords`. */
export const tileWords = {
  burnedOut: { title: 'Burnout', note: 'MBI-Regel' },
  turnover: { title: 'Fluktuation', note: 'pro Jahr' },
  waitDays: { title: 'Tage bis zum nächsten Termin', note: '' },
  harmEvents: { title: 'Patientenschäden', note: 'pro Jahr' },
  netCost: { title: 'Nettokosten', note: 'seit Beginn' },
  ofHundred: (count: string) => `${count} von 100`,
  atStart: (value: string) => `${value} am Anfang`,
  middle: (ends: string) => `90\u202f% der Läufe: ${ends}`,
  against: (difference: string, reference: string) => `${difference} gegen\u00a0${reference}`,
} as const
