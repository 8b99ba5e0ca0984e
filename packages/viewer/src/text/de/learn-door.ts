import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `learnDoorWords`. */
export const learnDoorWords = {
  question: 'Was ist die Falle, und wie kommt man heraus?',
  sentence:
    'Sagen Sie, was Sie erwarten; lassen Sie rechnen; finden Sie den Kreislauf, der es war; und beheben Sie es.',
  loading: 'Lädt die Lektionen …',
  broken: (message: string) => `Die Lektionen ließen sich nicht laden (${message}).`,
  under: (name: string, step: number, of: number) =>
    `Ihre Lektion: „${name}“, Schritt ${decimal(step)} von ${decimal(of)}.`,
  nameless: (step: number) => `Ihre Lektion: Schritt ${decimal(step)}.`,
  backToLesson: 'Zurück zur Lektion',
} as const
