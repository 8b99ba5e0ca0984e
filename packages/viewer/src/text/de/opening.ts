import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `openingWords`. */
export const openingWords = {
  broken: (file: string) =>
    `Die Datei „${file}“ ließ sich nicht öffnen. Hier ist alles, wie es war.`,
  notText: 'Sie ist kein Text.',
  noReport:
    'Die Seite ist kein Bericht von Burnout Dynamics, stammt aus einer Version mit anderen Ergebnissen oder ist beschädigt.',
  tooLong: (megabytes: number, most: number) =>
    `Sie ist zu lang: ${decimal(megabytes)} MB; höchstens ${decimal(most)} MB lassen sich öffnen.`,
  kinds:
    'Hier öffnen sich Szenarien (.yaml), Ergebnisse der Befehlszeile (.json) und gespeicherte Berichte (.html).',
  wrong: (line: number, path: string, message: string) =>
    `Zeile ${line}${path === '' ? '' : `, ${path}`}: ${message}`,
  more: (count: number) => `und ${decimal(count)} weitere`,
} as const
