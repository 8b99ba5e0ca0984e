type Way = 'rises' | 'falls'

const ways = { rises: 'steigt', falls: 'sinkt' } as const

/** Deutsche Wörter zu `chartWords`. */
export const chartWords = {
  months: 'Monate',
  month: 'Monat',
  mean: 'Mittel',
  middle: '90\u202f% der Läufe',
  numbers: 'Zahlen',
  numbersOf: (title: string) => ` zu: ${title}`,
  it: 'Der Verlauf',
  less: (letter: string, reference: string) => `${letter} weniger ${reference}`,
  difference: 'Unterschied über die Paare',
  inGrey: 'grau',
  begins: (month: string, texts: string) => `Monat ${month}: ${texts}`,
  course: {
    none: 'hat keine Werte',
    stays: (end: string, last: number) => `bleibt bis Monat ${last} bei etwa ${end}`,
    moves: (way: Way, start: string, end: string, last: number) =>
      `${ways[way]} von ${start} am Anfang auf ${end} in Monat ${last}`,
    turns: (
      [first, then]: readonly [Way, Way],
      [start, value, end]: readonly [string, string, string],
      [month, last]: readonly [number, number],
    ) =>
      `${ways[first]} von ${start} am Anfang auf ${value} in Monat ${month} und ${ways[then]} dann auf ${end} in Monat ${last}`,
    spread: (low: string, high: string) => ` (90\u202f% der Läufe zwischen ${low} und ${high})`,
  },
} as const
