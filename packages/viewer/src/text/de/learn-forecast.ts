/** Deutsche Wörter zu `forecastWords`. */
export const forecastWords = {
  lasting: {
    relief: (month: string) =>
      `Sie haben erwartet, dass die Linderung anhält; in Monat ${month} kehrte sie sich um.`,
    loss: (month: string) =>
      `Sie haben erwartet, dass der Verlust anhält; in Monat ${month} kehrte er sich um.`,
    fall: (month: string) =>
      `Sie haben erwartet, dass der Rückgang anhält; in Monat ${month} kehrte er sich um.`,
    gain: (month: string) =>
      `Sie haben erwartet, dass der Gewinn anhält; in Monat ${month} kehrte er sich um.`,
    rise: (month: string) =>
      `Sie haben erwartet, dass der Anstieg anhält; in Monat ${month} kehrte er sich um.`,
  },
  expected: {
    flat: 'Sie haben kaum einen Unterschied zur grauen Linie erwartet',
    rise: 'Sie haben einen Anstieg über die graue Linie erwartet',
    fall: 'Sie haben einen Rückgang unter die graue Linie erwartet',
    fallRise: (month: string) =>
      `Sie haben einen Rückgang erwartet, der sich in Monat ${month} umkehrt`,
    riseFall: (month: string) =>
      `Sie haben einen Anstieg erwartet, der sich in Monat ${month} umkehrt`,
  },
  happened: {
    flat: 'es gab kaum einen Unterschied',
    rise: (size: string) => `der Lauf stieg um ${size} über die graue Linie`,
    fall: (size: string) => `der Lauf sank um ${size} unter die graue Linie`,
    fallRise: (size: string, month: string) =>
      `der Lauf sank um ${size} unter die graue Linie und kehrte in Monat ${month} um`,
    riseFall: (size: string, month: string) =>
      `der Lauf stieg um ${size} über die graue Linie und kehrte in Monat ${month} um`,
  },
  but: (expected: string, happened: string) => `${expected}; ${happened}.`,
  sawShape: (happened: string) => `Sie haben die Form kommen sehen: ${happened}.`,
  sawTurn: (month: string, when: string) =>
    `Sie haben die Umkehr in Monat ${month} kommen sehen, ${when}.`,
  knewWhen: 'und Sie wussten, wann',
  wrongWhen: (months: string, late: boolean) =>
    `aber ${months} Monate zu ${late ? 'spät' : 'früh'} angesetzt`,
  endRight: 'Am Ende lagen Sie so richtig, dass kein Unterschied zu merken ist.',
  endOff: (size: string, high: boolean) =>
    `Am Ende ist Ihre Vorhersage um ${size} zu ${high ? 'hoch' : 'niedrig'}.`,
  widest: (month: string, size: string, above: boolean) =>
    `Am größten ist der Abstand in Monat ${month}: ${size} ${above ? 'über' : 'unter'} dem Lauf.`,
} as const
