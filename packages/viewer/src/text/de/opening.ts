import { decimal } from '../../format.ts'
import { faultInGerman } from './scenario-faults.ts'

/** Deutsche Wörter zu `openingWords`. */
export const openingWords = {
  broken: (file: string) =>
    `Die Datei „${file}“ ließ sich nicht öffnen. Hier ist alles, wie es war.`,
  faulty: (file: string) =>
    `Die Datei „${file}“ ließ sich nicht öffnen. Hier ist alles, wie es war. Berichtigen Sie diese Zeilen der Datei in einem Texteditor und öffnen Sie sie noch einmal:`,
  fault: faultInGerman,
  empty: 'Sie ist leer.',
  cutOff:
    'Sie ist abgeschnitten oder beschädigt. Wurde sie kopiert, bevor sie zu Ende geschrieben war? Bitte noch einmal kopieren.',
  notText: 'Sie ist kein Text.',
  noReport:
    'Die Seite ist kein Bericht von Burnout Dynamics, stammt aus einer Version mit anderen Ergebnissen oder ist beschädigt.',
  tooLong: (megabytes: number, most: number) =>
    `Sie ist zu lang: ${decimal(megabytes)} MB; höchstens ${decimal(most)} MB lassen sich öffnen.`,
  kinds:
    'Hier öffnen sich Szenarien (.yaml), Ergebnisse der Befehlszeile (.json) und gespeicherte Berichte (.html).',
  where: (line: number, path: string) => `Zeile ${line}${path === '' ? '' : `, ${path}`}: `,
  more: (count: number) => `und ${decimal(count)} weitere`,
} as const
