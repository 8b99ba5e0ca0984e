/** Deutsche Wörter zu `lengthWords`; Längen stehen im Dativ: nach fünf Jahren. */
export const lengthWords = {
  small: [
    'null',
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
  ],
  months: (said: string, count: number) => (count === 1 ? 'einem Monat' : `${said} Monaten`),
  years: (said: string, count: number) => (count === 1 ? 'einem Jahr' : `${said} Jahren`),
  and: (all: string, last: string) => `${all} und ${last}`,
  counts: {
    run: ['Lauf', 'Läufe'],
    moreRun: ['weiterer Lauf', 'weitere Läufe'],
    post: ['Stelle', 'Stellen'],
    clinic: ['Klinik', 'Kliniken'],
    pair: ['Paar', 'Paare'],
    point: ['Punkt', 'Punkte'],
  },
} as const
