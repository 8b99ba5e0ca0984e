/** Deutsche Wörter zu `pageWords`. */
export const pageWords = {
  title: (of: string) => `${of} · Burnout Dynamics`,
  brand: 'Burnout Dynamics, Bericht',
  assumed: 'Was angenommen ist',
  faults: 'Was schiefging',
  again: 'Wie diese Zahlen noch einmal entstehen',
  purpose: 'Wozu das dient',
  honest:
    'Dies ist zum Reden und Lernen. Es zeigt, was ein Modell unter seinen Annahmen tut; es sagt nicht voraus, was mit einem Team geschieht, und nichts über einzelne Menschen. Anteile mit Burnout folgen der Regel eines Fragebogens und sind keine Diagnose.',
} as const

/** Deutsche Wörter zu `faultWords`. */
export const faultWords = {
  replicate: (replicate: number) => `Lauf ${replicate}`,
  of: (replicate: string, of: string) => `${replicate} von ${of}`,
  point: (point: number) => `Punkt ${point}`,
  none: 'Alle Läufe kamen bis zum Ende.',
  broken: (runs: string, failed: number) =>
    `${runs} ${failed === 1 ? 'brach ab und fehlt' : 'brachen ab und fehlen'} in allen Zahlen.`,
  more: (runs: string) => `und ${runs}`,
  warning: 'Warnung: ',
} as const

/** Deutsche Wörter zu `againWords`. */
export const againWords = {
  command: 'Befehl',
  made: 'Erstellt mit',
  engine: 'Rechenkern',
  seed: 'Startwert',
  runs: 'Läufe',
  result: 'Ergebnis',
  resultOf: (of: string) => `Ergebnis von ${of}`,
  about:
    'Speichern Sie, was unten steht, unter den genannten Namen, und geben Sie den Befehl ein. Derselbe Rechenkern gibt auf jedem Rechner dasselbe Ergebnis, bis auf das letzte Bit. Diese Seite enthält ihre Daten: In der Anwendung im Browser geöffnet, bringt sie ihre Szenarien zurück.',
  relettered: (files: readonly string[]) =>
    `Der Befehl vergibt Buchstaben nach der Reihenfolge seiner Dateien: Dort ist ${files.join(', ')}. Die Zahlen sind dieselben.`,
  letterIs: (letter: string, file: string) => `${letter} ${file}`,
  whole: 'Mit allem, worauf sie aufbauen, und bereit für einen neuen Lauf.',
} as const

/** Deutsche Wörter zu `scenarioWords`. */
export const scenarioWords = {
  one: 'Das Szenario',
  several: 'Die Szenarien',
  how: 'Wie es aufgebaut ist: ',
  notice: 'Worauf zu achten ist: ',
} as const
